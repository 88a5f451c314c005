package org.wirecopy.article;

/** Times of day, and times passed, such as stand for the day of publication. */
final class TimesWithoutDay {

  private static final String[] ENGLISH_UNITS = {
    "minutes", "minute", "mins", "min", "hours", "hour", "days", "day", "weeks", "week", "months",
    "month", "years", "year"
  };
  private static final String[] AGO = {
    "siden", "sedan", "temu", "назад", "тому", "fa", "önce", "geleden"
  };
  private static final String[] EASTERN = {"時間前", "分前", "小时前", "分钟前", "시간 전", "분 전"};
  private static final String[] GERMAN_UNITS = {"Min", "Stunde", "Tag", "Woche", "Monat", "Jahr"};
  private static final String[] BEFORE_NUMBER = {"il y a ", "hace ", "há "};

  private TimesWithoutDay() {}

  /** Whether the text has one. */
  static boolean areIn(String text) {
    for (int at = TextAt.nextNumber(text, 0); at >= 0; at = TextAt.nextNumber(text, at + 1)) {
      int end = TextAt.endOfNumber(text, at);
      if ((end - at <= 2 && isClock(text, end)) || isAgo(text, at, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClock(String text, int end) {
    return end + 2 < text.length()
        && ":.h".indexOf(text.charAt(end)) >= 0
        && TextAt.endOfNumber(text, end + 1) == end + 3;
  }

  private static boolean isAgo(String text, int start, int end) {
    int unit = TextAt.skip(text, end, ' ');
    if (TextAt.behind(text, TextAt.skipSpace(text, end), EASTERN) >= 0) {
      return true;
    }
    for (String word : ENGLISH_UNITS) {
      if (text.startsWith(word, unit) && text.startsWith(" ago", unit + word.length())) {
        return true;
      }
    }
    if (unit > end) {
      int word = unit;
      while (TextAt.isLetter(text, word)) {
        word++;
      }
      if (word > unit && TextAt.isAt(text, word, ' ') && TextAt.behind(text, word + 1, AGO) >= 0) {
        return true;
      }
      if (isBehind(text, start, "vor ") && TextAt.behind(text, unit, GERMAN_UNITS) >= 0) {
        return true;
      }
    }
    for (String words : BEFORE_NUMBER) {
      if (isBehind(text, start, words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBehind(String text, int at, String words) {
    return text.startsWith(words, at - words.length());
  }
}
