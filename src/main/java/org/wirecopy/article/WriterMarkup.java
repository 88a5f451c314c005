package org.wirecopy.article;

import java.util.List;
import java.util.Set;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.Markup;
import org.wirecopy.document.TextLine;

/** What the markup says of a line or an element that may name writers. */
final class WriterMarkup {

  /** A line of which more is linked is a link. */
  private static final double LINKED = 0.9;

  /** Words that a link to a writer has beside the name: label and role. */
  private static final int MAX_BESIDE_NAME = 5;

  /** What addresses of pages about writers have in their path. */
  private static final List<String> WRITER_PAGES =
      List.of(
          "/author",
          "/autor",
          "/auteur",
          "/people/",
          "/person/",
          "/profile",
          "/staff/",
          "/team/",
          "/writer",
          "/contributor",
          "/journalist",
          "/reporter",
          "/by/",
          "/byline/",
          "/users/",
          "/user/",
          "/columnist",
          "/redakt",
          "/medewerker",
          "/forfatter",
          "/yazar",
          "/penulis",
          "/@");

  /** What elements are called that hold a writer's name and nothing else, without hyphens. */
  private static final Set<String> EXACT =
      Set.of(
          "author",
          "authorname",
          "authors",
          "byline",
          "bylinename",
          "bylineauthor",
          "postauthor",
          "entryauthor",
          "articleauthor",
          "authorlink",
          "writer",
          "contributor",
          "pauthor",
          "fn");

  private WriterMarkup() {}

  /** Whether the address is that of a page about a writer. */
  static boolean isWriterPage(String address) {
    for (String part : WRITER_PAGES) {
      if (address.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the line is a heading or an entry of a menu, which look like names. */
  static boolean isHeading(TextLine line) {
    Markup markup = line.markup();
    return markup != null
        && markup.within("h1", "h2", "h3", "h4", "nav", "footer", "button") != null;
  }

  /**
   * Whether the first line with the names is a link to another story, which says who wrote that:
   * {@code The lift that nobody wanted A column by Jane Example}.
   */
  static boolean isTeaser(Page page, Byline found) {
    int line = found.lines().get(0);
    Markup markup = page.lines().get(line).markup();
    int more = page.lines().get(line).words() - LineShape.words(String.join(" ", found.names()));
    return markup != null
        && markup.linkedShare() > LINKED
        && page.dates(line).isEmpty() // a link to the page itself
        && more > MAX_BESIDE_NAME
        && markup.links().stream().noneMatch(link -> isWriterPage(link.address()));
  }

  /** Whether an element's names are those of nothing but a writer's name. */
  static boolean isExact(String names) {
    for (String name : names.split(" ", -1)) {
      if (EXACT.contains(name.replaceAll("[_-]+", ""))
          || name.endsWith("author-name")
          || name.endsWith("author__name")) {
        return true;
      }
    }
    return false;
  }
}
