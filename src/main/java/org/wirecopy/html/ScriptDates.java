package org.wirecopy.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wirecopy.html.MetaNames.Field;
import org.wirecopy.html.MetaNames.Meaning;

/**
 * Finds in a page's own data, as its scripts and the attributes that feed them have it, when the
 * story was published: {@code "publishDate":"2024-03-03T10:15:00Z"}, whatever stands around it.
 */
final class ScriptDates {

  /** Parts of all names that are looked for; a search for them is fast in megabytes of script. */
  private static final List<String> PARTS = List.of("ubl", "ubdate", "ubDate", "ub_date");

  /** A longer name is none. */
  private static final int MAX_NAME = 40;

  /** A longer value is no time, and a shorter one neither. */
  private static final int MAX_VALUE = 40;

  private static final int MIN_VALUE = 8;

  /** What may stand between a name and the sign that its value follows. */
  private static final String QUOTES = "\\\"' ";

  private final String data;

  private ScriptDates(String data) {
    this.data = data;
  }

  /**
   * Whether there may be anything to find in the data, which may be the source of a page with
   * references in place of its quotes.
   */
  static boolean mayBeIn(String data) {
    ScriptDates dates = new ScriptDates(data);
    for (String part : PARTS) {
      for (int i = data.indexOf(part); i >= 0; i = data.indexOf(part, i + part.length())) {
        int end = dates.endOfNameAround(i);
        int next = end < 0 ? data.length() : dates.skip(end, QUOTES);
        if (next < data.length() && ":=,&".indexOf(data.charAt(next)) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** The times as written, in the data's order, each once. */
  static Set<String> of(String data) {
    ScriptDates dates = new ScriptDates(data);
    Set<String> found = new LinkedHashSet<>();
    for (String part : PARTS) {
      for (int i = data.indexOf(part); i >= 0; i = data.indexOf(part, i + part.length())) {
        String value = dates.valueOfNameAround(i);
        if (!value.isEmpty()) {
          found.add(value);
        }
      }
    }
    return found;
  }

  /** Empty where what stands there is no such name, or has no such value. */
  private String valueOfNameAround(int index) {
    int end = endOfNameAround(index);
    if (end < 0) {
      return "";
    }
    int value = skip(end, QUOTES);
    if (value == data.length() || ":=,".indexOf(data.charAt(value)) < 0) {
      return "";
    }
    return value(skip(value + 1, "\\\"' \n"));
  }

  /** Where the name ends that stands there; -1 if it is no name of a time of publication. */
  private int endOfNameAround(int index) {
    int start = index;
    while (start > 0 && isName(data.charAt(start - 1)) && index - start < MAX_NAME) {
      start--;
    }
    int end = index;
    while (end < data.length() && isName(data.charAt(end)) && end - start < MAX_NAME) {
      end++;
    }
    Meaning meaning = MetaNames.standard().of(data.substring(start, end).toLowerCase(Locale.ROOT));
    return meaning == null || meaning.field() != Field.PUBLISHED ? -1 : end;
  }

  private String value(int start) {
    boolean quoted = "\"'".indexOf(data.charAt(start - 1)) >= 0;
    String ends = quoted ? "\\\"'\n{}[]<;" : "\\\"'\n{}[]<;,";
    int end = start;
    while (end < data.length() && end - start <= MAX_VALUE && ends.indexOf(data.charAt(end)) < 0) {
      end++;
    }
    String value = data.substring(start, end).strip();
    boolean possible = value.length() >= MIN_VALUE && end - start <= MAX_VALUE;
    return possible && value.chars().filter(c -> c >= '0' && c <= '9').count() >= 4 ? value : "";
  }

  private int skip(int index, String characters) {
    int i = index;
    while (i < data.length() && characters.indexOf(data.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static boolean isName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-' || c == '.';
  }
}
