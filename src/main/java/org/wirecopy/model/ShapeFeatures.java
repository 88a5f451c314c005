package org.wirecopy.model;

import static org.wirecopy.model.PageView.log;
import static org.wirecopy.model.PageView.share;

import org.wirecopy.document.TextLine;

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
    FeatureMatrix.Row row = matrix.row();
    for (int i = 0; i < page.size; i++) {
      TextLine line = page.lines.get(i);
      LineScan scan = page.scans[i];
      row.begin(i);
      row.put("words", "few words", "many words", log(scan.words));
      row.put("letters", "few letters", "many letters", log(scan.letters));
      row.put("word length", "short words", "long words", share(scan.letters, scan.words));
      row.put(
          "ends a sentence",
          "does not end as a sentence",
          "ends as a sentence",
          page.endsSentence[i] ? 1 : 0);
      row.putKind(
          "last character",
          "its last character",
          "its last character",
          OTHER_KINDS + MARKS.length(),
          kind(line.text().charAt(line.text().length() - 1)));
      row.putKind(
          "first character",
          "its first character",
          "its first character",
          OTHER_KINDS + MARKS.length(),
          kind(line.text().charAt(0)));
      row.put(
          "capitalised",
          "few words with capitals",
          "most words with capitals",
          share(scan.upperWords, scan.words));
      row.put(
          "capitals",
          "nothing in capitals",
          "words in capitals",
          share(scan.capsWords, scan.words));
      row.put(
          "short words", "few small words", "many small words", share(scan.shortWords, scan.words));
      row.put(
          "stop words",
          "hardly any grammar words",
          "many grammar words",
          share(scan.stopWords, scan.words));
      row.put("digits", "no digits", "many digits", share(scan.digits, scan.letters + scan.digits));
      row.put("numbers", "no numbers", "numbers", scan.numbers);
      row.put("year", "no year", "a year", scan.year ? 1 : 0);
      row.put("clock", "no time of day", "a time of day", scan.clock ? 1 : 0);
      row.put(
          "punctuation",
          "little punctuation",
          "much punctuation",
          share(scan.punctuation, scan.letters + scan.punctuation));
      row.put("commas", "few commas", "many commas", share(scan.commas, scan.words));
      row.put("sentences", "no full sentence", "several sentences", Math.min(scan.sentences, 20));
      row.put("quotation marks", "no quotation", "quotation", Math.min(scan.quotes, 10));
      row.put(
          "separators", "no separators", "separators as in menus", Math.min(scan.separators, 10));
      row.put(
          "dateline",
          "no dateline",
          "begins with a dateline",
          beginsWithDateline(line.text()) ? 1 : 0);
      row.put("copyright sign", "no copyright sign", "a copyright sign", scan.copyright ? 1 : 0);
      row.put("address", "no address", "a web or mail address", scan.address ? 1 : 0);
      row.put(
          "unspaced",
          "a script with spaces",
          "a script without spaces",
          share(scan.unspaced, scan.letters));
      row.put("bullet", "no list item", "a list item", line.bullet() ? 1 : 0);
      row.put("gap before", "no gap before it", "a gap before it", line.gapBefore() ? 1 : 0);
      row.put(
          "joined lines",
          "one line in the source",
          "several lines in the source",
          line.lastNumber() - line.number());
      row.put("content words", "says little", "says much", log(scan.contentWords()));
      row.put("names", "no names", "names", log(scan.names()));
    }
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
