package org.wirecopy.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.resource.Resources;

/** What the names of {@code <meta>} elements say of an article. */
final class MetaNames {

  private static final String FILE = "meta-names.txt";

  private static final MetaNames STANDARD = new MetaNames();

  private final Map<String, Meaning> meanings = new HashMap<>();

  /**
   * What a name says.
   *
   * @param field what of the article it tells
   * @param rank its place among the names that tell the same, the most trustworthy first
   */
  record Meaning(Field field, int rank) {}

  /** What an element may tell of the article. */
  enum Field {
    HEADLINE,
    WRITER,
    PUBLISHED,
    MODIFIED,
    SITE,
    LANGUAGE,
    ADDRESS
  }

  private MetaNames() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Resources.open(MetaNames.class, FILE), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.charAt(0) != '#') {
          read(line.split(" ", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String[] words) {
    Field field = Field.valueOf(words[0].toUpperCase(java.util.Locale.ROOT));
    for (int i = 1; i < words.length; i++) {
      meanings.put(words[i], new Meaning(field, i));
    }
  }

  static MetaNames standard() {
    return STANDARD;
  }

  /** What the name says; null where it tells nothing of the article. */
  @Nullable Meaning of(String name) {
    return meanings.get(name);
  }
}
