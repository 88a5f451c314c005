package org.wirecopy.normalize.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Delimited;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.TextLine;

/** The lines of a dump that is written in Markdown, without its marks. */
final class MarkdownLines {

  /**
   * A shorter word behind a hyphen at a line's end is more often one for itself: {@code Stadt-
   * und}.
   */
  private static final int MIN_HYPHENATED = 5;

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
    lines.read(MarkdownParser.parse(text));
    return lines.lines;
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
    String before = emphasis.getPrevious() instanceof Text words ? words.getLiteral() : "";
    return !before.isEmpty() && Character.isLetterOrDigit(before.charAt(before.length() - 1));
  }

  private void add(HtmlInline tag) {
    String literal = tag.getLiteral();
    if (Tags.isTag(literal)) {
      addGap(!Tags.isInline(literal));
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

  private void endLine() {
    String whole = Rests.without(text.toString());
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

  private TextLine line(TextLine line, String whole, boolean isBehindGap) {
    TextLine spaced = line.withText(whole).withWhiteSpace(whole, 0, isBehindGap);
    return bullet ? spaced.withBullet(whole) : spaced;
  }
}
