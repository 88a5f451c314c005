package org.wirecopy.html;

import java.util.ArrayList;
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

  private final StringBuilder text = new StringBuilder();
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
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        if (spaces) {
          text.append(c);
        } else {
          spaceBefore = true;
        }
      } else {
        if (!marked) {
          spaceBefore |= isSeam(c);
          Box around = open.innermost();
          box = box == null ? around : Box.common(box, around);
          marked = true;
        }
        if (spaceBefore && text.length() > 0) {
          text.append(' ');
        }
        spaceBefore = false;
        text.append(c);
        letters++;
        linkedLetters += link != null ? 1 : 0;
        strongLetters += strong > 0 ? 1 : 0;
      }
    }
  }

  /**
   * Whether two elements meet here that a style sheet keeps apart, without a space in the source: a
   * kicker and the title behind it, a name and a date. Parts of one word, as in a drop cap, go on
   * in lower case.
   */
  private boolean isSeam(char next) {
    if (text.length() == 0 || scripts > 0 || scriptEnd == text.length()) {
      return false;
    }
    char before = text.charAt(text.length() - 1);
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
    if (text.length() > 0) {
      text.append(" | ");
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
    scriptEnd = text.length();
  }

  void startLink(Element anchor) {
    finishLink();
    // Links that touch each other are entries of a list, not one word.
    if (text.length() > 0 && !links.isEmpty() && linkEnd == text.length()) {
      spaceBefore = true;
    }
    link = anchor;
    linkStart = text.length();
  }

  /** Ends the link, if the element is the one that is open. */
  void endLink(Element element) {
    if (element.equals(link)) {
      finishLink();
    }
  }

  private void finishLink() {
    if (link != null && text.length() > linkStart) {
      String shown = text.substring(linkStart).strip();
      if (!shown.isEmpty()) {
        links.add(new Markup.Link(shown, addresses.of(link)));
        linkEnd = text.length();
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
      line = TextLine.of(number, text.toString(), markup);
    }
    text.setLength(0);
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
