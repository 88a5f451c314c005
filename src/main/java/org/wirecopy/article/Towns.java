package org.wirecopy.article;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wirecopy.language.StopWords;
import org.wirecopy.resource.ArrayReader;

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

  /** How {@link ListCompiler} writes a name down. */
  static int hash(String language, String name) {
    return Long.hashCode(StopWords.hash(language + ' ' + Places.fold(name)));
  }
}
