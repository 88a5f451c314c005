package org.wirecopy.normalize.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Delimited;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.TextLine;

/** The lines of a dump that is written in Markdown, without its marks. */
final class MarkdownLines {

  /** Deeper lists and quotations are read as text: nobody nests them so, but broken dumps do. */
  private static final int MAX_DEPTH = 40;

  /**
   * A shorter word behind a hyphen at a line's end is more often one for itself: {@code Stadt-
   * und}.
   */
  private static final int MIN_HYPHENATED = 5;

  /** In the order in which they are looked for: a rule of asterisks is no list. */
  private static final List<Class<? extends Block>> BLOCKS =
      List.of(
          BlockQuote.class,
          Heading.class,
          FencedCodeBlock.class,
          ThematicBreak.class,
          ListBlock.class);

  private static final Parser PARSER = parser(new LinkedHashSet<>(BLOCKS));

  /** For dumps in which a fence opens that nothing closes: it is a line that parts others. */
  private static final Parser WITHOUT_FENCES =
      parser(
          new LinkedHashSet<>(
              List.of(BlockQuote.class, Heading.class, ThematicBreak.class, ListBlock.class)));

  /** Tags that stand within a word's or a sentence's text; others part texts. */
  private static final Set<String> INLINE_TAGS =
      Set.of(
          "a", "abbr", "b", "cite", "code", "del", "em", "font", "i", "ins", "kbd", "mark", "q",
          "s", "small", "span", "strike", "strong", "sub", "sup", "time", "u");

  /** Tags that part texts. What else stands between angles is a text's own: {@code <name>}. */
  private static final Set<String> OTHER_TAGS =
      Set.of(
          "address",
          "article",
          "aside",
          "audio",
          "blockquote",
          "body",
          "br",
          "button",
          "caption",
          "center",
          "col",
          "colgroup",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "embed",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "g",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "header",
          "hr",
          "html",
          "iframe",
          "img",
          "input",
          "label",
          "legend",
          "li",
          "link",
          "main",
          "meta",
          "nav",
          "noscript",
          "object",
          "ol",
          "option",
          "p",
          "path",
          "picture",
          "pre",
          "rect",
          "script",
          "section",
          "select",
          "source",
          "style",
          "summary",
          "svg",
          "table",
          "tbody",
          "td",
          "textarea",
          "tfoot",
          "th",
          "thead",
          "title",
          "tr",
          "ul",
          "use",
          "video",
          "wbr");

  private final List<TextLine> source;
  private final SoftBreaks breaks;
  private final List<TextLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /** The source lines that the text comes from so far; none as long as it is empty. */
  private int first = -1;

  private int last = -1;

  /** Whether the text is an entry of a list. */
  private boolean bullet;

  /** What stands in front of the text and is none of its nodes. */
  private String number = "";

  private MarkdownLines(List<TextLine> source, SoftBreaks breaks) {
    this.source = source;
    this.breaks = breaks;
  }

  /** The lines that the written lines say, without those that have no text. */
  static List<TextLine> of(List<TextLine> written) {
    SoftBreaks breaks = new SoftBreaks(written);
    List<TextLine> titled = FrontMatter.withPlainTitle(written);
    MarkdownLines lines = new MarkdownLines(WholeLines.of(titled, breaks), breaks);
    String text = String.join("\n", TextLine.texts(lines.source));
    Node page = PARSER.parse(text);
    lines.read(isFenceOpen(page) ? WITHOUT_FENCES.parse(text) : page);
    return lines.lines;
  }

  private static Parser parser(Set<Class<? extends Block>> blocks) {
    // Tags are taken out wherever they stand, and what is deeply indented is text: dumps indent
    // menus, and hardly ever print programs.
    return Parser.builder()
        .enabledBlockTypes(blocks)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(MAX_DEPTH)
        .build();
  }

  private static boolean isFenceOpen(Node page) {
    Node last = page.getLastChild();
    while (last != null && !(last instanceof FencedCodeBlock)) {
      last = last.getLastChild();
    }
    return last instanceof FencedCodeBlock fence && fence.getClosingFenceLength() == null;
  }

