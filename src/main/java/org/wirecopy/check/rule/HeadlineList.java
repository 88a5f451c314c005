package org.wirecopy.check.rule;

import org.wirecopy.document.ArticlePart;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Removal;
import org.wirecopy.document.TextLine;

/** Tells an index page, which is headlines and little else, from the frame around a lost story. */
final class HeadlineList {

  /** A headline has as many words; menus have fewer. */
  private static final int MIN_WORDS = 5;

  /** More than stand beside a story. */
  private static final int MIN_HEADLINES = 12;

  private int headlines;
  private int words;
  private int wordsOfHeadlines;

  private HeadlineList() {}

  /** Whether most of the page's words stand in headlines, and there are many of these. */
  static boolean isAllOf(Cleaned cleaned) {
    HeadlineList list = new HeadlineList();
    for (ArticlePart part : cleaned.parts()) {
      list.add(part.line());
    }
    for (Removal removal : cleaned.removals()) {
      list.add(removal.line());
    }
    return list.headlines >= MIN_HEADLINES && 2 * list.wordsOfHeadlines > list.words;
  }

  private void add(TextLine line) {
    words += line.words();
    if (line.words() >= MIN_WORDS && !line.isProse() && !line.endsSentence()) {
      headlines++;
      wordsOfHeadlines += line.words();
    }
  }
}
