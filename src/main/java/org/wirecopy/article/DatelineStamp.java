package org.wirecopy.article;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.wirecopy.resource.LazyPattern;

/**
 * A dateline taken apart: date, agency and reporter are cut off at its ends, in whatever order they
 * stand there, and what is left names the places.
 */
final class DatelineStamp {

  private static final String SEPARATORS = " \u00a0,،;|-–—ـ";

  private static final String OPENING = "([/«";
  private static final String CLOSING = ")]/»";

  /** Name, abbreviation or call sign: {@code WHDH}, {@code NEWS10}, {@code CBS SF}, {@code iz}. */
  private static final LazyPattern NAME =
      new LazyPattern(
          "^[\\p{L}\\p{M}\\d][\\p{L}\\p{M}\\d./&'’-]{1,19}(?: [\\p{L}\\d][\\p{L}\\p{M}\\d./&'’-]{0,15}){0,3}$");

  private static final LazyPattern WITHIN = new LazyPattern("\\s[-–—/|]\\s|\\s?[/,]\\s?");

  /** {@code Корр. ТАСС Анна Иванова}. */
  private static final LazyPattern CORRESPONDENT = new LazyPattern("^(?:спец)?[Кк]орр?\\. ?");

  private static final LazyPattern PERSON =
      new LazyPattern("^\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'’-]+)){1,3}$");

  /** {@code Ali VELİ/ANTALYA}: the surname is in capitals. */
  private static final LazyPattern PERSON_BEFORE =
      new LazyPattern("^(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)? \\p{Lu}{2,})/\\s?");

  /** An agency's name has at most this many words. */
  private static final int MAX_AGENCY_WORDS = 5;

  /** {@code QĐND}. */
  private static final int MAX_ABBREVIATION = 6;

  private final String text;
  private final DatelineContext context;
  private int from;
  private int to;

  private @Nullable DatelineDate date;
  private @Nullable String agency;
  private boolean known;
  private boolean bracketed;
  private @Nullable String reporter;
  private boolean placeInBrackets;

  private DatelineStamp(String text, DatelineContext context) {
    this.text = text;
    this.context = context;
    to = text.length();
  }

  /** The parts of what may be a dateline; null where a bracket in it holds something else. */
  static @Nullable DatelineStamp of(String printed, DatelineContext context) {
    DatelineStamp stamp = new DatelineStamp(printed, context);
    return stamp.cutEnds() ? stamp : null;
  }

  @Nullable DatelineDate date() {
    return date;
  }

  /** The agency as printed, without brackets. */
  @Nullable String agency() {
    return agency;
  }

  /** Whether it is an agency that we know, rather than one by its place in the stamp. */
  boolean agencyKnown() {
    return known;
  }

  /** Whether brackets or slashes stand around the agency. */
  boolean agencyBracketed() {
    return bracketed;
  }

  @Nullable String reporter() {
    return reporter;
  }

  /** Whether the place itself stands in brackets: {@code (Ottawa)}. */
  boolean placeInBrackets() {
    return placeInBrackets;
  }

  /** What is left: the places; empty where the stamp names none. */
  String places() {
    return text.substring(from, to);
  }

  private boolean cutEnds() {
    boolean cut = true;
    while (cut && from < to) {
      trim();
      cut = cutAtEnd();
    }
    if (from < to && isBracketAt(to - 1, CLOSING) && !isRegionInBrackets()) {
      return false;
    }
    cut = true;
    while (cut && from < to) {
      trim();
      cut = cutAtStart();
    }
    trim();
    if (agency == null && "vi".equals(context.language())) {
      takeAbbreviation();
    }
    return true;
  }

  /** Vietnamese papers sign with an abbreviation that has no brackets: {@code TTO -}. */
  private void takeAbbreviation() {
    String name = places();
    if (name.length() <= MAX_ABBREVIATION && Places.isCapitals(name) && !Places.isLabel(name)) {
      agency = name;
      from = to;
    }
  }

