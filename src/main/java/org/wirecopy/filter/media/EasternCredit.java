package org.wirecopy.filter.media;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.wirecopy.resource.LazyPattern;

/**
 * How Chinese, Japanese and Korean captions end: with the photographer in front of a word such as
 * {@code 摄}, and without a mark that sets it off as {@code Photo:} does.
 */
final class EasternCredit {

  /** The last letters of all credits, so that other lines need no pattern. */
  private static final String LAST_LETTERS = "影供同事ーィロＰPＡA摄攝图圖공";

  private static final String CLOSING = "）)］]」』】";

  private static final String AGENCY = "(?:ＡＰ|AP|ＡＦＰ|AFP|ＡＦＰ時事|AFP時事|ＥＰＡ|EPA|ロイター|共同|時事|ゲッティ|アフロ)";

  /**
   * A caption's day and place stand behind an equals sign, and so does the credit. In prose a sign
   * of the kind opens what another one closes.
   */
  private static final LazyPattern JAPANESE =
      new LazyPattern(
          "[＝=][^。＝=]{0,40}(?:撮影|提供|"
              + AGENCY
              + ")[）)]?$"
              + "|[（(][^。（()）]{0,24}(?:撮影|提供)[）)]$"
              + "|、[^、。\\p{IsHiragana}]{2,8}撮影$");

  /** A name and the word for taken, which ends others: 拍摄. */
  private static final LazyPattern CHINESE =
      new LazyPattern(
          "(?:记者|記者|通讯员|通訊員|[。（(\\s]|^)\\s?[\\p{IsHan}·]{1,3}[\\p{IsHan}&&[^拍航偷跟补補翻摄攝]]\\s?[摄攝][）)]?$"
              + "|[。（(\\s][^，。（(\\s]{2,16}供[图圖][）)]?$");

  /** Who provides a picture, behind a sentence or a noun that ends in a full stop. */
  private static final LazyPattern KOREAN =
      new LazyPattern("[.\\]/=＝]\\s?[^.,/=＝]{2,16}\\s제공\\]?$");

  private EasternCredit() {}

  /** The credit that the text ends with; null where it ends with none. */
  static @Nullable String of(String text) {
    int end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    char last = end == 0 ? 0 : text.charAt(end - 1);
    if (LAST_LETTERS.indexOf(last) < 0) {
      return null; // most lines
    }
    LazyPattern pattern =
        switch (last) {
          case '摄', '攝', '图', '圖' -> CHINESE;
          case '공' -> KOREAN;
          default -> JAPANESE;
        };
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group().strip() : null;
  }
}
