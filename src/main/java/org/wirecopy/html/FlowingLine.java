package org.wirecopy.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Box;
import org.wirecopy.document.Markup;
import org.wirecopy.document.TextLine;

/**
 * The line that a page's text flows into: white space folds, and letters are counted by the markup
 * around them.
 */
final class FlowingLine {

  private final LinkAddresses addresses;

  private char[] text = new char[256];
  private int length;
  private boolean spaceBefore;

  private @Nullable Box box;
  private int letters;
  private int linkedLetters;
  private int strongLetters;

  private final List<Markup.Link> links = new ArrayList<>();
  private @Nullable Element link;
  private int linkStart;
  private int linkEnd;

  private int strong;
  private int scripts;
  private int scriptEnd;

  /**
   * @param addresses where the page's links lead
   */
  FlowingLine(LinkAddresses addresses) {
    this.addresses = addresses;
  }

  /** Adds text of the innermost of the elements, its white space folded. */
  void flow(String raw, OpenBoxes open) {
    add(raw, open, false);
  }

  /** Adds text of the innermost of the elements with its white space, which has no line ends. */
  void keep(String raw, OpenBoxes open) {
    add(raw, open, true);
  }

  private void add(String raw, OpenBoxes open, boolean spaces) {
    boolean marked = false;
    int end = raw.length();
    for (int i = 0; i < end; ) {
      char c = raw.charAt(i);
      if (isSpace(c)) {
        if (spaces) {
          append(c);
        } else {
          spaceBefore = true;
        }
        i++;
        continue;
      }
      if (!marked) {
        spaceBefore |= isSeam(c);
        Box around = open.innermost();
        box = box == null ? around : Box.common(box, around);
        marked = true;
      }
      if (spaceBefore && length > 0) {
        append(' ');
      }
      spaceBefore = false;
      int start = i;
      while (i < end && !isSpace(raw.charAt(i))) {
        i++;
      }
      ensure(i - start);
      raw.getChars(start, i, text, length);
      length += i - start;
      letters += i - start;
      linkedLetters += link != null ? i - start : 0;
      strongLetters += strong > 0 ? i - start : 0;
    }
  }

  /** Whether it is white space to HTML. */
  static boolean isSpace(char c) {
    return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
  }

  private void append(char c) {
    ensure(1);
    text[length++] = c;
  }

  private void ensure(int more) {
    if (length + more > text.length) {
      text = Arrays.copyOf(text, 2 * (length + more));
    }
  }

  /**
   * Whether two elements meet here that a style sheet keeps apart, without a space in the source: a
   * kicker and the title behind it, a name and a date. Parts of one word, as in a drop cap, go on
   * in lower case.
   */
  private boolean isSeam(char next) {
    if (length == 0 || scripts > 0 || scriptEnd == length) {
      return false;
    }
    char before = text[length - 1];
    if (Character.isDigit(next)) {
      return Character.isLowerCase(before);
    }
    if (!Character.isUpperCase(next)) {
      return false;
    }
    return Character.isLowerCase(before)
        || Character.isDigit(before)
        || ".!?:;”“»)".indexOf(before) >= 0;
  }

  /** Parts the cells of a row. */
  void startColumn() {
    if (length > 0) {
      append(' ');
      append('|');
      append(' ');
      spaceBefore = false;
    }
  }

  void startStrong() {
    strong++;
  }

  void endStrong() {
    strong--;
  }

  /** Begins a raised or lowered sign: no word of its own begins with it or behind it. */
  void startScript() {
    scripts++;
  }

  void endScript() {
    scripts--;
    scriptEnd = length;
  }

  void startLink(Element anchor) {
    finishLink();
    // Links that touch each other are entries of a list, not one word.
    if (length > 0 && !links.isEmpty() && linkEnd == length) {
      spaceBefore = true;
    }
    link = anchor;
    linkStart = length;
  }

  /** Ends the link, if the element is the one that is open. */
  void endLink(Element element) {
    if (element.equals(link)) {
      finishLink();
    }
  }

  private void finishLink() {
    if (link != null && length > linkStart) {
      String shown = new String(text, linkStart, length - linkStart).strip();
      if (!shown.isEmpty()) {
        links.add(new Markup.Link(shown, addresses.of(link)));
        linkEnd = length;
      }
    }
    link = null;
  }

  /**
   * Ends the line, and begins the next with what is open.
   *
   * @param number of the line, from 1
   * @return null where it has no text
   */
  @Nullable TextLine end(int number) {
    Element unfinished = link;
    finishLink();
    TextLine line = null;
    if (box != null) {
      Markup markup = new Markup(box, letters, linkedLetters, strongLetters, List.copyOf(links));
      line = TextLine.of(number, new String(text, 0, length), markup);
    }
    length = 0;
    links.clear();
    box = null;
    letters = 0;
    linkedLetters = 0;
    strongLetters = 0;
    spaceBefore = false;
    linkEnd = 0;
    scriptEnd = 0;
    link = unfinished;
    linkStart = 0;
    return line;
  }
}
