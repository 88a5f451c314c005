package org.wirecopy.article;

import org.jspecify.annotations.Nullable;

/**
 * Takes a dateline apart: date, agency and reporter are cut off at its ends, in whatever order they
 * stand there, and what is left names the places.
 */
final class DatelineCutter {

  /** What parts a dateline. */
  static final Marks SEPARATORS = Marks.of(" \u00a0,،;|-–—ـ");

  /** What else may stand in front of a part of it. */
  private static final Marks BEFORE = Marks.of(" \u00a0,،;|-–—ـ./");

  private static final String OPENING = "([/«";
  private static final String CLOSING = ")]/»";

  /** {@code QĐND}. */
  private static final int MAX_ABBREVIATION = 6;

  private final String text;
  private final DatelineContext context;

  /** What is not yet cut off. */
  private int from;

  private int to;

  private @Nullable DatelineDate date;
  private @Nullable AgencySignature signature;
  private boolean placeInBrackets;

  private DatelineCutter(String text, DatelineContext context) {
    this.text = text;
    this.context = context;
    to = text.length();
  }

  /** The parts of what may be a dateline; null where a bracket in it holds something else. */
  static @Nullable DatelineStamp cut(String printed, DatelineContext context) {
    DatelineCutter cutter = new DatelineCutter(printed, context);
    return cutter.cutEnds()
        ? new DatelineStamp(cutter.rest(), cutter.placeInBrackets, cutter.date, cutter.signature)
        : null;
  }

  private String rest() {
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
    if (signature == null && "vi".equals(context.language())) {
      takeAbbreviation();
    }
    return true;
  }

  /** Vietnamese papers sign with an abbreviation that has no brackets: {@code TTO -}. */
  private void takeAbbreviation() {
    String name = rest();
    if (name.length() <= MAX_ABBREVIATION && Places.isCapitals(name) && !Places.isLabel(name)) {
      signature = AgencySignature.bare(name, false);
      from = to;
    }
  }

  private void trim() {
    while (from < to && SEPARATORS.have(text.charAt(to - 1))) {
      to--;
    }
    while (from < to && BEFORE.have(text.charAt(from)) && !isStroke(from)) {
      from++;
    }
    boolean stroke = to - from > 1 && text.charAt(to - 1) == '/' && text.charAt(to - 2) == ' ';
    if (signature != null && stroke && text.lastIndexOf('/', to - 2) < from) {
      to--;
      trim();
    }
  }

  /** Whether a stroke opens the agency's name: {@code /ritzau/}. */
  private boolean isStroke(int index) {
    return text.charAt(index) == '/' && signature == null;
  }

  private boolean isBracketAt(int index, String brackets) {
    return brackets.indexOf(text.charAt(index)) >= 0;
  }

  /** {@code Lucknow (UP)}: the bracket behind a city is part of its name. */
  private boolean isRegionInBrackets() {
    return text.charAt(to - 1) != '/' && text.charAt(to - 1) != '»';
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
    return signature == null && (cutBareAgencyAtEnd() || cutReporterAtEnd());
  }

  /** A full stop ends an abbreviated state, or parts city, date and agency. */
  private boolean cutFullStop() {
    String named = rest();
    if (Places.isKnown(named) || Regions.keepsDot(named.substring(0, named.length() - 1))) {
      return false;
    }
    to--;
    return true;
  }

