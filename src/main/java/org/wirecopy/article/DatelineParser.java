package org.wirecopy.article;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.wirecopy.article.DatelineEnd.Kind;
import org.wirecopy.document.Dateline;
import org.wirecopy.resource.LazyPattern;

/**
 * Reads the dateline at the start of a lead: {@code HAYWARD, Calif. (AP) —}, {@code Brussels, Aug
 * 17 (AFP)}, {@code КАЗАНЬ, 25 ноября. /ТАСС/.}
 *
 * <p>Each mark in the head of the text that may end a dateline is tried; the longest stretch that
 * reads wholly as one is it.
 */
final class DatelineParser {

  /** A dateline with two cities, date, agency and reporter is about 90 characters long. */
  private static final int MAX_LENGTH = 120;

  /** In so many letters a Chinese or Japanese text shows what it is. */
  private static final int HEAD_LETTERS = 20;

  /** Marks of list items, and of quotations. */
  private static final String NO_BEGINNING = "-–—•*|\"“„«‘";

  /** More words in lower case, one behind the other, are a sentence. */
  private static final int MAX_SMALL_WORDS = 4;

  /** {@code سیستان و بلوچستان}. */
  private static final int MAX_PLACE_WORDS = 3;

  /** What is left where an agency's name or a place was cut out: {@code — -- }, {@code () - }. */
  private static final LazyPattern RESIDUE =
      new LazyPattern(
          "^(?:(?:\\(\\s*\\)\\s*[-–—]+|[,.]?\\s?[-–—]\\s[-–—]{1,2})\\s+|(?:—|--)\\s+(?=.{60}))(?=[\\p{Lu}\\p{Lo}\"“«])");

  private static final LazyPattern CORRESPONDENT =
      new LazyPattern(
          "^(De (?:notre|nos) (?:correspondant|envoyé)[\\p{L}.·()-]*(?: spécia(?:l|le|ux|les))?(?: permanent[es]*)?)"
              + " (?:à|en|au|aux) (\\p{Lu}[\\p{L} '’-]{2,30})$");

  private static final LazyPattern SITE_AND_PLACE =
      new LazyPattern(
          "^(\\p{Lu}[\\p{L}\\d-]+\\.(?:com|co\\.id|id|net)), (\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?) (?=[\\p{Lu}\\d\"“„‘'])");

  /** A day behind the place is not the story's first word. */
  private static final LazyPattern DAY = new LazyPattern("^\\d{1,2} (\\p{L}+)");

  private static final Marks OPEN_END = Marks.of(" ,،");

  private static final LazyPattern SHORT_MONTH = new LazyPattern("\\d \\p{L}{3,4}$");

  private DatelineParser() {}

  /** The dateline that the text begins with; null where it begins otherwise. */
  static @Nullable DatelineMatch parse(String text, DatelineContext context) {
    if (text.isEmpty()) {
      return null;
    }
    DatelineMatch eastern = EasternDateline.parse(text, context);
    if (eastern != null) {
      return eastern;
    }
    if (isWithoutSpaces(text, context)) {
      return null;
    }
    DatelineMatch match = parseHead(text, context);
    if (match == null) {
      match = DatelinePrefix.parseBehind(text, context);
    }
    return match == null ? residue(text, context) : match;
  }

  /** Whether it is a text in Chinese or Japanese: its datelines are none of the others. */
  private static boolean isWithoutSpaces(String text, DatelineContext context) {
    boolean eastern = "zh".equals(context.language()) || "ja".equals(context.language());
    return eastern
        && text.codePoints().limit(HEAD_LETTERS).anyMatch(c -> c >= 0x3040 && c < 0xa000);
  }

  /** A dash alone begins direct speech in most languages. */
  private static @Nullable DatelineMatch residue(String text, DatelineContext context) {
    char first = text.charAt(0);
    boolean speech = first == '—' && !"en".equals(context.language());
    if (speech || Character.isLetterOrDigit(first)) {
      return null;
    }
    Matcher residue = RESIDUE.matcher(text);
    return residue.find()
        ? new DatelineMatch(new Dateline("", List.of(), null, null, null), "", residue.end())
        : null;
  }

  /** The dateline at the very start. */
  static @Nullable DatelineMatch parseHead(String text, DatelineContext context) {
    if (NO_BEGINNING.indexOf(text.charAt(0)) >= 0) {
      return null;
    }
    DatelineMatch longest = null;
    int end = headEnd(text);
    for (int i = 2; i <= end; i++) {
      DatelineEnd mark = DatelineEnd.at(text, i);
      if (mark != null) {
        DatelineMatch match = read(text, mark, context);
        longest = isLonger(match, longest) ? match : longest;
      }
    }
    if (longest != null) {
      return longest;
    }
    DatelineMatch match = siteAndPlace(text);
    return match != null ? match : agencyAndPlace(text);
  }

