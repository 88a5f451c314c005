package org.wirecopy.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Dateline;

/**
 * The datelines of Chinese, Japanese and Korean papers: {@code 新华社北京8月12日电}, {@code 【ソウル時事】},
 * {@code [부산=뉴시스] 홍길동 기자 =}.
 */
final class EasternDateline {

  private static final String DATE =
      "((?:(?:20|19)\\d\\d年)?(?:\\d{1,2}月)?\\d{1,2}日|(?:(?:20|19)\\d\\d년 )?(?:\\d{1,2}월 )?\\d{1,2}일)";

  private static final String REPORTERS =
      "(?:\\s*[（(][^（()）]{0,6}?(?:记者|記者|通讯员|作者)[:：]?\\s?([^（()）]{2,30})[)）])?";

  /** {@code 新华社北京8月12日电（记者 某某）}, behind the agency's name. */
  private static final Pattern CHINESE =
      Pattern.compile(
          "^(?:记者|記者)?([\\p{IsHan}·]{0,8}?)\\s*"
              + DATE
              + "?\\s?(?:专)?(电|電|讯|訊|消息|报道|報導|報道)(?![\\p{IsHan}&&[^（]]*[，,])(?:[：:，,]|】)?"
              + REPORTERS
              + "[：:]?\\s*");

  /** {@code 路透华盛顿3月4日 - }. */
  private static final Pattern CHINESE_DASH =
      Pattern.compile("^([\\p{IsHan}]{2,8})" + DATE + "\\s?[-–—]+\\s*");

  /** Square, round or lens-shaped brackets with what may be a stamp. */
  private static final Pattern BRACKET =
      Pattern.compile("^[【\\[［(（]([^】\\]］)）\\n]{2,40})[】\\]］)）]");

  private static final Pattern JAPANESE_REPORTER = Pattern.compile("^([^=＝]{1,15})[=＝](.{1,20})$");

  private static final Pattern KOREAN_REPORTER =
      Pattern.compile("^\\s*((?:[가-힣]{2,4}(?:[,·]\\s?)?)+)\\s?(?:기자|특파원|통신원)\\s?(?:=\\s*)?");

  private static final Pattern KOREAN_BRACKET =
      Pattern.compile("^([가-힣A-Za-z0-9]{2,12})[=\\s]([가-힣]{2,4}) ?(?:기자|특파원)$");

  private EasternDateline() {}

  /** The dateline that the text begins with; null where it begins otherwise. */
  static @Nullable DatelineMatch parse(String text, DatelineContext context) {
    if (text.isEmpty()) {
      return null;
    }
    char first = text.charAt(0);
    if ("【[［(（".indexOf(first) >= 0) {
      DatelineMatch match = bracketed(text, context);
      if (match != null) {
        return match;
      }
    }
    return first > 0x3000 || text.startsWith("TNW") ? chinese(text, context) : null;
  }

  private static @Nullable DatelineMatch chinese(String text, DatelineContext context) {
    String digits = DateReader.asciiDigits(text);
    String plain = digits.isEmpty() ? text : digits;
    int start = "据據（(【".indexOf(plain.charAt(0)) >= 0 ? 1 : 0;
    String agency = Agencies.standard().easternAtStart(plain.substring(start));
    if (agency == null) {
      if (!plain.startsWith("本报", start) && !plain.startsWith("本報", start)) {
        return null;
      }
      agency = plain.substring(start, start + 2);
    }
    int from = start + agency.length();
    String rest = plain.substring(from);
    Matcher matcher = CHINESE.matcher(rest.startsWith(" ") ? rest.substring(1) : rest);
    int skipped = rest.startsWith(" ") ? 1 : 0;
    if (matcher.find()) {
      String place = matcher.group(1);
      String reporter = matcher.group(4);
      if (rest.startsWith("记者") || rest.startsWith("記者")) {
        reporter = place;
        place = "";
      }
      if (place.isEmpty() && matcher.group(2) == null && reporter == null && start > 0) {
        return null;
      }
      return match(
          text, agency, place, matcher.group(2), reporter, from + skipped, matcher, context);
    }
    matcher = CHINESE_DASH.matcher(rest);
    return matcher.find()
        ? match(text, agency, matcher.group(1), matcher.group(2), null, from, matcher, context)
        : null;
  }

