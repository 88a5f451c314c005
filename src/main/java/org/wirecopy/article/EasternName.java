package org.wirecopy.article;

import org.wirecopy.document.LineShape;

/** Names of people in ideographs, kana and Hangul: no space or capital tells where they end. */
final class EasternName {

  /** The longest name in ideographs. */
  private static final int MAX_LETTERS = 5;

  /** One with kana in it that begins with a known family name. */
  private static final int MAX_KNOWN_LETTERS = 7;

  /** A foreign name, spelled by sound: a dot parts its words. */
  private static final int MAX_FOREIGN_LETTERS = 12;

  private static final int MAX_KOREAN_LETTERS = 4;

  /** {@code 2025-3-1}. */
  private static final int DATE_LENGTH = 8;

  /** Prefectures and cities end so, and no given name does: {@code 石川県}. */
  private static final Marks PLACE_ENDS = Marks.of("県縣市");

  private EasternName() {}

  /** Whether the text is such a name and nothing else. */
  static boolean is(String text) {
    int letters = 0;
    int spaces = 0;
    boolean ideographs = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (LineShape.isUnspaced(c) || isHangul(c)) {
        letters++;
        ideographs &= Character.isIdeographic(c);
      } else if (c == ' ' || c == '·' || c == '・') {
        spaces += c == ' ' ? 1 : 0;
      } else {
        return false;
      }
    }
    int most =
        text.indexOf('·') > 0
            ? MAX_FOREIGN_LETTERS
            : GivenNames.begin(text) && !ideographs ? MAX_KNOWN_LETTERS : MAX_LETTERS;
    return letters >= 2
        && letters <= most
        && spaces <= 1
        && !PLACE_ENDS.have(text.charAt(text.length() - 1))
        && !Roles.contains(text)
        && !LabelWords.areIn(text);
  }

  /** {@code 张三丰} of {@code 张三丰2025-03-11 09:00}; the text itself where no date is stuck to it. */
  static String beforeDate(String text) {
    int end = 0;
    while (end < text.length() && mayBegin(text.charAt(end))) {
      end++;
    }
    int year = text.startsWith(" ", end) ? end + 1 : end;
    boolean dated =
        end >= 2
            && text.length() >= year + DATE_LENGTH
            && text.startsWith("20", year)
            && "-年/.".indexOf(text.charAt(year + 4)) >= 0;
    return dated && GivenNames.begin(text.substring(0, end)) ? text.substring(0, end) : text;
  }

  /**
   * {@code 홍길동} of {@code 홍길동 소설가}: Koreans print names without spaces, and what people do behind
   * them; the text itself where it begins otherwise.
   */
  static String beforeRole(String text) {
    int space = text.indexOf(' ');
    boolean name =
        space >= 2
            && space <= MAX_KOREAN_LETTERS
            && isHangul(text.charAt(0))
            && text.length() <= space + 1 + MAX_KOREAN_LETTERS
            && text.indexOf(' ', space + 1) < 0
            && GivenNames.begin(text.substring(0, space));
    return name ? text.substring(0, space) : text;
  }

  /** Whether such a name may begin with the letter. */
  static boolean mayBegin(char c) {
    return LineShape.isUnspaced(c) || isHangul(c);
  }

  private static boolean isHangul(char c) {
    return c >= '가' && c <= '힣';
  }
}
