package org.wirecopy.article;

import java.util.HashMap;
import java.util.Map;
import org.wirecopy.resource.DataFile;

/** The names of the months in all languages, for those who measure. */
public final class MonthNames {

  /** By name, a bit for each month that is called so in some language. */
  private static final Map<String, Integer> MONTHS = read();

  private MonthNames() {}

  private static Map<String, Integer> read() {
    Map<String, Integer> months = new HashMap<>();
    for (String line : DataFile.read(MonthNames.class, "months.txt")) {
      String[] words = line.split(" ", -1);
      for (int month = 1; month < words.length && !words[0].equals("jalali"); month++) {
        for (String name : words[month].split(",", -1)) {
          months.merge(name, 1 << month, (one, other) -> one | other);
        }
      }
    }
    return months;
  }

  /**
   * Whether that is the month's name in any language.
   *
   * @param name in small letters
   * @param month from 1 to 12
   */
  public static boolean isMonth(String name, int month) {
    return (MONTHS.getOrDefault(name, 0) & 1 << month) != 0;
  }
}
