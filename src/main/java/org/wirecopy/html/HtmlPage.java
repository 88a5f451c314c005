package org.wirecopy.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.PageMetadata;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;

/** Reads an HTML page as the same lines that a dump of text has. */
public final class HtmlPage {

  private HtmlPage() {}

  /**
   * The page as a browser would lay it out.
   *
   * @param url the page's address, where it is known; relative links are resolved against it. Where
   *     it is not, the document has the canonical address that the page names, if it names one
   * @param html the page, decoded; may be broken or cut off anywhere
   */
  public static TextDocument read(@Nullable String url, String html) {
    String lean = LeanSource.of(html);
    Document page = Jsoup.parse(lean, url == null ? "" : url);
    if (lean.contains("id=\"S:")) {
      StreamedParts.putInPlace(page);
    }
    PageMetadata metadata = MetadataReader.read(page, html);
    List<TextLine> lines = DeclaredBody.completed(PageLayout.lines(page.body()), metadata);
    return new TextDocument(
        url == null ? metadata.address() : url, lines, List.of(), metadata, null);
  }
}
