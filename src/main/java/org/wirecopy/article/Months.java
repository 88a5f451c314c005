package org.wirecopy.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.language.StopWords;

/** Month names in all languages. */
final class Months {

  /** What a month's name says. */
  record Month(int number, boolean jalali) {}

  private static final Months STANDARD = new Months();

  /** Language and name, or the name alone for the first language that has it. */
  private final Map<String, Month> months = new HashMap<>(4096);

  /** The hashes of all names. */
  private final WordSet hashes = new WordSet();

  private Months() {
    for (String line : DataFile.read("months.txt")) {
      String[] words = line.split(" ", -1);
      for (int i = 1; i < words.length; i++) {
        Month month = new Month(i, words[0].equals("jalali"));
        for (String name : words[i].split(",", -1)) {
          months.put(words[0] + ' ' + name, month);
          months.putIfAbsent(name, month);
          hashes.add(StopWords.hash(name));
        }
      }
    }
  }

  static Months standard() {
    return STANDARD;
  }

  /** Whether the part of the text, or what an ordinal's ending leaves of it, is a month's name. */
  boolean mayBe(String text, int start, int end) {
    for (int from = start; from < Math.min(end - 1, start + 3); from++) {
      long hash = StopWords.NO_LETTER;
      for (int i = from; i < end; i++) {
        hash = StopWords.hash(hash, text.charAt(i));
      }
      if (hashes.contains(hash)) {
        return true;
      }
    }
    return false;
  }

  /** The month of that name in that language; null if there is none. */
  @Nullable Month findIn(String printed, String language) {
    return months.get(language + ' ' + name(printed));
  }

  private static String name(String printed) {
    return printed.replace(".", "").toLowerCase(Locale.ROOT).replace("i̇", "i");
  }

  /** The month of that name, in the page's language if it has one; null if there is none. */
  @Nullable Month find(String printed, @Nullable String language) {
    String name = name(printed);
    Month any = months.get(name);
    return any == null ? null : months.getOrDefault(language + " " + name, any);
  }
}
