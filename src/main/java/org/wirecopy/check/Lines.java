package org.wirecopy.check;

import org.wirecopy.document.ArticlePart;
import org.wirecopy.document.ArticlePart.Role;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;

/** Says where a dump's paragraphs stand in its file. */
final class Lines {

  /** So much of a paragraph tells it from others; a link may begin behind it. */
  private static final int BEGINNING = 24;

  private final Item item;
  private final Dump dump;

  Lines(Item item, Dump dump) {
    this.item = item;
    this.dump = dump;
  }

  /**
   * A paragraph.
   *
   * @param number its line in the dump, or in the page as it is laid out; 0 where it is not known
   */
  Passage passage(String text, int number) {
    if (item.line() > 0 || !isAlone()) {
      String place = number == 0 ? "" : "line " + number + " of the dump";
      return new Passage(text, item.path(), item.line(), place);
    }
    long line = dump.form() == Dump.Form.TEXT ? number : sourceLine(text);
    return new Passage(text, item.path(), line, "");
  }

  Passage headline(String text, Cleaned cleaned) {
    int number = 0;
    for (ArticlePart part : cleaned.parts()) {
      if (part.role() == Role.HEADLINE) {
        number = part.line().source();
        break;
      }
    }
    return passage(text, number);
  }

  /** Whether the file holds this dump and no other: ids of archives' records are no paths. */
  private boolean isAlone() {
    return item.path().contains(item.id()) || item.path().startsWith("<");
  }

  /** The line of the HTML in which the text's beginning stands; 0 where it is written otherwise. */
  private long sourceLine(String text) {
    String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
    int at = dump.content().indexOf(beginning);
    return at < 0 ? 0 : 1 + dump.content().substring(0, at).chars().filter(c -> c == '\n').count();
  }
}
