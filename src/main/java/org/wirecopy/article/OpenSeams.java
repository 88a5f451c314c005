package org.wirecopy.article;

import java.util.List;
import org.wirecopy.document.Letters;

/**
 * Sets a blank where markup alone kept a name apart from the date or the mail address beside it:
 * {@code Jane Example3 May 2024}, {@code Jane Examplejane.example@paper.example}.
 */
final class OpenSeams {

  /** Shorter parts of a mail address are parts of names by chance. */
  private static final int MIN_SHARED = 3;

  private OpenSeams() {}

  /**
   * The line's text with such seams opened.
   *
   * @param dates that the text prints
   */
  static String in(String text, List<PrintedDate> dates) {
    int at = text.indexOf('@');
    if (dates.isEmpty() && at < 0) {
      return text; // as most
    }
    StringBuilder open = new StringBuilder(text);
    int mail = at < 0 ? -1 : mailSeam(text, at);
    for (int i = text.length() - 1; i > 0; i--) {
      if (i == mail || (isLetter(text, i - 1) && begins(dates, i)) || isBehind(text, dates, i)) {
        open.insert(i, ' ');
      }
    }
    return open.toString();
  }

  private static boolean begins(List<PrintedDate> dates, int index) {
    for (PrintedDate date : dates) {
      if (date.start() == index) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBehind(String text, List<PrintedDate> dates, int index) {
    for (PrintedDate date : dates) {
      if (date.end() == index && Character.isUpperCase(text.charAt(index))) {
        return true;
      }
    }
    return false;
  }

  /** Where the address begins that names the person in front of it again; -1 where none does. */
  private static int mailSeam(String text, int at) {
    int start = text.lastIndexOf(' ', at) + 1;
    int space = text.indexOf(' ');
    String first = Letters.fold(text.substring(0, Math.max(space, 0)));
    for (int i = at - 1; i > start + 1; i--) {
      if (Character.isLowerCase(text.charAt(i)) && isLetter(text, i - 1)) {
        String name = text.substring(i, at);
        boolean again =
            (first.length() >= MIN_SHARED && name.startsWith(first))
                || (i - start >= MIN_SHARED
                    && name.contains(Letters.fold(text.substring(start, i)))); // the family's
        if (again) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean isLetter(String text, int index) {
    return Character.isLetter(text.charAt(index)) || isMark(text.charAt(index));
  }

  /** Vowel signs end words in many scripts of Asia. */
  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
