package org.wirecopy.article;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.language.StopWords;
import org.wirecopy.resource.ArrayReader;
import org.wirecopy.resource.ArrayWriter;

/**
 * Whether a page in a language may be from a town: 37,000 of them, with which the papers of their
 * countries begin a story, and which elsewhere may be a name. Of each only a hash is kept; one name
 * in 100,000 is taken for a town by chance.
 */
final class Towns {

  private Towns() {}

  /** Read when first asked for: most stories are from places that {@link Lists} knows. */
  private static final class Standard {
    static final int[] HASHES = load();

    private static int[] load() {
      try (ArrayReader in = ArrayReader.open(Towns.class, "towns.bin")) {
        return in.ints();
      }
    }
  }

  /** Whether a country that speaks the language has such a town. */
  static boolean have(String name, @Nullable String language) {
    return language != null && Arrays.binarySearch(Standard.HASHES, hash(language, name)) >= 0;
  }

  /**
   * What is read then.
   *
   * @param lines a language's code, and names with commas between them
   */
  static ArrayWriter compiled(List<String> lines) {
    int[] hashes =
        lines.stream()
            .flatMap(line -> names(line).map(name -> hash(line.substring(0, 2), name)))
            .mapToInt(Integer::intValue)
            .sorted()
            .distinct()
            .toArray();
    return new ArrayWriter().ints(hashes);
  }

  /** As they are, in capitals, and as papers print them that leave out the accents. */
  private static Stream<String> names(String line) {
    return Arrays.stream(line.substring(3).split(",", -1))
        .flatMap(name -> Stream.of(name, name.toUpperCase(Locale.ROOT), plain(name)));
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[łŁ]", "l")
        .replaceAll("[øØ]", "o")
        .replaceAll("[đĐ]", "d");
  }

  private static int hash(String language, String name) {
    return Long.hashCode(StopWords.hash(language + ' ' + Places.fold(name)));
  }
}