  /** In the order of the text; not by recursion, as emphasis nests without end. */
  private void read(Node page) {
    Node node = page.getFirstChild();
    while (node != null) {
      begin(node);
      if (node.getFirstChild() != null && !(node instanceof Image)) {
        node = node.getFirstChild();
        continue;
      }
      end(node);
      while (node.getNext() == null && node.getParent() != page) {
        node = node.getParent();
        end(node);
      }
      node = node.getNext();
    }
    endLine();
  }

  private void begin(Node node) {
    if (node instanceof Block block) {
      endLine();
      begin(block);
    } else if (node instanceof Text words) {
      add(words.getLiteral(), words);
    } else if (node instanceof Code code) {
      add(code.getLiteral(), code);
    } else if (node instanceof HtmlInline tag) {
      add(tag);
    } else if (node instanceof HardLineBreak) {
      endLine();
    } else if (node instanceof Delimited emphasis && isInWord(node)) {
      text.append(emphasis.getOpeningDelimiter());
    } else {
      addGap(isLink(node) && node.getPrevious() != null && isLink(node.getPrevious()));
    }
  }

  private void end(Node node) {
    if (node instanceof Delimited emphasis && isInWord(node)) {
      text.append(emphasis.getClosingDelimiter());
    }
  }

  /** Nobody begins emphasis in the midst of a word, but writes {@code Leser*innen}. */
  private static boolean isInWord(Node emphasis) {
    return emphasis.getPrevious() instanceof Text before
        && Character.isLetterOrDigit(before.getLiteral().charAt(before.getLiteral().length() - 1));
  }

  private void add(HtmlInline tag) {
    String literal = tag.getLiteral();
    String name = name(literal);
    boolean isInline = INLINE_TAGS.contains(name);
    boolean isText =
        literal.indexOf(' ') > 0 && literal.indexOf('=') < 0 && !literal.endsWith("/>");
    boolean isTag = literal.startsWith("<!") || isInline || OTHER_TAGS.contains(name);
    if (literal.startsWith("<!--") || (isTag && !isText)) {
      addGap(!isInline);
    } else {
      add(literal, tag);
    }
  }

  private void begin(Block block) {
    if (!(block.getParent() instanceof ListItem)) {
      bullet = false;
      number = "";
    }
    if (block instanceof ListItem item) {
      number = isCounted(item) ? "" : marker(item);
      bullet = number.isEmpty();
    } else if (block instanceof LinkReferenceDefinition definition) {
      if (!isAddress(definition.getDestination())) {
        addWritten(block);
      }
    } else if (block instanceof FencedCodeBlock code) {
      int line = code.getSourceSpans().get(0).getLineIndex();
      if (code.getInfo().indexOf(' ') >= 0) { // no name of a language
        add(code.getInfo(), line);
        endLine();
      }
      for (String ofCode : code.getLiteral().lines().toList()) {
        line++;
        add(ofCode, line);
        endLine();
      }
    }
  }

  /**
   * Whether an entry's number is none of its text. Paragraphs may begin with one, too: {@code 14.
   * August}, {@code 88. Minute}; they begin at the margin, and not with 1.
   */
  private static boolean isCounted(ListItem item) {
    return !(item.getParent() instanceof OrderedList list)
        || (list.getMarkerStartNumber() <= 1 && list.getFirstChild() != list.getLastChild())
        || item.getSourceSpans().get(0).getColumnIndex() > 0;
  }

  private String marker(ListItem item) {
    String written = source.get(item.getSourceSpans().get(0).getLineIndex()).text().strip();
    int end = written.indexOf(' ');
    return end < 0 ? "" : written.substring(0, end + 1);
  }

  private static boolean isAddress(String destination) {
    return destination.indexOf('/') >= 0
        || destination.startsWith("#")
        || destination.startsWith("mailto:");
  }

  /** Adds a block as it is written. */
  private void addWritten(Block block) {
    for (SourceSpan span : block.getSourceSpans()) {
      add(source.get(span.getLineIndex()).text().strip(), span.getLineIndex());
      endLine();
    }
  }

