package org.wirecopy.write;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Article;
import org.wirecopy.document.ArticlePart;
import org.wirecopy.document.Box;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Markup;

/**
 * Articles in Markdown (CommonMark): the byline above the copy, and of an HTML page its
 * cross-heads, lists, quotes, tables and links.
 */
final class Markdown {

  private static final Set<String> LISTS = Set.of("ul", "ol", "menu", "dir");

  /** Characters that would be read as marks. */
  private static final String MARKS = "\\`*_[]<";

  /** Characters that mark a line at its beginning. */
  private static final String LINE_MARKS = "#>+-|";

  private final StringBuilder out = new StringBuilder();
  private @Nullable Box list;
  private int item;
  private @Nullable Box table;

  private Markdown() {}

  /** The article; empty where there is none. */
  static String of(Cleaned cleaned) {
    Article article = cleaned.article();
    return article == null ? "" : new Markdown().write(article, cleaned.parts());
  }

  private String write(Article article, List<ArticlePart> parts) {
    if (article.headline() != null) {
      out.append("# ").append(escape(article.headline())).append("\n\n");
    }
    if (!article.byline().isEmpty()) {
      out.append('*').append(escape(String.join(", ", article.byline()))).append("*\n\n");
    }
    if (article.dateline() != null) {
      out.append(escape(article.dateline().text())).append(" — ");
    }
    List<ArticlePart> body =
        parts.stream().filter(part -> part.role() == ArticlePart.Role.BODY).toList();
    List<String> paragraphs = article.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      // A library's user may make an article of paragraphs alone.
      Markup markup = body.size() == paragraphs.size() ? body.get(i).line().markup() : null;
      if (!paragraphs.get(i).isEmpty()) {
        add(paragraphs.get(i), markup, i == 0);
      }
    }
    return out.append('\n').toString();
  }

  private void add(String text, @Nullable Markup markup, boolean first) {
    Box newList = markup == null || markup.within("li") == null ? null : within(markup, LISTS);
    Box newTable = markup == null || markup.within("tr") == null ? null : markup.within("table");
    boolean goesOn =
        (newList != null && list != null) || (newTable != null && same(newTable, table));
    if (!first) {
      out.append(goesOn ? "\n" : "\n\n");
    }
    if (!same(newList, list)) {
      item = 0;
    }
    boolean opensTable = newTable != null && !same(newTable, table);
    list = newList;
    table = newTable;
    String copy = markup == null ? escape(text) : linked(text, markup.links());
    if (markup == null) {
      out.append(escapeStart(copy));
    } else if (newTable != null) {
      addRow(copy, opensTable);
    } else if (newList != null) {
      item++;
      out.append("  ".repeat(depth(newList)));
      out.append(newList.tag().equals("ol") ? item + ". " : "- ").append(copy);
    } else {
      String block = prefix(markup);
      out.append(block).append(block.isEmpty() ? escapeStart(copy) : copy);
    }
  }

  /** Cross-heads stand below the headline, whatever the page calls them. */
  private static String prefix(Markup markup) {
    if (markup.within("h1", "h2") != null) {
      return "## ";
    }
    if (markup.within("h3") != null) {
      return "### ";
    }
    if (markup.within("h4", "h5", "h6") != null) {
      return "#### ";
    }
    return markup.within("blockquote") == null ? "" : "> ";
  }

  private void addRow(String row, boolean first) {
    String[] cells = row.split(" \\| ", -1);
    out.append("| ").append(String.join(" | ", cells)).append(" |");
    if (first) {
      out.append('\n').append("| --- ".repeat(cells.length)).append('|');
    }
  }

  private static boolean same(@Nullable Box one, @Nullable Box other) {
    return one == null ? other == null : other != null && one.index() == other.index();
  }

  private static @Nullable Box within(Markup markup, Set<String> tags) {
    Box box = markup.box();
    while (box != null && !tags.contains(box.tag())) {
      box = box.parent();
    }
    return box;
  }

  /** How many lists the list stands in. */
  private static int depth(Box list) {
    int depth = 0;
    for (Box box = list.parent(); box != null; box = box.parent()) {
      depth += LISTS.contains(box.tag()) ? 1 : 0;
    }
    return depth;
  }

  /** The text with the links that are still in it; white space in them may have been folded. */
  private static String linked(String text, List<Markup.Link> links) {
    StringBuilder linked = new StringBuilder();
    int done = 0;
    for (Markup.Link link : links) {
      int start = text.indexOf(link.text(), done);
      if (start >= 0 && link.address().startsWith("http")) {
        linked.append(escape(text.substring(done, start)));
        linked.append('[').append(escape(link.text())).append("](");
        linked.append(link.address().replace("(", "%28").replace(")", "%29")).append(')');
        done = start + link.text().length();
      }
    }
    return linked.append(escape(text.substring(done))).toString();
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (MARKS.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  private static String escapeStart(String text) {
    boolean marks =
        text.length() > 1 && LINE_MARKS.indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
    return marks ? "\\" + text : text;
  }
}
