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

  private static final String CLOSING = "）)]";

  private static final String AGENCY = "(?<![A-Za-z])(?:ＡＰ|AP|ＡＦＰ|AFP|ＥＰＡ|EPA|ロイター|共同|時事|ゲッティ|アフロ)";

  /** Behind a particle it is what somebody in the sentence does. */
  private static final String TAKEN = "(?<![をがもはにで])(?:撮影|提供)";

  /**
   * A caption's day and place stand behind an equals sign, and so does the credit. A story ends in
   * an agency's name as well, but with the sign within the brackets: {@code （ロンドン＝共同）}.
   */
  private static final LazyPattern JAPANESE =
      new LazyPattern(
          "(?<=[^\\x00-\\x7f]|\\))[＝=][^。＝=]{0,60}(?:"
              + TAKEN
              + "|"
              + AGENCY
              + "|[（(](?:"
              + AGENCY
              + "|[^。（()）]{2,24}"
              + TAKEN
              + ")[）)])$|"
              + AGENCY
              + "[＝=](?:共同|時事)[）)]$|[（(][^。（()）]{2,24}"
              + TAKEN
              + "[）)]$");

  /** A name and the word for taken, which ends others: 拍摄, 三摄, 主摄. */
  private static final LazyPattern CHINESE =
      new LazyPattern(
          "(?:记者|記者|通讯员|通訊員|[。（(\\s])\\s?[\\p{IsHan}·]{1,3}[\\p{IsHan}&&[^拍航偷跟补補翻摄攝双雙单單三四多前后後主广調调]]\\s?[摄攝][）)]?$"
              + "|[。（(\\s][^，。（(\\s]{2,16}供[图圖][）)]?$");

  /** Who provides a picture, in a word behind a sentence. */
  private static final LazyPattern KOREAN =
      new LazyPattern("(?:(?<=\\p{IsHangul})\\.\\s?|[/=＝])[^\\s.,/=＝\\[\\]]{2,16}\\s제공\\]?$");

  private EasternCredit() {}

  /**
   * The credit that the text ends with; null where it ends with none, or is more than a caption.
   */
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
    return matcher.find() && !isStory(text.substring(0, matcher.start()))
        ? matcher.group().strip()
        : null;
  }

  /** Two sentences and more: the last paragraph of a story may end in a credit. */
  private static boolean isStory(String text) {
    int stop = text.indexOf('。');
    return stop >= 0 && text.indexOf('。', stop + 1) >= 0;
  }
}