  private static DatelineMatch match(
      String text,
      String agency,
      String place,
      @Nullable String date,
      @Nullable String reporter,
      int from,
      Matcher matcher,
      DatelineContext context) {
    int end = from + matcher.end();
    String printed = text.substring(0, end).strip().replaceFirst("\\s?[：:，,–—-]+$", "");
    boolean ownPaper = agency.startsWith("本");
    String printedDate =
        date == null ? "" : text.substring(from + matcher.start(2), from + matcher.end(2));
    return new DatelineMatch(
        new Dateline(
            printed,
            place.isEmpty() ? List.of() : List.of(place),
            iso(date, context.published()),
            ownPaper ? null : agency,
            reporter),
        printedDate,
        end);
  }

  private static @Nullable DatelineMatch bracketed(String text, DatelineContext context) {
    Matcher bracket = BRACKET.matcher(text);
    if (!bracket.find()) {
      return null;
    }
    String inside = bracket.group(1).strip();
    String digits = DateReader.asciiDigits(inside);
    String plain = digits.isEmpty() ? inside : digits;
    String rest = text.substring(bracket.end());
    Matcher korean = KOREAN_BRACKET.matcher(inside);
    if (korean.find() && !hasHan(inside)) {
      return bracketMatch(
          text, bracket.end(), List.of(), null, "", korean.group(1), korean.group(2), "");
    }
    Matcher chineseReport =
        Pattern.compile("^(\\p{IsHan}{2,8}?)" + DATE + "(?:讯|报道|訊|報導|電|电|消息)$").matcher(plain);
    if (chineseReport.find()) {
      String name = chineseReport.group(1);
      return bracketMatch(
          text,
          bracket.end(),
          List.of(),
          iso(chineseReport.group(2), context.published()),
          chineseReport.group(2),
          name,
          null,
          "");
    }
    Matcher reporter = JAPANESE_REPORTER.matcher(plain);
    if (reporter.find()) {
      String agency = Agencies.standard().isKnown(reporter.group(2)) ? reporter.group(2) : null;
      String name = agency == null ? reporter.group(2) : null;
      List<String> places = List.of(reporter.group(1).split("[・、,]", -1));
      Matcher writer = KOREAN_REPORTER.matcher(rest);
      if (writer.find()) {
        // "[부산=뉴시스]": the agency, known or not, stands where a Japanese paper has the writer.
        return bracketMatch(
            text,
            bracket.end(),
            places,
            null,
            "",
            agency == null ? name : agency,
            writer.group(1).strip(),
            rest.substring(0, writer.end()));
      }
      return bracketMatch(text, bracket.end(), places, null, "", agency, name, dash(rest));
    }
    String agency = Agencies.standard().easternAtEnd(inside);
    if (agency == null || (agency.length() == inside.length() && dash(rest).isBlank())) {
      return null;
    }
    String before = plain.substring(0, inside.length() - agency.length()).strip();
    Matcher date = Pattern.compile(DATE + "$").matcher(before);
    String printedDate = "";
    String iso = null;
    if (date.find()) {
      printedDate = inside.substring(date.start(), date.end());
      iso = iso(date.group(1), context.published());
      before = before.substring(0, date.start()).strip();
    }
    List<String> places = before.isEmpty() ? List.of() : List.of(before.split("[・、/]", -1));
    return bracketMatch(text, bracket.end(), places, iso, printedDate, agency, null, dash(rest));
  }

  private static boolean hasHan(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  /** The separator behind the bracket. */
  private static String dash(String rest) {
    Matcher matcher = Pattern.compile("^\\s*(?:[-－–—=]\\s*)?").matcher(rest);
    return matcher.find() ? matcher.group() : "";
  }

  private static DatelineMatch bracketMatch(
      String text,
      int bracketEnd,
      List<String> places,
      @Nullable String iso,
      String printedDate,
      @Nullable String agency,
      @Nullable String reporter,
      String behind) {
    int end = bracketEnd + behind.length();
    String printed = text.substring(0, end).strip().replaceFirst("\\s*[-－–—=]$", "");
    return new DatelineMatch(
        new Dateline(printed, places, iso, agency, reporter), printedDate, end);
  }

  private static final Pattern NUMBERS = Pattern.compile("\\d+");

  private static @Nullable String iso(@Nullable String date, @Nullable LocalDate published) {
    if (date == null) {
      return null;
    }
    List<String> numbers = new ArrayList<>(3);
    Matcher matcher = NUMBERS.matcher(date);
    while (matcher.find()) {
      numbers.add(matcher.group());
    }
    int size = numbers.size();
    int day = Integer.parseInt(numbers.get(size - 1));
    String year = size == 3 ? numbers.get(0) : null;
    if (size == 1) {
      return published == null
          ? null
          : DatelineDate.iso(null, published.getMonthValue(), day, published);
    }
    return DatelineDate.iso(year, Integer.parseInt(numbers.get(size - 2)), day, published);
  }
}
