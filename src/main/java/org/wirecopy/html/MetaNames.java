package org.wirecopy.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.resource.DataFile;

/** What the names of {@code <meta>} elements say of an article. */
final class MetaNames {

  private static final String FILE = "meta-names.txt";

  /** A longer name is a text. */
  private static final int MAX_LENGTH = 60;

  private static final MetaNames STANDARD = new MetaNames();

  private final Map<String, Meaning> meanings = new HashMap<>();

  /** What ends of names say, without the marks between their words; the longest first. */
  private final List<Map.Entry<String, Meaning>> ends = new ArrayList<>();

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
    ADDRESS,
    KIND
  }

  private MetaNames() {
    Map<String, Meaning> byEnd = new HashMap<>();
    for (String line : DataFile.read(MetaNames.class, FILE)) {
      read(line.split(" ", -1), byEnd);
    }
    ends.addAll(byEnd.entrySet());
    ends.sort((one, other) -> Integer.compare(other.getKey().length(), one.getKey().length()));
  }

  private void read(String[] words, Map<String, Meaning> byEnd) {
    Field field = Field.valueOf(words[0].toUpperCase(java.util.Locale.ROOT));
    for (int i = 1; i < words.length; i++) {
      Meaning meaning = new Meaning(field, i);
      if (words[i].startsWith("*")) {
        byEnd.put(words[i].substring(1), meaning);
      } else {
        meanings.put(words[i], meaning);
      }
    }
  }

  static MetaNames standard() {
    return STANDARD;
  }

  /** What the name, in lower case, says; null where it tells nothing of the article. */
  @Nullable Meaning of(String name) {
    Meaning known = meanings.get(name);
    return known != null ? known : byEnd(name);
  }

  private @Nullable Meaning byEnd(String name) {
    if (name.length() > MAX_LENGTH) {
      return null;
    }
    String bare = bare(name);
    for (Map.Entry<String, Meaning> end : ends) {
      if (bare.endsWith(end.getKey())) {
        return end.getValue();
      }
    }
    return null;
  }

  private static String bare(String name) {
    StringBuilder bare = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 'a' && name.charAt(i) <= 'z') {
        bare.append(name.charAt(i));
      }
    }
    return bare.toString();
  }
}
