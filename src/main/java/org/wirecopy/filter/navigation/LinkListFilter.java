package org.wirecopy.filter.navigation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.LinkList;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.filter.FilterDoc;

/**
 * Removes the numbered list of link addresses that a terminal browser prints below a page, and the
 * links that it prints though no reader of the page sees them.
 */
public final class LinkListFilter implements BoilerplateFilter {

  /** Of the list's numbers, the share that may still be cited: a page with links has notes, too. */
  private static final double MAX_CITED = 0.5;

  @Override
  public String name() {
    return "link-list";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "The numbered list of link addresses that a terminal browser prints below a page:"
            + " “References”, “ 12. https://example.org/”, and what it prints of links that no reader"
            + " sees: “IFRAME: [4]https://example.org/”.",
        "“lynx -dump” and “elinks -dump” number the links of a page and list their addresses.",
        """
        - #[1]alternate [2]RSS
        + The [3]harbour board voted on Monday to dredge the channel, [4]after years of dispute.
        - IFRAME: [5]https://example.org/map
        - References

        -    1. https://example.org/index.html
        -    2. https://example.org/rss
        -    3. https://example.org/board
        -    4. https://example.org/dispute
        -    5. https://example.org/map
        """,
        "A list of sources stays that the text cites, and so do addresses that are not numbered.");
  }

  @Override
  public TextDocument apply(TextDocument document) {
    List<TextLine> lines = document.lines();
    int start = LinkList.start(lines);
    boolean listed =
        start < lines.size() && LinkList.isPrinted(lines, start) && !isCited(lines, start);
    int end = listed ? LinkList.end(lines, start) : start;
    @Nullable String @Nullable [] reasons = null;
    for (int i = 0; i < lines.size(); i++) {
      String reason = null;
      if (i >= start && i < end) {
        reason = "list of link addresses";
      } else if (lines.get(i).text().indexOf('[') >= 0) { // few lines
        reason =
            listed && isNumber(lines.get(i)) ? "number of a link without a text" : own(lines, i);
      }
      if (reason != null) {
        reasons = reasons == null ? new String[lines.size()] : reasons;
        reasons[i] = reason;
      }
    }
    return reasons == null ? document : document.remove(name(), reasons);
  }

  /** Why a line that names a link no reader sees is removed; null where it is another. */
  private static @Nullable String own(List<TextLine> lines, int index) {
    TextLine line = lines.get(index);
    String text = line.text();
    int bracket = text.indexOf('[');
    int end = LinkList.markEnd(text, Math.max(0, bracket));
    if (line.markup() != null
        || end <= bracket
        || end == text.length()
        || text.charAt(end) == ' ') {
      return null;
    }
    String before = text.substring(0, bracket);
    if (before.equals("Link: ") || (before.equals("#") && index == 0)) {
      return "link in the page's head";
    }
    boolean frame =
        before.equals("IFRAME: ") || (bracket == 0 && text.substring(end).equals("IFrame"));
    return frame ? "link to a frame" : null;
  }

  private static boolean isNumber(TextLine line) {
    int end = LinkList.markEnd(line.text(), 0);
    return end > 0 && end == line.text().length();
  }

  /** Whether numbers of the list still stand in the text: those of its links were taken off. */
  private static boolean isCited(List<TextLine> lines, int start) {
    int greatest = LinkList.lastNumber(lines, start);
    int cited = 0;
    for (int i = 0; i < start; i++) {
      String text = lines.get(i).text();
      int at = text.indexOf('[');
      if (at >= 0 && (isNumber(lines.get(i)) || own(lines, i) != null)) {
        continue;
      }
      for (; at >= 0; at = text.indexOf('[', at + 1)) {
        int end = LinkList.markEnd(text, at);
        cited += end > at && LinkList.markNumber(text, at, end) <= greatest ? 1 : 0;
      }
    }
    return cited > greatest * MAX_CITED;
  }
}
