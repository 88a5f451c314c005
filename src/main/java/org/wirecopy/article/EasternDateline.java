package org.wirecopy.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Dateline;
import org.wirecopy.resource.LazyPattern;

/**
 * The datelines of Chinese, Japanese and Korean papers: {@code 新华社北京8月12日电}, {@code 【ソウル時事】},
 * {@code [부산=뉴시스] 홍길동 기자 =}.
 */
final class EasternDateline {

  private static final String OPENING = "【[［(（〔";

  private static final String CLOSING = "】]］)）〕";

  /** Longest text between brackets: two cities, date, agency, reporter. */
  private static final int MAX_INSIDE = 45;

  /** Below it are the scripts that set spaces. */
  private static final char FIRST_EASTERN = 0x2e80;

  /** Letters in which an Eastern one comes: {@code IT之家3月11日消息}. */
  private static final int NAME = 6;

  private static final LazyPattern END = new LazyPattern("\\s*[-－–—=＝：:，,]*\\s*$");

  private EasternDateline() {}

  /** The dateline that the text begins with; null where it begins otherwise. */
  static @Nullable DatelineMatch parse(String text, DatelineContext context) {
    char first = text.charAt(0);
    if (!isBracket(first) && !hasEastern(text, Math.min(text.length(), NAME))) {
      return null;
    }
    String digits = Digits.ascii(text);
    String plain = digits.isEmpty() ? text : digits;
    if (!isBracket(first)) {
      return open(text, plain, context);
    }
    int close = closing(plain, first);
    if (close < 0 || !hasEastern(plain, close)) {
      return null;
    }
    DatelineMatch match = KoreanDateline.parse(text, close);
    if (match == null) {
      match = ChineseDateline.parse(text, plain, context);
    }
    return match == null ? JapaneseDateline.parse(text, plain, close, context) : match;
  }

  private static @Nullable DatelineMatch open(String text, String plain, DatelineContext context) {
    DatelineMatch match = ChineseDateline.parse(text, plain, context);
    return match == null ? JapaneseDateline.parsePlace(text) : match;
  }

  private static boolean isBracket(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  /** Where the bracket that the text begins with is closed; negative where it is not, or late. */
  private static int closing(String text, char opening) {
    int close = text.indexOf(CLOSING.charAt(OPENING.indexOf(opening)), 1);
    return close > MAX_INSIDE ? -1 : close;
  }

  private static boolean hasEastern(String text, int end) {
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if ((c >= FIRST_EASTERN && c < 0xd800) || c > 0xff00) {
        return true;
      }
    }
    // "（CNN）" in a Japanese story
    return end + 1 < text.length() && text.charAt(end + 1) >= 0x3000;
  }

  /** What was found, with the printed text up to its end. */
  static DatelineMatch match(
      String text,
      int end,
      List<String> places,
      @Nullable String iso,
      @Nullable String printedDate,
      @Nullable String agency,
      @Nullable String reporter) {
    String printed = END.matcher(text.substring(0, end)).replaceFirst("");
    return new DatelineMatch(
        new Dateline(printed, places, iso, agency, reporter),
        printedDate == null ? "" : printedDate,
        end);
  }
}
