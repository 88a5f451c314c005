package org.wirecopy.article;

import java.util.HashMap;
import java.util.Map;
import org.wirecopy.resource.DataFile;

/** The days of a month in words: {@code पांच}, the fifth. */
final class SpeltDays {

  private SpeltDays() {}

  /** Read when the first text ends as a date in Hindi does. */
  private static final class Names {
    static final Map<String, Integer> NUMBERS = read();

    private static Map<String, Integer> read() {
      Map<String, Integer> numbers = new HashMap<>();
      for (String line : DataFile.read(SpeltDays.class, "spelt-days.txt")) {
        String[] days = line.split(" ", -1);
        for (int i = 0; i < days.length; i++) {
          for (String name : days[i].split(",", -1)) {
            numbers.put(name, i + 1);
          }
        }
      }
      return numbers;
    }
  }

  /** The number of the day; 0 where the word is none. */
  static int number(String word) {
    return Names.NUMBERS.getOrDefault(word, 0);
  }
}
