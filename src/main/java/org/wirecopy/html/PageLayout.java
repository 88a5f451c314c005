package org.wirecopy.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
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

  /** Raised and lowered signs. */
  private static final Set<String> SCRIPTS = Set.of("sub", "sup");

  private static final Set<String> STRONG = Set.of("b", "strong", "em", "i");

  private final List<TextLine> lines = new ArrayList<>();

  /** The elements that the walk stands in. */
  private final OpenBoxes open = new OpenBoxes();

  private final FlowingLine line;

  private int preformatted;
  private int dataRow;

  private final List<Element> hidden = new ArrayList<>();
  private final @Nullable Element shown;

  /**
   * @param shown an element to lay out although it is hidden
   * @param addresses where the page's links lead
   */
  private PageLayout(@Nullable Element shown, LinkAddresses addresses) {
    this.shown = shown;
    line = new FlowingLine(addresses);
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
    PageLayout layout = new PageLayout(shown, new LinkAddresses(body.baseUri()));
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
    open.enter(element);
    if (tag.equals("a") && element.hasAttr("href")) {
      line.startLink(element);
    } else if (STRONG.contains(tag)) {
      line.startStrong();
    } else if (SCRIPTS.contains(tag)) {
      line.startScript();
    }
    preformatted += PREFORMATTED.contains(tag) ? 1 : 0;
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
    line.endLink(element);
    if ((BLOCKS.contains(tag) && !isWholeCell(element)) || (isCell(tag) && dataRow == 0)) {
      endLine();
    }
    if (STRONG.contains(tag)) {
      line.endStrong();
    } else if (SCRIPTS.contains(tag)) {
      line.endScript();
    }
    preformatted -= PREFORMATTED.contains(tag) ? 1 : 0;
    if (tag.equals("tr")) {
      dataRow -= DataTable.hasRow(element) ? 1 : 0;
    }
    open.leave();
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
    } else {
      line.startColumn();
    }
  }

  private void add(String raw) {
    if (preformatted == 0) {
      line.flow(raw, open);
      return;
    }
    int start = 0;
    for (int end = raw.indexOf('\n'); end >= 0; end = raw.indexOf('\n', start)) {
      line.keep(raw.substring(start, end), open);
      endLine();
      start = end + 1;
    }
    line.keep(raw.substring(start), open);
  }

  private void endLine() {
    TextLine ended = line.end(lines.size() + 1);
    if (ended != null) {
      lines.add(ended);
    }
  }
}