  private void trim() {
    while (from < to && SEPARATORS.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    while (from < to && (SEPARATORS + "./").indexOf(text.charAt(from)) >= 0 && !isStroke(from)) {
      from++;
    }
    boolean stroke = to - from > 1 && text.charAt(to - 1) == '/' && text.charAt(to - 2) == ' ';
    if (agency != null && stroke && text.lastIndexOf('/', to - 2) < from) {
      to--;
      trim();
    }
  }

  /** Whether a stroke opens the agency's name: {@code /ritzau/}. */
  private boolean isStroke(int index) {
    return text.charAt(index) == '/' && agency == null;
  }

  private boolean cutAtEnd() {
    if (from >= to) {
      return false;
    }
    if (isBracketAt(to - 1, CLOSING)) {
      return cutBracketAtEnd();
    }
    if (date == null && cutDateAtEnd()) {
      return true;
    }
    if (text.charAt(to - 1) == '.' && cutFullStop()) {
      return true;
    }
    return agency == null && (cutBareAgency(to) || cutReporter());
  }

  /** A full stop ends an abbreviated state, or parts city, date and agency. */
  private boolean cutFullStop() {
    String named = text.substring(from, to);
    if (Places.isKnown(named) || Regions.keepsDot(named.substring(0, named.length() - 1))) {
      return false;
    }
    to--;
    return true;
  }

  private boolean cutDateAtEnd() {
    DatelineDate found = DatelineDate.atEnd(text.substring(from, to), context);
    if (found == null) {
      return false;
    }
    date = found;
    to = from + found.start();
    return true;
  }

  private boolean isBracketAt(int index, String brackets) {
    return brackets.indexOf(text.charAt(index)) >= 0;
  }

  private boolean cutBracketAtEnd() {
    int kind = CLOSING.indexOf(text.charAt(to - 1));
    boolean strokes = text.charAt(to - 1) == '/' && text.charAt(from) == '/'; // /ritzau/AFP/
    int open = strokes ? from : text.lastIndexOf(OPENING.charAt(kind), to - 2);
    if (open < from || to - open < 2) {
      return false;
    }
    String inside = text.substring(open + 1, to - 1).strip();
    if (inside.isEmpty() || (date == null && readDate(inside))) {
      to = open;
      return true;
    }
    if (agency != null) {
      return false;
    }
    if (open == from && text.charAt(open) == '(' && Places.isKnown(inside)) {
      placeInBrackets = true;
      to--;
      from++;
      return false;
    }
    if (!readSignature(inside, text.substring(from, open).strip().endsWith(","))) {
      return false;
    }
    to = open;
    trim();
    to -= to > from && text.charAt(to - 1) == ':' ? 1 : 0; // لندن: «الشرق الأوسط»
    return true;
  }

  private boolean readDate(String inside) {
    date = DatelineDate.whole(inside, context);
    return date != null;
  }

  /**
   * Agency, with a reporter or a date beside it, in brackets.
   *
   * @param apart whether a comma parts it from the city, so that it is no state
   */
  private boolean readSignature(String inside, boolean apart) {
    known =
        Agencies.signs(inside)
            ? !Agencies.isAmbiguous(inside)
            : readCorrespondent(inside) || readSignatureAndDate(inside);
    boolean place = !apart && (Places.isKnown(inside) || Regions.isKnown(inside));
    place |= !apart && from < to && isDistrict(inside) && !Agencies.isKnown(inside);
    boolean label = Places.isLabel(inside) && !Agencies.isKnown(inside);
    if (!known && (place || !isName(inside) || label)) {
      return false;
    }
    agency = agency == null ? inside : agency;
    bracketed = true;
    return true;
  }

  /** {@code Bernau (Barnim)}: beside a city in small letters it is no station or paper. */
  private boolean isDistrict(String inside) {
    int open = text.indexOf(inside, from) - 1;
    boolean behindCity = open > from && !Places.isCapitals(text.substring(from, open));
    return behindCity
        && inside.indexOf(' ') < 0
        && Character.isUpperCase(inside.charAt(0))
        && inside.chars().skip(1).allMatch(Character::isLowerCase);
  }

  private static boolean isName(String text) {
    return NAME.matcher(text).matches() && text.chars().anyMatch(Character::isLetter);
  }

  private boolean readCorrespondent(String inside) {
    Matcher word = CORRESPONDENT.matcher(inside);
    if (!word.find()) {
      return false;
    }
    String signature = inside.substring(word.end());
    int space = signature.indexOf(' ');
    String name = space < 0 ? signature : signature.substring(0, space);
    if (!Agencies.signs(name)) {
      return false;
    }
    agency = name;
    reporter = space < 0 ? null : signature.substring(space + 1);
    return true;
  }

  /** {@code Newsfile Corp. - March 11, 2024}. */
  private boolean readSignatureAndDate(String inside) {
    Matcher separator = WITHIN.matcher(inside);
    while (date == null && separator.find()) {
      String name = inside.substring(0, separator.start());
      if (isName(name) && readDate(inside.substring(separator.end()))) {
        agency = name;
      }
    }
    return agency != null;
  }

  /** Behind a dash, comma, full stop or space: {@code — РИА Новости}, {@code London CNN}. */
  private boolean cutBareAgency(int end) {
    int words = 0;
    int start = -1;
    for (int i = end - 1; i >= from - 1 && words < MAX_AGENCY_WORDS; i--) {
      char c = i < from ? ' ' : text.charAt(i);
      if (SEPARATORS.indexOf(c) >= 0 || c == '/' || (c == '.' && i < end - 1)) {
        words += c == ' ' ? 1 : 0;
        start = isBareAgency(i + 1, end) ? i + 1 : start;
      }
    }
    if (start < 0) {
      return false;
    }
    agency = text.substring(start, end);
    known = true;
    to = start > from && ".–—-/".indexOf(text.charAt(start - 1)) >= 0 ? start - 1 : start;
    return true;
  }

  /** A name that is a word as well needs a separator or the date in front of it. */
  private boolean isBareAgency(int start, int end) {
    String name = text.substring(start, end);
    if (Agencies.signsBare(name)) {
      return true;
    }
    int before = start - 1;
    while (before > from && text.charAt(before) == ' ') {
      before--;
    }
    char c = before > from ? text.charAt(before) : ' ';
    boolean apart = ",.–—-/".indexOf(c) >= 0 || Character.isDigit(c) || c == 'م';
    return apart && Agencies.isKnown(name);
  }

  /** A name behind the agency: {@code РИА Новости, Анна Иванова}, {@code (AA) - AYŞE YILMAZ}. */
  private boolean cutReporter() {
    int comma = text.lastIndexOf(", ", to - 1);
    int dash = text.lastIndexOf(" - ", to - 1);
    int separator = Math.max(comma, dash);
    int start = separator + (comma > dash ? 2 : 3);
    if (separator <= from || start >= to) {
      return false;
    }
    String name = text.substring(start, to);
    boolean person = PERSON.matcher(name).matches() && !Places.isKnown(name);
    if (!person || (dash > comma && !Places.isCapitals(name))) {
      return false;
    }
    int end = to;
    to = separator;
    boolean signed =
        isBracketAt(to - 1, CLOSING)
            ? cutBracketAtEnd() && Agencies.isKnown(String.valueOf(agency))
            : cutBareAgency(to);
    if (signed && from < to) {
      reporter = name;
    } else {
      to = end;
      agency = null;
    }
    return reporter != null;
  }

  private boolean cutAtStart() {
    if (from >= to) {
      return false;
    }
    if (agency == null && isBracketAt(from, OPENING)) {
      return cutBracketAtStart();
    }
    if (agency == null && cutBareAgencyAtStart()) {
      return true;
    }
    return (date == null && cutDateAtStart()) || (agency != null && cutReporterAtStart());
  }

  private boolean cutBracketAtStart() {
    char closing = CLOSING.charAt(OPENING.indexOf(text.charAt(from)));
    int close = text.indexOf(closing, from + 1);
    if (close < 0 || close >= to || !readSignature(text.substring(from + 1, close).strip(), true)) {
      return false;
    }
    from = close + 1;
    return true;
  }

  /** {@code TEMPO.CO, Jakarta}, {@code AGI - Roma}. */
  private boolean cutBareAgencyAtStart() {
    for (int i = from + 2; i < to; i++) {
      char c = text.charAt(i);
      if (",/|".indexOf(c) >= 0 || (c == ' ' && isDash(i + 1))) {
        String name = text.substring(from, i);
        if (!Agencies.signsBare(name)) {
          return false;
        }
        agency = name;
        known = true;
        from = i;
        return true;
      }
    }
    return false;
  }

  private boolean isDash(int index) {
    return index < to && "-–—|/ـ".indexOf(text.charAt(index)) >= 0;
  }

  /** {@code 11 марта, Минск}. */
  private boolean cutDateAtStart() {
    int comma = text.indexOf(", ", from);
    if (comma < 0 || comma >= to || !Character.isDigit(text.charAt(from))) {
      return false;
    }
    if (!readDate(text.substring(from, comma))) {
      return false;
    }
    from = comma;
    return true;
  }

  private boolean cutReporterAtStart() {
    Matcher person = PERSON_BEFORE.matcher(places());
    if (reporter != null || !person.find()) {
      return false;
    }
    reporter = person.group(1);
    from += person.end();
    return true;
  }

  /** {@code Lucknow (UP)}: the bracket behind a city is part of its name. */
  private boolean isRegionInBrackets() {
    return text.charAt(to - 1) != '/' && text.charAt(to - 1) != '»';
  }
}