  private void add(String words, Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    add(words, spans.isEmpty() ? Math.max(last, 0) : spans.get(0).getLineIndex());
  }

  private void add(String words, int line) {
    if (first >= 0 && line > last) {
      if (isWrapped(line)) {
        addGap(!text.isEmpty() && !words.isEmpty() && isSpaced(words));
      } else {
        endLine();
      }
    }
    if (first < 0) {
      first = line;
      text.append(number);
      number = "";
    }
    last = line;
    text.append(words);
  }

  /** Whether all lines from the last one to the line are one text that was wrapped. */
  private boolean isWrapped(int line) {
    for (int i = last; i < line; i++) {
      if (!breaks.isBehind(source.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a space stood between the text and the words of the next line. */
  private boolean isSpaced(String words) {
    char end = text.charAt(text.length() - 1);
    return !LineShape.isWithoutSpaces(end)
        && !LineShape.isWithoutSpaces(words.charAt(0))
        && !(end == '-' && goesOnBehindHyphen(words));
  }

  private boolean goesOnBehindHyphen(String words) {
    int space = words.indexOf(' ');
    String word = space < 0 ? words : words.substring(0, space);
    return text.length() > 1
        && Character.isLetterOrDigit(text.charAt(text.length() - 2))
        && (word.length() >= MIN_HYPHENATED
            || word.indexOf('-') > 0
            || Character.isUpperCase(word.charAt(0)));
  }

  private void addGap(boolean isNeeded) {
    if (isNeeded && !text.isEmpty()) {
      text.append(' ');
    }
  }

  private static boolean isLink(Node node) {
    return node instanceof Link || node instanceof Image;
  }

  /** What a tag is called, {@code <br/>} or {@code </em>}. */
  private static String name(String tag) {
    int start = tag.startsWith("</") ? 2 : 1;
    int end = start;
    while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    return tag.substring(Math.min(start, end), end).toLowerCase(Locale.ROOT);
  }

  private void endLine() {
    String whole = withoutBars(withoutRests(text.toString()).strip());
    if (!whole.isEmpty()) {
      TextLine line = source.get(first);
      boolean isBehindGap =
          line.gapBefore() || (first > 0 && source.get(first - 1).text().isBlank());
      lines.add(line(line, whole, isBehindGap).joinThrough(source.get(last), whole));
      bullet = false;
    }
    text.setLength(0);
    first = -1;
    last = -1;
  }

  /** A link around several blocks leaves its brackets and its address where it begins and ends. */
  private static String withoutRests(String text) {
    int close = text.indexOf("](");
    int end = close < 0 ? -1 : text.indexOf(')', close);
    int open = text.lastIndexOf('[', Math.max(close, 0));
    String whole = text;
    if (end >= 0) {
      whole = open < 0 ? text.substring(0, close) : without(text, open, close);
      whole += text.substring(end + 1);
    }
    boolean isOpen = whole.startsWith("[") && whole.indexOf(']') < 0;
    return isOpen ? whole.substring(1) : whole;
  }

  /** A row of a table without the bars between its cells; nothing is left of one of dashes. */
  private static String withoutBars(String text) {
    int bar = text.indexOf('|');
    if (bar < 0) {
      return text;
    }
    boolean isRule = true;
    for (int i = 0; isRule && i < text.length(); i++) {
      isRule = "|-: ".indexOf(text.charAt(i)) >= 0;
    }
    if (isRule) {
      return "";
    }
    boolean isRow = bar == 0 || (text.charAt(bar - 1) != ' ' && text.startsWith(" ", bar + 1));
    return isRow ? text.replace("|", " ").strip() : text;
  }

  private static String without(String text, int open, int close) {
    return text.substring(0, open) + text.substring(open + 1, close);
  }

  private TextLine line(TextLine line, String whole, boolean isBehindGap) {
    TextLine spaced = line.withText(whole).withWhiteSpace(whole, 0, isBehindGap);
    return bullet ? spaced.withBullet(whole) : spaced;
  }
}
