package org.wirecopy.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** What makes a line another thing than a paragraph: a heading, quote, item, rule or fence. */
  private static final Pattern LINE_MARK =
      Pattern.compile("(?:#{1,6}|[-+]|[0-9]{1,9}[.)])(?=\\s|$)|>|~~~|-+$|=+$");

  private static final Pattern CHARACTER_REFERENCE = Pattern.compile("&(?=#?\\w+;)");

  private final StringBuilder out = new StringBuilder();

  /** For each list item how many lines stand straight in it. */
  private final Map<Integer, Integer> linesOfItems = new HashMap<>();

  /** For each list that the copy has come to how many items it has had. */
  private final Map<Integer, Integer> itemsOfLists = new HashMap<>();

  private @Nullable Box list;
  private @Nullable Box table;

  /** The rows of the table that the copy stands in. */
  private final List<List<String>> rows = new ArrayList<>();

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
    List<@Nullable Markup> markups =
        parts.stream()
            .filter(part -> part.role() == ArticlePart.Role.BODY)
            .<@Nullable Markup>map(part -> part.line().markup())
            .toList();
    for (Markup markup : markups) {
      Box item = item(markup);
      if (item != null) {
        linesOfItems.merge(item.index(), 1, Integer::sum);
      }
    }
    for (int i = 0; i < article.paragraphs().size(); i++) {
      String text = article.paragraphs().get(i);
      if (!text.isEmpty()) {
        // A story that the page only declares has no lines.
        add(text, i < markups.size() ? markups.get(i) : null, i == 0);
      }
    }
    endTable();
    return out.append('\n').toString();
  }

  private void add(String text, @Nullable Markup markup, boolean first) {
    Box newList = list(markup);
    Box newTable = markup == null ? null : table(markup);
    String copy = markup == null ? escape(text) : linked(text, markup.links());
    boolean goesOn = newTable != null && same(newTable, table);
    if (!goesOn) {
      endTable();
    }
    if (!first && !goesOn) {
      out.append(newList != null && list != null ? "\n" : "\n\n");
    }
    list = newList;
    table = newTable;
    if (markup == null) {
      out.append(escapeStart(copy));
    } else if (newTable != null) {
      rows.add(cells(copy));
    } else if (newList != null) {
      int number = itemsOfLists.merge(newList.index(), 1, Integer::sum);
      indent(newList);
      out.append(newList.tag().equals("ol") ? number + ". " : "- ").append(copy);
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

  /**
   * The table of figures that the line is a row of. In a table for layout a line stands in one
   * cell; in a table of figures some rows have one cell, too.
   */
  private @Nullable Box table(Markup markup) {
    Box around = markup.within("tr") == null ? null : markup.within("table");
    return markup.box().tag().equals("tr") || same(around, table) ? around : null;
  }

  private static List<String> cells(String row) {
    return Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
  }

  /** Writes the rows. What a row lacks are its first cells, in which nothing stands. */
  private void endTable() {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      out.append(i == 0 ? "| " : "\n| ").append(" | ".repeat(width - row.size()));
      out.append(String.join(" | ", row)).append(" |");
      if (i == 0) {
        out.append('\n').append("| --- ".repeat(width)).append('|');
      }
    }
    rows.clear();
  }

  private static boolean same(@Nullable Box one, @Nullable Box other) {
    return one == null ? other == null : other != null && one.index() == other.index();
  }

  private static @Nullable Box item(@Nullable Markup markup) {
    return markup == null ? null : markup.within("li");
  }

  /** The list that the line is an item of; what has several paragraphs is no item of a list. */
  private @Nullable Box list(@Nullable Markup markup) {
    Box at = item(markup);
    if (at == null || linesOfItems.getOrDefault(at.index(), 0) > 1) {
      return null;
    }
    while (at != null && !LISTS.contains(at.tag())) {
      at = at.parent();
    }
    return at;
  }

  /** Items of a list within a list stand below the text of the item around them. */
  private void indent(Box list) {
    for (Box box = list.parent(); box != null; box = box.parent()) {
      if (itemsOfLists.containsKey(box.index())) {
        out.append(box.tag().equals("ol") ? "   " : "  ");
      }
    }
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
        linked.append(address(link)).append(')');
        done = start + link.text().length();
      }
    }
    return linked.append(escape(text.substring(done))).toString();
  }

  private static String address(Markup.Link link) {
    return link.address()
        .replace("(", "%28")
        .replace(")", "%29")
        .replace("|", "%7C")
        .replace(" ", "%20");
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
    return text.indexOf('&') < 0
        ? escaped.toString()
        : CHARACTER_REFERENCE.matcher(escaped).replaceAll("\\\\&");
  }

  private static String escapeStart(String text) {
    Matcher mark = LINE_MARK.matcher(text);
    if (!mark.lookingAt()) {
      return text;
    }
    // Of a number, what follows it is the mark.
    int at = Character.isDigit(text.charAt(0)) ? mark.end() - 1 : 0;
    return text.substring(0, at) + "\\" + text.substring(at);
  }
}
