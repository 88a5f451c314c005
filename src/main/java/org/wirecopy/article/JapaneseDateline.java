package org.wirecopy.article;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.wirecopy.resource.LazyPattern;

/** Japanese datelines: {@code 【ソウル時事】}, {@code 【パリ＝山田太郎】}, {@code ［ロンドン ４日 ロイター］}. */
final class JapaneseDateline {

  private static final LazyPattern PARTED = new LazyPattern("^([^=＝]{1,20})[=＝](.{2,20})$");

  /** {@code ソウル（CNN）}. */
  private static final LazyPattern PLACE_AND_AGENCY =
      new LazyPattern("^([^（()\\s\\d]{2,12})[（(]([^（()）]{2,12})[)）][\\s\u3000]*");

  private static final LazyPattern SEVERAL = new LazyPattern("[・、,/／]");

  private static final LazyPattern DATE = new LazyPattern("\\s?" + EasternDate.DATE + "\\s?発?\\s?");

  private static final LazyPattern DASH =
      new LazyPattern("^[\\s\u3000]*(?:[-－–—=＝：:][\\s\u3000]*)?");

  /** {@code 山田太郎}, in two to five ideographs. */
  private static final LazyPattern NAME =
      new LazyPattern("^[\\p{IsHan}々]{2,3}[ \u3000]?[\\p{IsHan}々ヶ]{1,3}$");

  /** {@code 北京・上海}; a text with hiragana or brackets says something else. */
  private static final LazyPattern PLACES =
      new LazyPattern("^[\\p{IsHan}\\p{IsKatakana}ーヶ々・、,/／]+$");

  private static final LazyPattern KATAKANA = new LazyPattern("^[\\p{IsKatakana}ー・]+$");

  /** A mainland agency's report in a bracket: {@code 【大纪元2024年03月11日讯】}. */
  private static final LazyPattern REPORT =
      new LazyPattern("^(\\p{IsHan}{2,8}?)" + EasternDate.DATE + "(?:讯|报道|訊|报导|報導|報道|電|电|消息)$");

  private JapaneseDateline() {}

  /**
   * The dateline in the bracket that the text begins with; null where it holds something else.
   *
   * @param plain the text with digits from 0 to 9
   * @param close where the bracket is closed
   */
  static @Nullable DatelineMatch parse(
      String text, String plain, int close, DatelineContext context) {
    String inside = plain.substring(1, close).strip();
    if (inside.length() < 2 || inside.indexOf('：') >= 0 || inside.indexOf(':') >= 0) {
      return null;
    }
    int end = close + 1;
    Matcher dash = DASH.matcher(plain.substring(end));
    end += dash.find() ? dash.end() : 0;
    Matcher date = DATE.matcher(inside);
    if (date.find()) {
      return dated(text, end, inside, date, context);
    }
    Matcher parted = PARTED.matcher(inside);
    if (parted.find()) {
      return parted(text, end, parted.group(1).strip(), parted.group(2).strip());
    }
    String agency = Agencies.easternAtEnd(inside);
    if (agency == null && Agencies.isKnown(inside)) {
      agency = inside;
    }
    if (agency != null) {
      String place = inside.substring(0, inside.length() - agency.length()).strip();
      boolean marked = end > close + 1 || !place.isEmpty();
      return marked && isPlaces(place) ? match(text, end, place, agency, null) : null;
    }
    return withReporter(text, end, inside);
  }

  /** A place with the agency in brackets behind it; null where the text begins otherwise. */
  static @Nullable DatelineMatch parsePlace(String text) {
    Matcher matcher = PLACE_AND_AGENCY.matcher(text);
    boolean found =
        matcher.find() && Places.isKnown(matcher.group(1)) && Agencies.isKnown(matcher.group(2));
    return found ? match(text, matcher.end(), matcher.group(1), matcher.group(2), null) : null;
  }

  private static @Nullable DatelineMatch dated(
      String text, int end, String inside, Matcher date, DatelineContext context) {
    String iso = EasternDate.iso(date.group(1), context.published());
    String printed = originalDate(text, date.group(1));
    String before = inside.substring(0, date.start()).strip();
    String behind = inside.substring(date.end()).strip();
    Matcher report = REPORT.matcher(inside);
    if (report.find()) {
      return EasternDateline.match(text, end, List.of(), iso, printed, report.group(1), null);
    }
    String agency = Agencies.easternAtStart(before);
    if (agency != null && behind.isEmpty()) {
      return EasternDateline.match(
          text, end, places(before.substring(agency.length())), iso, printed, agency, null);
    }
    boolean signed = Agencies.isKnown(behind) || behind.equals(Agencies.easternAtEnd(behind));
    return signed && isPlaces(before)
        ? EasternDateline.match(text, end, places(before), iso, printed, behind, null)
        : null;
  }

  /** The date as the text prints it, perhaps in wide digits. */
  private static String originalDate(String text, String date) {
    int start = Digits.ascii(text).indexOf(date);
    return text.substring(start, start + date.length());
  }

  private static @Nullable DatelineMatch parted(String text, int end, String left, String right) {
    if (Agencies.isKnown(left) && Agencies.isKnown(right)) {
      int start = text.indexOf(left);
      String both = text.substring(start, text.indexOf(right, start + 1) + right.length());
      return EasternDateline.match(text, end, List.of(), null, null, both, null);
    }
    boolean agency = Agencies.isKnown(right);
    boolean named = agency || Places.isKnown(left) || NAME.matcher(right).matches();
    if (!named || !PLACES.matcher(left).matches() || !isPlaces(left)) {
      return null;
    }
    return match(text, end, left, agency ? right : null, agency ? null : right);
  }

  /** {@code 【北京・山田太郎】}, {@code 【ソウル山田太郎】}. */
  private static @Nullable DatelineMatch withReporter(String text, int end, String inside) {
    for (int i = inside.length() - 3; i > 1; i--) {
      String place = inside.substring(0, i);
      boolean dot = inside.charAt(i) == '・';
      String name = inside.substring(dot ? i + 1 : i);
      boolean sure = dot || KATAKANA.matcher(place).matches();
      if (sure && Places.isKnown(place) && NAME.matcher(name).matches() && !Places.isLabel(name)) {
        return match(text, end, place, null, name);
      }
    }
    return null;
  }

  private static boolean isPlaces(String text) {
    return places(text).stream().noneMatch(Places::isLabel);
  }

  private static List<String> places(String text) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      return List.of();
    }
    return Places.isKnown(stripped) ? List.of(stripped) : List.of(SEVERAL.split(stripped, -1));
  }

  private static DatelineMatch match(
      String text, int end, String places, @Nullable String agency, @Nullable String reporter) {
    return EasternDateline.match(text, end, places(places), null, null, agency, reporter);
  }
}
