package org.wirecopy.model;

import static org.wirecopy.model.PageView.log;
import static org.wirecopy.model.PageView.share;

/** What a line looks like by itself. */
final class ShapeFeatures {

  private static final String MARKS = ".。।!！?？…:：;,，)）]\"”»’“„«(（[—–-|#@©→›>+*";
  private static final int OTHER_KINDS = 6;

  /** Datelines are not longer. */
  private static final int MAX_DATELINE = 60;

  /** Fewer capitals in a row are initials. */
  private static final int MIN_CAPITALS = 3;

  private ShapeFeatures() {}

  static void add(PageView page, FeatureMatrix matrix) {
    LineScan[] scans = page.scans;
    matrix.add("words", "few words", "many words", i -> log(scans[i].words));
    matrix.add("letters", "few letters", "many letters", i -> log(scans[i].letters));
    matrix.add(
        "word length", "short words", "long words", i -> share(scans[i].letters, scans[i].words));
    matrix.add(
        "ends a sentence",
        "does not end as a sentence",
        "ends as a sentence",
        i -> page.endsSentence[i] ? 1 : 0);
    matrix.addKind(
        "last character",
        "its last character",
        "its last character",
        OTHER_KINDS + MARKS.length(),
        i -> kind(text(page, i).charAt(text(page, i).length() - 1)));
    matrix.addKind(
        "first character",
        "its first character",
        "its first character",
        OTHER_KINDS + MARKS.length(),
        i -> kind(text(page, i).charAt(0)));
    matrix.add(
        "capitalised",
        "few words with capitals",
        "most words with capitals",
        i -> share(scans[i].upperWords, scans[i].words));
    matrix.add(
        "capitals",
        "nothing in capitals",
        "words in capitals",
        i -> share(scans[i].capsWords, scans[i].words));
    matrix.add(
        "short words",
        "few small words",
        "many small words",
        i -> share(scans[i].shortWords, scans[i].words));
    matrix.add(
        "stop words",
        "hardly any grammar words",
        "many grammar words",
        i -> share(scans[i].stopWords, scans[i].words));
    matrix.add(
        "digits",
        "no digits",
        "many digits",
        i -> share(scans[i].digits, scans[i].letters + scans[i].digits));
    matrix.add("numbers", "no numbers", "numbers", i -> scans[i].numbers);
    matrix.add("year", "no year", "a year", i -> scans[i].year ? 1 : 0);
    matrix.add("clock", "no time of day", "a time of day", i -> scans[i].clock ? 1 : 0);
    matrix.add(
        "punctuation",
        "little punctuation",
        "much punctuation",
        i -> share(scans[i].punctuation, scans[i].letters + scans[i].punctuation));
    matrix.add("commas", "few commas", "many commas", i -> share(scans[i].commas, scans[i].words));
    matrix.add(
        "sentences",
        "no full sentence",
        "several sentences",
        i -> Math.min(scans[i].sentences, 20));
    matrix.add("quotation marks", "no quotation", "quotation", i -> Math.min(scans[i].quotes, 10));
    matrix.add(
        "separators",
        "no separators",
        "separators as in menus",
        i -> Math.min(scans[i].separators, 10));
    matrix.add(
        "dateline",
        "no dateline",
        "begins with a dateline",
        i -> beginsWithDateline(text(page, i)) ? 1 : 0);
    matrix.add(
        "copyright sign", "no copyright sign", "a copyright sign", i -> scans[i].copyright ? 1 : 0);
    matrix.add("address", "no address", "a web or mail address", i -> scans[i].address ? 1 : 0);
    matrix.add(
        "unspaced",
        "a script with spaces",
        "a script without spaces",
        i -> share(scans[i].unspaced, scans[i].letters));
    matrix.add("bullet", "no list item", "a list item", i -> page.lines.get(i).bullet() ? 1 : 0);
    matrix.add(
        "gap before",
        "no gap before it",
        "a gap before it",
        i -> page.lines.get(i).gapBefore() ? 1 : 0);
    matrix.add(
        "joined lines",
        "one line in the source",
        "several lines in the source",
        i -> page.lines.get(i).lastNumber() - page.lines.get(i).number());
    matrix.add("content words", "says little", "says much", i -> log(scans[i].contentWords()));
    matrix.add("names", "no names", "names", i -> log(scans[i].names()));
  }

  /**
   * Whether a dash, or the sign for a wire, ends a beginning that has a word in capitals or in
   * parentheses: {@code HAYWARD, Calif. (AP) —}, {@code 新华社北京8月12日电}. Cheap and rough; the
   * article's own parser knows what is a place.
   */
  private static boolean beginsWithDateline(String text) {
    int capitals = 0;
    boolean marked = false;
    int end = Math.min(text.length() - 1, MAX_DATELINE);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      capitals = Character.isUpperCase(c) ? capitals + 1 : 0;
      marked |= capitals >= MIN_CAPITALS || c == '(' || c == '（' || c == '【';
      if (c == '电' || c == '電' || c == '】') {
        return i >= MIN_CAPITALS;
      }
      if (c == '—' || c == '–' || (c == '-' && text.charAt(i + 1) == ' ')) {
        return marked && i >= MIN_CAPITALS;
      }
    }
    return false;
  }

  private static String text(PageView page, int line) {
    return page.lines.get(line).text();
  }

  private static int kind(char c) {
    if (Character.isLowerCase(c)) {
      return 1;
    }
    if (Character.isUpperCase(c)) {
      return 2;
    }
    if (Character.isDigit(c)) {
      return 3;
    }
    if (Character.isLetter(c)) {
      return 4;
    }
    int mark = MARKS.indexOf(c);
    return mark < 0 ? OTHER_KINDS - 1 : OTHER_KINDS + mark;
  }
}
