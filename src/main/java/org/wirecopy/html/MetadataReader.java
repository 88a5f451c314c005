package org.wirecopy.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.wirecopy.document.PageMetadata;

/** Finds what a page says of its article outside the visible text. */
final class MetadataReader {

  private MetadataReader() {}

  static PageMetadata read(Document page) {
    Element html = page.selectFirst("html[lang]");
    return new PageMetadata(html == null ? null : html.attr("lang"), List.of());
  }
}
