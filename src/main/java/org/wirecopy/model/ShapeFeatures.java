package org.wirecopy.model;

import static org.wirecopy.model.PageView.log;
import static org.wirecopy.model.PageView.share;

import org.wirecopy.document.Phrase;

/** What a line looks like by itself, and the known phrases in it. */
final class ShapeFeatures {

  private static final String MARKS = ".。।!！?？…:：;,，)）]\"”»’“„«(（[—–-|#@©→›>+*";
  private static final int OTHER_KINDS = 6;

  private ShapeFeatures() {}

  static void add(PageView page, FilterTopics topics, FeatureMatrix matrix) {
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
    matrix.add("known phrase", "no known phrase", "a known phrase", i -> phrases(page, i, true));
    matrix.add(
        "part known phrase",
        "no known phrase in it",
        "a known phrase in it",
        i -> phrases(page, i, false));
    for (int topic = 0; topic < FilterTopics.NAMES.size(); topic++) {
      int t = topic;
      String name = FilterTopics.NAMES.get(topic);
      matrix.add(
          name + " phrase",
          "no phrase of " + name,
          "a phrase of " + name,
          i -> strongest(page, i, topics, t));
    }
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

  private static int phrases(PageView page, int line, boolean whole) {
    int count = 0;
    for (Phrase phrase : page.lines.get(line).phrases()) {
      count += (phrase.place() == Phrase.Place.WHOLE) == whole ? 1 : 0;
    }
    return Math.min(count, 5);
  }

  /** The place of the topic's phrase that says most: 4 the whole line, 1 anywhere in it, 0 none. */
  private static int strongest(PageView page, int line, FilterTopics topics, int topic) {
    int strongest = 0;
    for (Phrase phrase : page.lines.get(line).phrases()) {
      if (topics.of(phrase.list()) == topic) {
        int strength =
            switch (phrase.place()) {
              case WHOLE -> 4;
              case START -> 3;
              case END -> 2;
              case ANYWHERE -> 1;
            };
        strongest = Math.max(strongest, strength);
      }
    }
    return strongest;
  }
}
