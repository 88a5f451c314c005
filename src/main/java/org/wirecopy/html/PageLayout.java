package org.wirecopy.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Box;
import org.wirecopy.document.Markup;
import org.wirecopy.document.TextLine;

/**
 * Lays a page out as a browser does: a block begins a line of its own, text in it flows, white
 * space folds, and what is hidden is left out.
 */
final class PageLayout implements NodeFilter {

  /** Elements that begin and end a line. HTML standard, section 15.3, and form controls. */
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "button",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "listing",
          "main",
          "menu",
          "nav",
          "ol",
          "optgroup",
          "option",
          "p",
          "plaintext",
          "pre",
          "search",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul",
          "xmp");

  private static final Set<String> PREFORMATTED = Set.of("pre", "listing", "plaintext", "xmp");

  /** Raised and lowered signs: no word of their own begins with them or behind them. */
  private static final Set<String> SCRIPTS = Set.of("sub", "sup");

  private static final Set<String> STRONG = Set.of("b", "strong", "em", "i");

  /** jsoup nests no deeper; streamed parts within each other do, and their boxes are one. */
  private static final int MAX_DEPTH = 512;

  private final List<TextLine> lines = new ArrayList<>();

  /** The elements that the walk stands in, and their boxes as far as they are known. */
  private final List<Element> open = new ArrayList<>();

  private final List<@Nullable Box> boxes = new ArrayList<>();
  private int boxCount;

  private final StringBuilder text = new StringBuilder();
  private final List<Markup.Link> links = new ArrayList<>();
  private @Nullable Box lineBox;
  private int letters;
  private int linkedLetters;
  private int strongLetters;
  private boolean spaceBefore;

  private @Nullable Element link;
  private int linkStart;
  private int linkEnd;
  private int strong;
  private int preformatted;
  private int scripts;
  private int scriptEnd;
  private int dataRow;

  private final List<Element> hidden = new ArrayList<>();
  private final @Nullable Element shown;

  /** Whether the page's address is known. */
  private final boolean resolving;

  /**
   * @param shown an element to lay out although it is hidden
   */
  private PageLayout(@Nullable Element shown, boolean resolving) {
    this.shown = shown;
    this.resolving = resolving;
  }

  /**
   * The lines of the page. What is hidden is left out, unless it is the story itself, which waits
   * for a script or a payment: it has more running text then than all that is shown.
   */
  static List<TextLine> lines(Element body) {
    PageLayout layout = laidOut(body, null);
    int most = layout.lines.stream().mapToInt(PageLayout::paragraphLetters).sum();
    Element story = null;
    for (Element element : layout.hidden) {
      int letters = 0;
      for (Element paragraph : element.getElementsByTag("p")) {
        letters += paragraph.text().length();
      }
      if (letters > most) {
        most = letters;
        story = element;
      }
    }
    return story == null ? layout.lines : laidOut(body, story).lines;
  }

  private static PageLayout laidOut(Element body, @Nullable Element shown) {
    PageLayout layout = new PageLayout(shown, !body.baseUri().isEmpty());
    body.filter(layout);
    layout.endLine();
    return layout;
  }

  private static int paragraphLetters(TextLine line) {
    Markup markup = line.markup();
    return markup == null || markup.within("p") == null ? 0 : markup.letters();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode textNode) {
      add(textNode.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    if (Hidden.isTextless(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (Hidden.isHidden(element) && !element.equals(shown)) {
      hidden.add(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("br")) {
      endLine();
    } else if (isCell(tag)) {
      startCell();
    } else if (BLOCKS.contains(tag) && !isWholeCell(element)) {
      endLine();
    }
    open.add(element);
    boxes.add(null);
    if (tag.equals("a") && element.hasAttr("href")) {
      startLink(element);
    }
    strong += STRONG.contains(tag) ? 1 : 0;
    preformatted += PREFORMATTED.contains(tag) ? 1 : 0;
    scripts += SCRIPTS.contains(tag) ? 1 : 0;
    if (tag.equals("tr")) {
      dataRow += DataTable.hasRow(element) ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    if (element.equals(link)) {
      endLink();
    }
    if ((BLOCKS.contains(tag) && !isWholeCell(element)) || (isCell(tag) && dataRow == 0)) {
      endLine();
    }
    strong -= STRONG.contains(tag) ? 1 : 0;
    preformatted -= PREFORMATTED.contains(tag) ? 1 : 0;
    if (SCRIPTS.contains(tag)) {
      scripts--;
      scriptEnd = text.length();
    }
    if (tag.equals("tr")) {
      dataRow -= DataTable.hasRow(element) ? 1 : 0;
    }
    open.remove(open.size() - 1);
    boxes.remove(boxes.size() - 1);
    return FilterResult.CONTINUE;
  }

  private static boolean isCell(String tag) {
    return tag.equals("td") || tag.equals("th");
  }

  /** Whether a block is all that a cell of data holds: it ends no line then. */
  private boolean isWholeCell(Element block) {
    Element parent = block.parent();
    return dataRow > 0
        && parent != null
        && isCell(parent.normalName())
        && block.previousElementSibling() == null
        && block.nextElementSibling() == null;
  }

  /** The cells of a row of data make one line; those of a table for layout one each. */
  private void startCell() {
    if (dataRow == 0) {
      endLine();
    } else if (text.length() > 0) {
      text.append(" | ");
      spaceBefore = false;
    }
  }

  private void startLink(Element element) {
    if (link != null) {
      endLink();
    }
    // Links that touch each other are entries of a list, not one word.
    if (text.length() > 0 && !links.isEmpty() && linkEnd == text.length()) {
      spaceBefore = true;
    }
    link = element;
    linkStart = text.length();
  }

  private void endLink() {
    if (link != null && text.length() > linkStart) {
      String shown = text.substring(linkStart).strip();
      if (!shown.isEmpty()) {
        links.add(new Markup.Link(shown, address(link)));
        linkEnd = text.length();
      }
    }
    link = null;
  }

  private String address(Element anchor) {
    String written = anchor.attr("href").strip();
    // Resolving is slow, and slowest where there is no address to resolve against.
    return !resolving || written.startsWith("https://") || written.startsWith("http://")
        ? written
        : anchor.absUrl("href");
  }

  private void add(String raw) {
    boolean marked = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (preformatted > 0 && c == '\n') {
        endLine();
        marked = false;
      } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        if (preformatted > 0) {
          text.append(c);
        } else {
          spaceBefore = true;
        }
      } else {
        if (!marked) {
          spaceBefore |= isSeam(c);
          mark();
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

  /** Notes that the line has text in the element that the walk stands in. */
  private void mark() {
    Box box = box();
    lineBox = lineBox == null ? box : Box.common(lineBox, box);
  }

  /** The box of the element that the walk stands in. Most elements have no text and need none. */
  private @Nullable Box box() {
    int end = Math.min(open.size(), MAX_DEPTH);
    int known = end - 1;
    while (known >= 0 && boxes.get(known) == null) {
      known--;
    }
    Box box = known < 0 ? null : boxes.get(known);
    for (int i = known + 1; i < end; i++) {
      Element element = open.get(i);
      box = new Box(boxCount++, box, i, element.normalName(), Names.of(element));
      boxes.set(i, box);
    }
    return box;
  }

  private void endLine() {
    Element unfinished = link;
    endLink();
    if (lineBox != null) {
      Markup markup =
          new Markup(lineBox, letters, linkedLetters, strongLetters, List.copyOf(links));
      lines.add(TextLine.of(lines.size() + 1, text.toString(), markup));
    }
    text.setLength(0);
    links.clear();
    lineBox = null;
    letters = 0;
    linkedLetters = 0;
    strongLetters = 0;
    spaceBefore = false;
    linkEnd = 0;
    scriptEnd = 0;
    link = unfinished;
    linkStart = 0;
  }
}
