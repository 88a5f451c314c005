package org.wirecopy.article;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.wirecopy.resource.LazyPattern;

/** Chinese datelines: {@code 新华社北京8月12日电（记者某某）}, {@code （中央社記者某某台北12日電）}, {@code 財聯社8月12日訊}. */
final class ChineseDateline {

  private static final String REPORTER = "(?:记者|記者|特派员|特派員|通讯员)";

  /** Behind the agency: reporter, place, date, and the word that says it is a dispatch. */
  private static final LazyPattern DISPATCH =
      new LazyPattern(
          "^\\s?("
              + REPORTER
              + ")?\\s?([\\p{IsHan}·、 ]{0,16}?)\\s?"
              + EasternDate.DATE
              + "?\\s?(?:综合|綜合|外电|外電|专|專|急)*(电|電|讯|訊|消息|报道|报导|報導|報道)");

  /** {@code 路透华盛顿3月4日 - }. */
  private static final LazyPattern WITH_DASH =
      new LazyPattern("^([\\p{IsHan}]{2,8})" + EasternDate.DATE + "\\s?[-–—]+\\s*");

  /** {@code 〔記者王某某／台北報導〕}. */
  private static final LazyPattern TAIWAN =
      new LazyPattern(
          "^"
              + REPORTER
              + "([\\p{IsHan}·、]{2,12})[／/]([\\p{IsHan}]{2,6}?)(?:综合|綜合|攝影)*(?:報導|报导|報道|报道)");

  /** Papers and sites by what their names end with, where a date or a reporter follows. */
  private static final LazyPattern OUTLET =
      new LazyPattern(
          "^([\\p{IsHan}A-Za-z0-9]{1,7}?(?:社|网|網|日报|日報|晚报|晚報|时报|時報|商报|早报|周刊|报|報|电视台|電視台|台|之家|财经|財經|新闻|新聞|科技|在线|线上|经纬|客户端))(?="
              + "\\s?(?:"
              + REPORTER
              + "|[\\p{IsHan}]{0,5}\\d|讯|訊|消息))");

  private static final LazyPattern REPORTERS =
      new LazyPattern("^\\s*[（(]([^（()）]{0,8}?" + REPORTER + "[:：]?\\s?)?([^（()）]{2,30})[)）]");

  /** Names of two or three letters each. */
  private static final LazyPattern NAMES =
      new LazyPattern("^[\\p{IsHan}]{2,3}(?:[ 、][\\p{IsHan}]{2,3}){0,3}$");

  /** {@code 某某科技讯 北京时间3月11日上午消息，}: the date comes behind. */
  private static final LazyPattern DATE_BEHIND =
      new LazyPattern(
          "^\\s?(?:北京时间|美国时间|当地时间)?"
              + EasternDate.DATE
              + "(?:凌晨|早间|上午|中午|下午|晚间|晚|夜间)?(?:消息|报道|电|讯)[，,：:]?\\s*");

  private static final LazyPattern COLON = new LazyPattern("^[：:]?\\s*");

  private static final LazyPattern MARK = new LazyPattern("^[】\\])）〕]?[：:，,]?");

  /** Letters of most names, for a place behind one that is not known. */
  private static final int NAME = 3;

  private static final int NAME_AND_TOWN = 4;

  private static final String APART = "：:，,（(】])）〕 \u3000";

  private ChineseDateline() {}

  /**
   * The dateline that the text begins with; null where it begins otherwise.
   *
   * @param plain the text with digits from 0 to 9
   */
  static @Nullable DatelineMatch parse(String text, String plain, DatelineContext context) {
    int start = "【[［(（〔".indexOf(plain.charAt(0)) >= 0 ? 1 : 0;
    DatelineMatch taiwan = taiwan(text, plain, start);
    if (taiwan != null) {
      return taiwan;
    }
    boolean quoted = start < plain.length() && "据據".indexOf(plain.charAt(start)) >= 0;
    start += quoted ? 1 : 0;
    String head = plain.substring(start);
    String agency = agency(head);
    if (agency == null) {
      return null;
    }
    int from = start + agency.length();
    String own = isOwn(agency) ? null : agency;
    Matcher dispatch = DISPATCH.matcher(plain.substring(from));
    if (dispatch.find()) {
      return dispatch(text, plain, from, own, dispatch, quoted, context);
    }
    Matcher dash = WITH_DASH.matcher(plain.substring(from));
    if (!dash.find()) {
      return null;
    }
    String date = dash.group(2);
    return EasternDateline.match(
        text,
        from + dash.end(),
        List.of(dash.group(1)),
        EasternDate.iso(date, context.published()),
        text.substring(from + dash.start(2), from + dash.end(2)),
        own,
        null);
  }