  private boolean cutDateAtEnd() {
    DatelineDate found = DatelineDate.atEnd(rest(), context);
    if (found == null) {
      return false;
    }
    date = found;
    to = from + found.start();
    return true;
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
    if (signature != null) {
      return false;
    }
    if (open == from && text.charAt(open) == '(' && Places.isKnown(inside)) {
      placeInBrackets = true;
      to--;
      from++;
      return false;
    }
    if (!readSignature(inside, text.substring(from, open).strip())) {
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
   * @param before what stands in front of the brackets; behind a comma no place stands in brackets
   */
  private boolean readSignature(String inside, String before) {
    AgencySignature found = AgencySignature.inBrackets(inside, context);
    if (found == null || (!before.endsWith(",") && found.isPlaceBehind(before))) {
      return false;
    }
    signature = found;
    date = date == null ? found.date() : date;
    return true;
  }

  private boolean cutBareAgencyAtEnd() {
    int start = BareAgency.start(text, from, to);
    if (start < 0) {
      return false;
    }
    signature = AgencySignature.bare(text.substring(start, to), true);
    to = start > from && ".–—-/".indexOf(text.charAt(start - 1)) >= 0 ? start - 1 : start;
    return true;
  }

  /** A name behind the agency: {@code РИА Новости, Анна Иванова}, {@code (AA) - AYŞE YILMAZ}. */
  private boolean cutReporterAtEnd() {
    int comma = text.lastIndexOf(", ", to - 1);
    int dash = text.lastIndexOf(" - ", to - 1);
    int separator = Math.max(comma, dash);
    int start = separator + (comma > dash ? 2 : 3);
    if (separator <= from || start >= to) {
      return false;
    }
    String name = text.substring(start, to);
    boolean person = isPerson(name) && !Places.isKnown(name);
    if (!person || (dash > comma && !Places.isCapitals(name))) {
      return false;
    }
    int end = to;
    to = separator;
    boolean cut = isBracketAt(to - 1, CLOSING) ? cutBracketAtEnd() : cutBareAgencyAtEnd();
    if (cut && from < to && signature != null && signature.isSure()) {
      signature = signature.withReporter(name);
      return true;
    }
    to = end;
    signature = null;
    return false;
  }

  /** Two to four words with a capital each; all but the first may be an initial. */
  private static boolean isPerson(String name) {
    String[] words = name.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      if (!isName(words[i]) && (i == 0 || !isInitial(words[i]))) {
        return false;
      }
    }
    return words.length > 1 && words.length <= 4;
  }

  private static boolean isName(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i)) && "'’-".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return word.length() > 1 && Character.isUpperCase(word.charAt(0));
  }

  private static boolean isInitial(String word) {
    return word.length() == 2 && word.endsWith(".") && Character.isUpperCase(word.charAt(0));
  }

  private boolean cutAtStart() {
    if (from >= to) {
      return false;
    }
    if (signature == null && isBracketAt(from, OPENING)) {
      return cutBracketAtStart();
    }
    if (signature == null && cutBareAgencyAtStart()) {
      return true;
    }
    return (date == null && cutDateAtStart()) || (signature != null && cutReporterAtStart());
  }

  private boolean cutBracketAtStart() {
    char closing = CLOSING.charAt(OPENING.indexOf(text.charAt(from)));
    int close = text.indexOf(closing, from + 1);
    if (close < 0 || close >= to) {
      return false;
    }
    signature = AgencySignature.inBrackets(text.substring(from + 1, close).strip(), context);
    if (signature == null) {
      return false;
    }
    date = date == null ? signature.date() : date;
    from = close + 1;
    return true;
  }

  private boolean cutBareAgencyAtStart() {
    int end = BareAgency.end(text, from, to);
    if (end < 0) {
      return false;
    }
    signature = AgencySignature.bare(text.substring(from, end), true);
    from = end;
    return true;
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

  /** {@code Ali VELİ/ANTALYA}: the surname is in capitals. */
  private boolean cutReporterAtStart() {
    int stroke = text.indexOf('/', from);
    if (signature == null || signature.reporter() != null || stroke < 0 || stroke >= to) {
      return false;
    }
    String[] words = text.substring(from, stroke).split(" ", -1);
    int surname = words.length - 1;
    if (surname < 1 || surname > 2 || !isSurnameInCapitals(words[surname])) {
      return false;
    }
    for (int i = 0; i < surname; i++) {
      if (!isGiven(words[i])) {
        return false;
      }
    }
    signature = signature.withReporter(text.substring(from, stroke));
    from = Math.min(to, TextAt.skipSpace(text, stroke + 1));
    return true;
  }

  private static boolean isSurnameInCapitals(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isUpperCase(word.charAt(i))) {
        return false;
      }
    }
    return word.length() > 1;
  }

  private static boolean isGiven(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (!Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return word.length() > 1 && Character.isUpperCase(word.charAt(0));
  }
}
