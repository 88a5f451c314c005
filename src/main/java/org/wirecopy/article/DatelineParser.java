package org.wirecopy.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Dateline;

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

  /** Longer than any mark with the spaces around it. */
  private static final int MAX_MARK_LENGTH = 40;

  /** Marks that end a dateline. What they may begin with comes first: letters are soon passed. */
  private static final Pattern END =
      Pattern.compile(
          "(?=[\\s,.:·_―—–-]|$)(?:(?<dash>\\s*[,.]?\\s*(?:(?:—|--|―)\\s*(?:--)?\\s*|(?<=\\s)[-–_]\\s+(?:[-–]\\s)?|(?<=[)\\]/.,])[-–]\\s*|[–-]\\s+(?=\\p{Lu})|\\s[-–]$))"
              + "|(?<colon>\\s?:\\s+)"
              + "|(?<dot>\\.\\s+|\\.$|\\s·\\s+)"
              + "|(?<close>(?<=[)\\]/])\\s+)"
              + "|(?<end>$))");

  /** What is left where an agency's name or a place was cut out: {@code — -- }. */
  private static final Pattern RESIDUE =
      Pattern.compile("^(?:[-–—]\\s?[-–—]{1,2}|—|--)\\s+(?=[\\p{Lu}\"“])");

  private static final Pattern BYLINE_BEFORE =
      Pattern.compile("^By (?:\\p{Lu}[\\p{L}.'’-]+ ){2,4}(?=\\p{Lu}{3,})");

  private static final Pattern CORRESPONDENT =
      Pattern.compile(
          "^(De (?:notre|nos) (?:correspondant|envoyé)[\\p{L}.·()-]*(?: spécia(?:l|le|ux|les))?(?: permanent[es]*)?)"
              + " (?:à|en|au|aux) (\\p{Lu}[\\p{L} '’-]{2,30})$");

  /** Titles of the mark that ended the stamp, by how much they prove. */
  private enum Mark {
    DASH,
    COLON,
    DOT,
    CLOSE,
    END
  }

  private DatelineParser() {}

  /** The dateline that the text begins with; null where it begins otherwise. */
  static @Nullable DatelineMatch parse(String text, DatelineContext context) {
    DatelineMatch eastern = EasternDateline.parse(text, context);
    if (eastern != null) {
      return eastern;
    }
    DatelineMatch match = parseFrom(text, context);
    if (match == null) {
      Matcher byline = BYLINE_BEFORE.matcher(text);
      if (byline.find()) {
        DatelineMatch behind = parseFrom(text.substring(byline.end()), context);
        return behind == null
            ? null
            : new DatelineMatch(
                behind.dateline(), behind.printedDate(), behind.end() + byline.end());
      }
      Matcher residue = RESIDUE.matcher(text);
      if (residue.find()) {
        return new DatelineMatch(new Dateline("", List.of(), null, null, null), "", residue.end());
      }
    }
    return match;
  }

  private static @Nullable DatelineMatch parseFrom(String text, DatelineContext context) {
    Matcher marks = END.matcher(text);
    marks.region(0, Math.min(text.length(), MAX_LENGTH + MAX_MARK_LENGTH));
    marks.useAnchoringBounds(false).useTransparentBounds(true);
    DatelineMatch longest = null;
    while (marks.find() && marks.start() <= MAX_LENGTH) {
      if (marks.start() == 0) {
        continue;
      }
      Mark mark = mark(marks);
      String printed = withoutSeparator(text, marks);
      DatelineMatch match = read(printed, mark, text.substring(marks.end()), context);
      if (match != null) {
        longest = new DatelineMatch(match.dateline(), match.printedDate(), marks.end());
      }
    }
    return longest != null ? longest : siteAndPlace(text);
  }

  private static String withoutSeparator(String text, Matcher marks) {
    String printed = text.substring(0, marks.start());
    boolean dot = marks.start() < text.length() && text.charAt(marks.start()) == '.';
    return dot && keepsDot(printed) ? printed + '.' : printed;
  }

  private static String withoutEnd(String places) {
    char last = places.isEmpty() ? 'a' : places.charAt(places.length() - 1);
    boolean separator = last == 'ي' || !Character.isLetterOrDigit(last);
    return separator ? WITHOUT_END.matcher(places).replaceFirst("") : places;
  }

  private static boolean keepsDot(String printed) {
    return printed.contains(", ") && KEEP_DOT.matcher(printed + '.').find();
  }

  private static Mark mark(Matcher marks) {
    if (marks.group("dash") != null) {
      return Mark.DASH;
    }
    if (marks.group("colon") != null) {
      return Mark.COLON;
    }
    if (marks.group("dot") != null) {
      return Mark.DOT;
    }
    return marks.group("close") != null ? Mark.CLOSE : Mark.END;
  }

  private static @Nullable DatelineMatch read(
      String printed, Mark mark, String rest, DatelineContext context) {
    DatelineMatch correspondent = printed.startsWith("De ") ? correspondent(printed) : null;
    if (correspondent != null) {
      return correspondent;
    }
    AgencyStamp stamp = AgencyStamp.of(printed);
    if (stamp == null) {
      return null;
    }
    String places = stamp.rest();
    DatelineDate date = DatelineDate.atEnd(places, context);
    if (date != null) {
      places = places.substring(0, date.start());
    }
    places = withoutEnd(places);
    if (keepsDot(places) && stamp.rest().startsWith(places + '.')) {
      places += '.';
    }
    Places found = places.isEmpty() ? null : Places.parse(places, context.language());
    if (found == null && !places.isEmpty()) {
      return null;
    }
    if (!new Evidence(stamp, date != null, found).enough(mark, rest, context)) {
      return null;
    }
    Dateline dateline =
        new Dateline(
            printed.replaceFirst("[\\s,]+$", ""),
            found == null ? List.of() : found.names(),
            date == null ? null : date.iso(),
            stamp.agency(),
            stamp.reporter());
    return new DatelineMatch(dateline, date == null ? "" : date.printed(), 0);
  }

  private static @Nullable DatelineMatch correspondent(String printed) {
    Matcher matcher = CORRESPONDENT.matcher(printed);
    if (!matcher.find()) {
      return null;
    }
    List<String> place = List.of(matcher.group(2));
    return new DatelineMatch(new Dateline(printed, place, null, null, matcher.group(1)), "", 0);
  }

  /** Separators behind the places, and the Arabic word before a date. */
  private static final Pattern WITHOUT_END = Pattern.compile("[\\s,،.–—-]+(?:في)?\\s*$");

  /** Abbreviated states keep their full stop: {@code Wash.}, {@code D.C.}. */
  private static final Pattern KEEP_DOT =
      Pattern.compile(", (?:\\p{Lu}\\p{L}{1,4}|\\p{Lu}\\.\\s?\\p{Lu})\\.$");

  private static final Pattern SITE_AND_PLACE =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}\\d-]+\\.(?:com|co\\.id|id|net)), (\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?) (?=\\p{Lu})");

  /** Indonesian sites set no mark behind the place: {@code Kabar.com, Jakarta Pemerintah …}. */
  private static @Nullable DatelineMatch siteAndPlace(String text) {
    Matcher matcher = SITE_AND_PLACE.matcher(text);
    if (!matcher.find()) {
      return null;
    }
    String place = matcher.group(2);
    Places places = Places.parse(place, null);
    if (places == null || !places.known()) {
      place = place.split(" ", 2)[0];
      places = Places.parse(place, null);
    }
    if (places == null || !places.known()) {
      return null;
    }
    int end = matcher.start(2) + place.length();
    return new DatelineMatch(
        new Dateline(text.substring(0, end), List.of(place), null, matcher.group(1), null),
        "",
        end + 1);
  }

  /** What speaks for a dateline. */
  private record Evidence(AgencyStamp stamp, boolean date, @Nullable Places places) {

    boolean enough(Mark mark, String rest, DatelineContext context) {
      boolean sentenceFollows = rest.isEmpty() || !Character.isLowerCase(rest.charAt(0));
      if (stamp.agency() != null) {
        return (places == null && !date)
            ? agencyAlone(mark, sentenceFollows)
            : agencyAndMore(mark, sentenceFollows);
      }
      if (places == null || stamp.bracketed()) {
        return false;
      }
      if (date) {
        return mark == Mark.DASH || mark == Mark.COLON || (places.known() && mark != Mark.CLOSE);
      }
      return switch (mark) {
        case DASH -> placeAndDash(places, rest, sentenceFollows, context);
        case COLON ->
            sentenceFollows
                && (places.known() || (places.capitals() && places.mentionedIn(context.story())));
        case DOT ->
            sentenceFollows
                && "de".equals(context.language())
                && (places.known() || places.mentionedIn(context.story()));
        case CLOSE, END -> false;
      };
    }

    private boolean agencyAlone(Mark mark, boolean sentenceFollows) {
      if (!stamp.bracketed()) {
        return mark == Mark.DASH;
      }
      return switch (mark) {
        case DASH, DOT -> true;
        case COLON, CLOSE -> stamp.known() && sentenceFollows;
        case END -> stamp.known();
      };
    }

    private boolean agencyAndMore(Mark mark, boolean sentenceFollows) {
      if (stamp.known()) {
        return mark != Mark.CLOSE || sentenceFollows;
      }
      boolean place = places != null && (places.known() || places.capitals());
      return mark != Mark.CLOSE && mark != Mark.END && (place || date);
    }

    private boolean placeAndDash(
        Places places, String rest, boolean sentenceFollows, DatelineContext context) {
      if (places.capitals()) {
        return (places.known() || places.region() || !places.repeatedIn(context.story()))
            && sentenceFollows;
      }
      // "Cairo - the largest city of the region - will …": the dash opens an insertion.
      boolean insertion = INSERTION.matcher(rest).find();
      return sentenceFollows && !insertion && (places.known() || mentioned(places, context));
    }

    private static boolean mentioned(Places places, DatelineContext context) {
      return places.mentionedIn(context.story());
    }

    private static final Pattern INSERTION = Pattern.compile("^[^.!?]{3,70}\\s[-–—]\\s");
  }
}
