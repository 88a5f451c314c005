package org.wirecopy.html;

import java.util.ArrayList;
import java.util.List;
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
    if (layout.hidden.isEmpty()) {
      return layout.lines;
    }
    int most = 0;
    for (TextLine line : layout.lines) {
      most += paragraphLetters(line);
    }
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
    Flow flow = Flow.of(element);
    if (flow == Flow.NONE) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (Hidden.isHidden(element) && !element.equals(shown)) {
      hidden.add(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    if (flow == Flow.BREAK) {
      endLine();
    } else if (flow == Flow.CELL) {
      startCell();
    } else if (flow.isBlock() && !isWholeCell(element)) {
      endLine();
    }
    open.enter(element);
    switch (flow) {
      case LINK -> {
        if (element.hasAttr("href")) {
          line.startLink(element);
        }
      }
      case STRONG -> line.startStrong();
      case SCRIPT -> line.startScript();
      case PREFORMATTED -> preformatted++;
      case ROW -> dataRow += DataTable.hasRow(element) ? 1 : 0;
      default -> {}
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    Flow flow = Flow.of(element);
    if (flow == Flow.LINK) {
      line.endLink(element);
    }
    if ((flow.isBlock() && !isWholeCell(element)) || (flow == Flow.CELL && dataRow == 0)) {
      endLine();
    }
    switch (flow) {
      case STRONG -> line.endStrong();
      case SCRIPT -> line.endScript();
      case PREFORMATTED -> preformatted--;
      case ROW -> dataRow -= DataTable.hasRow(element) ? 1 : 0;
      default -> {}
    }
    open.leave();
    return FilterResult.CONTINUE;
  }

  /** Whether a block is all that a cell of data holds: it ends no line then. */
  private boolean isWholeCell(Element block) {
    Element parent = block.parent();
    return dataRow > 0
        && parent != null
        && Flow.of(parent) == Flow.CELL
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
