package org.wirecopy.normalize;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.wirecopy.document.LinkList;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;

/**
 * Takes off the numbers that terminal browsers put in front of links: {@code the [12]harbour board
 * said}. Encyclopedias mark notes with such numbers, too, and courts their paragraphs; those stay.
 *
 * <p>Lines that hold nothing else, and those on which a browser prints what no reader sees, keep
 * theirs: a filter removes them.
 */
public final class LinkNumbers implements Normalizer {

  /**
   * Share of the numbers that begin a line or stand behind a space, straight in front of a text,
   * where the page ends with the addresses: two in three of most pages do, marks of notes hardly
   * ever.
   */
  private static final double MIN_OPENING = 1.0 / 3;

  /** Without the addresses, so many numbers must rise, most by one. */
  private static final int MIN_RISING = 10;

  /** Links without a text are skipped. */
  private static final int MAX_STEP = 3;

  /** Nearly all numbers are links' then. */
  private static final double MIN_ON_CHAIN = 0.9;

  /** Numbers within a sentence, as verses have them; and those of list items, as menus are. */
  private static final int MIN_EACH = 4;

  /** What browsers write in front of addresses that no reader sees. */
  private static final List<String> OWN = List.of("Link: [", "IFRAME: [");

  @Override
  public TextDocument apply(TextDocument document) {
    List<TextLine> lines = document.lines();
    if (!hasMark(lines)) {
      return document; // most dumps
    }
    int end = LinkList.start(lines);
    boolean listed = end < lines.size();
    Found found = new Found(lines.subList(0, end));
    if (listed ? !found.areLinks() : !found.areLinksWithoutList()) {
      return document;
    }
    int greatest = listed ? LinkList.lastNumber(lines, end) : found.last;
    List<TextLine> plain = new ArrayList<>(lines.size());
    BitSet seen = new BitSet();
    for (int i = 0; i < end; i++) {
      TextLine line = lines.get(i);
      String text = plain(line.text(), greatest, seen);
      plain.add(isOwn(line.text()) ? line : line.withText(text));
    }
    plain.addAll(lines.subList(end, lines.size()));
    return document.withLines(plain);
  }

  private static boolean hasMark(List<TextLine> lines) {
    for (TextLine line : lines) {
      if (line.markup() != null) {
        return false; // links of HTML have no numbers
      }
      int bracket = line.text().indexOf('[');
      if (bracket >= 0 && nextMark(line.text(), bracket) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Where the next number in brackets begins; -1 where there is none. */
  private static int nextMark(String text, int from) {
    int at = text.indexOf('[', from);
    while (at >= 0 && LinkList.markEnd(text, at) == at) {
      at = text.indexOf('[', at + 1);
    }
    return at;
  }

  private static boolean isOwn(String text) {
    for (String own : OWN) {
      if (text.startsWith(own)) {
        return true;
      }
    }
    return text.startsWith("#[") || text.endsWith("]IFrame");
  }

  /**
   * The text without the links' numbers, each of which is printed once: marks of notes stand behind
   * greater ones.
   */
  private static String plain(String text, int greatest, BitSet seen) {
    int at = nextMark(text, 0);
    if (at < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int start = 0;
    for (; at >= 0; at = nextMark(text, at + 1)) {
      int end = LinkList.markEnd(text, at);
      int number = LinkList.markNumber(text, at, end);
      if (number == 0 || number > greatest || seen.get(number)) {
        continue;
      }
      seen.set(number);
      plain.append(text, start, at);
      boolean spaceBefore = plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ';
      start = spaceBefore && text.startsWith(" ", end) ? end + 1 : end;
    }
    String rest = plain.append(text, start, text.length()).toString().strip();
    return rest.isEmpty() ? text : rest;
  }

  /** What can be said of all numbers in brackets that a page holds. */
  private static final class Found {

    private int numbers;
    private int opening;
    private int rising;
    private int withinSentence;
    private int items;
    private int last;

    Found(List<TextLine> lines) {
      for (TextLine line : lines) {
        String text = line.text();
        for (int at = nextMark(text, 0); at >= 0; at = nextMark(text, at + 1)) {
          add(line, at);
        }
      }
    }

    private void add(TextLine line, int at) {
      String text = line.text();
      int end = LinkList.markEnd(text, at);
      for (int next = LinkList.markEnd(text, end); next > end; next = LinkList.markEnd(text, end)) {
        end = next; // notes stand in chains, behind which nothing stands: [1][2]
      }
      boolean straight =
          end < text.length()
              && (Character.isLetterOrDigit(text.charAt(end))
                  || "[(\"'“„«「『$#".indexOf(text.charAt(end)) >= 0);
      boolean space = at > 0 && " ([#\"“„«".indexOf(text.charAt(at - 1)) >= 0;
      numbers++;
      opening += at == 0 || (space && straight) ? 1 : 0;
      int number = LinkList.markNumber(text, at, LinkList.markEnd(text, at));
      if (number > last && (last == 0 || number <= last + MAX_STEP)) {
        last = number;
        rising++;
        items += at == 0 && straight && line.bullet() ? 1 : 0;
        withinSentence +=
            straight && at > 1 && text.charAt(at - 1) == ' ' && isInSentence(text.charAt(at - 2))
                ? 1
                : 0;
      }
    }

    private static boolean isInSentence(char before) {
      return before == ',' || Character.isLowerCase(before);
    }

    /** Whether they are links', on a page that ends with the list of addresses. */
    boolean areLinks() {
      return opening >= numbers * MIN_OPENING;
    }

    boolean areLinksWithoutList() {
      return areLinks()
          && rising >= MIN_RISING
          && rising >= numbers * MIN_ON_CHAIN
          && items >= MIN_EACH
          && withinSentence >= MIN_EACH;
    }
  }
}