  private static @Nullable String agency(String head) {
    String known = Agencies.easternAtStart(head);
    if (known != null) {
      return known;
    }
    Matcher outlet = OUTLET.matcher(head);
    return outlet.find() ? outlet.group(1) : null;
  }

  private static boolean isOwn(String agency) {
    return agency.startsWith("本") && agency.length() == 2;
  }

  private static @Nullable DatelineMatch taiwan(String text, String plain, int start) {
    if (start >= plain.length() || "记記".indexOf(plain.charAt(start)) < 0) {
      return null;
    }
    Matcher matcher = TAIWAN.matcher(plain.substring(start));
    if (!matcher.find()) {
      return null;
    }
    int end = markEnd(plain, start + matcher.end());
    List<String> places = matcher.group(2).matches("综合|綜合") ? List.of() : List.of(matcher.group(2));
    return EasternDateline.match(text, end, places, null, null, null, matcher.group(1));
  }

  private static @Nullable DatelineMatch dispatch(
      String text,
      String plain,
      int from,
      @Nullable String agency,
      Matcher dispatch,
      boolean quoted,
      DatelineContext context) {
    String place = dispatch.group(2).strip();
    String date = dispatch.group(3);
    String reporter = null;
    if (dispatch.group(1) != null) {
      int name = nameEnd(place);
      reporter = place.substring(0, name).strip();
      place = place.substring(name).strip();
    }
    int verb = from + dispatch.end();
    boolean apart = verb == plain.length() || APART.indexOf(plain.charAt(verb)) >= 0;
    boolean bare = place.isEmpty() && date == null && reporter == null;
    if (bare && (!apart || quoted || (dispatch.group(4).length() > 1 && !isColon(plain, verb)))) {
      return null;
    }
    int end = markEnd(plain, verb);
    Matcher names = REPORTERS.matcher(plain.substring(end));
    if (names.find()) {
      boolean named = names.group(1) != null || NAMES.matcher(names.group(2)).matches();
      reporter = named ? names.group(2).strip() : reporter;
      end += names.end();
    }
    Matcher colon = COLON.matcher(plain.substring(end));
    end += colon.find() ? colon.end() : 0;
    Matcher behind = DATE_BEHIND.matcher(plain.substring(end));
    int dateStart = from + dispatch.start(3);
    if (date == null && behind.find()) {
      date = behind.group(1);
      dateStart = end + behind.start(1);
      end += behind.end();
    }
    return EasternDateline.match(
        text,
        end,
        place.isEmpty() ? List.of() : List.of(place.split("[、 ]+", -1)),
        EasternDate.iso(date, context.published()),
        date == null ? null : text.substring(dateStart, dateStart + date.length()),
        agency,
        reporter);
  }

  private static boolean isColon(String text, int at) {
    return at < text.length() && "：:（(".indexOf(text.charAt(at)) >= 0;
  }

  private static int markEnd(String text, int from) {
    Matcher mark = MARK.matcher(text.substring(from));
    return mark.find() ? from + mark.end() : from;
  }

  /** Where a place's name begins behind a reporter's: {@code 王某某台北}. */
  private static int nameEnd(String text) {
    for (int i = 2; i < text.length(); i++) {
      if (Places.isKnown(text.substring(i))) {
        return i;
      }
    }
    boolean place =
        text.length() > NAME_AND_TOWN && "縣县市省區区州".indexOf(text.charAt(text.length() - 1)) >= 0;
    return place ? NAME : text.length();
  }
}
