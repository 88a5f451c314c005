package org.wirecopy.article;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wirecopy.language.StopWords;

/** Month names in all languages. */
final class Months {

  /** What a month's name says. */
  record Month(int number, boolean jalali) {}

  private Months() {}

  /** Whether one of the words is a month; true for texts that are not all ASCII without a look. */
  static boolean mayBeIn(String text) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c >= 0x80) {
        return true;
      }
      boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
      boolean hump = letter && c < 'a' && i > start && text.charAt(i - 1) >= 'a';
      if (!letter || hump) {
        if (i - start > 1 && Months.mayBe(text, start, i)) {
          return true;
        }
        start = hump ? i : i + 1;
      }
    }
    return false;
  }

  /** Whether the part of the text, or what an ordinal's ending leaves of it, is a month's name. */
  private static boolean mayBe(String text, int start, int end) {
    for (int from = start; from < Math.min(end - 1, start + 3); from++) {
      long hash = StopWords.NO_LETTER;
      for (int i = from; i < end; i++) {
        hash = StopWords.hash(hash, text.charAt(i));
      }
      if (Lists.standard().monthNames().contains(hash)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the word is no month in any language, as most words that are asked for: told by its
   * hash, without making strings; false without a look for words with a dot above a letter.
   */
  private static boolean isNone(String printed) {
    long hash = StopWords.NO_LETTER;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (c == '\u0307' || Character.isSurrogate(c)) {
        return false;
      }
      hash = c == '.' ? hash : StopWords.hash(hash, c);
    }
    return !Lists.standard().monthNames().contains(hash);
  }

  /** The month of that name in that language; null if there is none. */
  static @Nullable Month findIn(String printed, String language) {
    return isNone(printed) ? null : month(language + ' ' + name(printed));
  }

  private static String name(String printed) {
    return printed.replace(".", "").toLowerCase(Locale.ROOT).replace("i̇", "i");
  }

  /** The month of that name, in the page's language if it has one; null if there is none. */
  static @Nullable Month find(String printed, @Nullable String language) {
    if (isNone(printed)) {
      return null;
    }
    String name = name(printed);
    Month any = month(name);
    Month own = any == null ? null : month(language + ' ' + name);
    return own == null ? any : own;
  }

  private static @Nullable Month month(String key) {
    int index = Lists.standard().months().indexOf(key);
    if (index < 0) {
      return null;
    }
    int number = Lists.standard().monthNumbers()[index];
    return new Month(Math.abs(number), number < 0);
  }
}