  private static boolean isLonger(@Nullable DatelineMatch match, @Nullable DatelineMatch other) {
    return match != null && (other == null || match.end() > other.end());
  }

  /** Where the text reads as a sentence, or is longer than any dateline. */
  private static int headEnd(String text) {
    int small = 0;
    int end = Math.min(text.length(), MAX_LENGTH);
    for (int i = 1; i < end; i++) {
      char c = text.charAt(i);
      char before = text.charAt(i - 1);
      if (before == ' ' && c != ' ') {
        small = Character.isLowerCase(c) ? small + 1 : 0;
        if (small > MAX_SMALL_WORDS) {
          return i;
        }
      }
    }
    return end;
  }

  private static @Nullable DatelineMatch read(
      String text, DatelineEnd mark, DatelineContext context) {
    String printed = printed(text, mark);
    Matcher correspondent = printed.startsWith("De ") ? CORRESPONDENT.matcher(printed) : null;
    if (correspondent != null && correspondent.find()) {
      List<String> place = List.of(correspondent.group(2));
      return new DatelineMatch(
          new Dateline(printed, place, null, null, correspondent.group(1)), "", mark.end());
    }
    DatelineStamp stamp = DatelineCutter.cut(printed, context);
    if (stamp == null) {
      return null;
    }
    String named = stamp.places();
    Places places = named.isEmpty() ? null : Places.parse(named, context.language());
    if (places == null && !named.isEmpty()) {
      return null;
    }
    String rest = text.substring(mark.end());
    if (!new DatelineEvidence(stamp, places, rest, context).suffices(mark.kind())) {
      return null;
    }
    DatelineDate date = stamp.date();
    AgencySignature signature = stamp.signature();
    Dateline dateline =
        new Dateline(
            withoutEnd(printed),
            places == null ? List.of() : places.names(),
            date == null ? null : date.iso(),
            signature == null ? null : signature.agency(),
            signature == null ? null : signature.reporter());
    return new DatelineMatch(dateline, date == null ? "" : date.printed(), mark.end());
  }

  /** Without commas at the end, and without brackets from which an agency was cut out. */
  private static String withoutEnd(String printed) {
    int open = printed.endsWith(")") ? printed.lastIndexOf('(') : -1;
    boolean empty = open >= 0 && printed.substring(open + 1, printed.length() - 1).isBlank();
    return OPEN_END.cutFromEnd(empty ? printed.substring(0, open) : printed);
  }

  /** What stands in front of the mark, with the full stop of an abbreviation at its end. */
  private static String printed(String text, DatelineEnd mark) {
    String head = text.substring(0, mark.start());
    if (mark.start() == text.length() || text.charAt(mark.start()) != '.') {
      return head;
    }
    boolean month = mark.kind() == Kind.DASH && SHORT_MONTH.matcher(head).find();
    return month || Regions.keepsDot(head) ? head + '.' : head;
  }

  /** Iranian agencies set no mark behind the place: {@code ایسنا/خراسان رضوی مدیرکل …}. */
  private static @Nullable DatelineMatch agencyAndPlace(String text) {
    int stroke = text.indexOf('/');
    int space = text.indexOf(' ', stroke + 1);
    if (stroke < 1 || space < 0 || !Agencies.signsBare(text.substring(0, stroke))) {
      return null;
    }
    int end = -1;
    for (int words = 1; words <= MAX_PLACE_WORDS && space > 0; words++) {
      end = Places.isKnown(text.substring(stroke + 1, space)) ? space : end;
      space = text.indexOf(' ', space + 1);
    }
    if (end < 0 || Character.isUpperCase(text.charAt(stroke + 1))) {
      return null; // EFE/Madrid took a picture
    }
    String agency = text.substring(0, stroke);
    String place = text.substring(stroke + 1, end);
    return new DatelineMatch(
        new Dateline(text.substring(0, end), List.of(place), null, agency, null), "", end + 1);
  }

  /** Indonesian sites set no mark behind the place: {@code Kabar.com, Jakarta Pemerintah …}. */
  private static @Nullable DatelineMatch siteAndPlace(String text) {
    int comma = text.indexOf(',');
    boolean site =
        text.startsWith(".com", comma - 4)
            || text.startsWith(".net", comma - 4)
            || text.startsWith(".id", comma - 3);
    Matcher matcher = site ? SITE_AND_PLACE.matcher(text) : null;
    if (matcher == null || !matcher.find()) {
      return null;
    }
    String place = matcher.group(2);
    if (!Places.isKnown(place)) {
      place = place.split(" ", 2)[0];
    }
    if (!Places.isKnown(place)) {
      return null;
    }
    int end = matcher.start(2) + place.length();
    Matcher day = DAY.matcher(text.substring(end).strip());
    if (day.find() && Months.find(day.group(1), "id") != null) {
      return null;
    }
    return new DatelineMatch(
        new Dateline(text.substring(0, end), List.of(place), null, matcher.group(1), null),
        "",
        end + 1);
  }
}
