package org.wirecopy.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;

/**
 * Joins sentences that were broken at links and emphasis, as programs break them that print each
 * text node of a page on a line of its own:
 *
 * <pre>
 * Yet even after the
 * release of thousands of pages
 * , some questions remain.
 * </pre>
 */
public final class BrokenLineJoiner implements Normalizer {

  /** A sentence goes on behind these; no line of its own begins with them. */
  private static final String CONTINUING = ",.;:!?)]}’”…%、。，；：！？）」』】،؛؟·";

  /** Text that opens with these belongs to what follows. */
  private static final String OPENING = "([{“‘«„¿¡（「『【";

  /** Words that a fragment needs before it reads as part of a sentence and not as a label. */
  private static final int FRAGMENT_WORDS = 4;

  /** In a document without other broken lines, both halves have to read as parts of a sentence. */
  private static final int CLEAR_FRAGMENT_WORDS = 7;

  /** Linked names and titles are shorter; a paragraph in front of a link may be as long as any. */
  private static final int MAX_LINK_WORDS = 16;

  /** How a long line ends tells whether it goes on. No title is as long. */
  private static final int LOOK_BACK = 400;

  /** Between a headline and a linked name they stand alone, and are no part of the headline. */
  private static final Set<String> BYLINE_WORDS =
      Set.of("by", "by:", "von", "par", "por", "door", "oleh", "автор:", "written by", "posted by");

  @Override
  public TextDocument apply(TextDocument document) {
    List<TextLine> lines = document.lines();
    if (!lines.isEmpty() && lines.get(0).markup() != null) {
      return document; // HTML says where a line ends
    }
    boolean broken = isBroken(lines);
    List<TextLine> joined = new ArrayList<>(lines.size());
    String title = "";
    int i = 0;
    while (i < lines.size()) {
      TextLine first = lines.get(i);
      CharSequence text = first.text();
      int last = i;
      List<Integer> seams = List.of();
      while (last + 1 < lines.size() && goesOn(text, lines, last + 1, title, broken)) {
        String next = lines.get(++last).text();
        StringBuilder longer = text instanceof StringBuilder some ? some : new StringBuilder(text);
        seams = seams.isEmpty() ? new ArrayList<>() : seams;
        longer.append(separator(text, next));
        seams.add(longer.length());
        text = longer.append(next);
      }
      title = i == 0 && text.length() <= LOOK_BACK ? folded(text.toString()) : title;
      joined.add(last == i ? first : first.joinThrough(lines.get(last), text.toString(), seams));
      i = last + 1;
    }
    return joined.size() == lines.size() ? document : document.withLines(joined);
  }

  /** Whether some line begins with a comma or a full stop, which happens in broken dumps only. */
  private static boolean isBroken(List<TextLine> lines) {
    for (TextLine line : lines) {
      if (!line.gapBefore() && beginsWithPunctuation(line.text()) && line.text().charAt(0) != ':') {
        return true;
      }
    }
    return false;
  }

  private static boolean goesOn(
      CharSequence text, List<TextLine> lines, int index, String title, boolean broken) {
    TextLine next = lines.get(index);
    if (next.gapBefore() || next.bullet()) {
      return false;
    }
    if (beginsWithPunctuation(next.text())) {
      return true;
    }
    boolean lowerCase = beginsLowerCase(next.text());
    if (!broken && !lowerCase) {
      return false; // most lines
    }
    String before =
        text.length() > LOOK_BACK
            ? text.subSequence(text.length() - LOOK_BACK, text.length()).toString()
            : text.toString();
    if (LineShape.endsSentence(before) || endsOpen(before, ':') || endsOpen(before, '|')) {
      return false;
    }
    int wordsBefore = LineShape.words(before);
    if (wordsBefore >= FRAGMENT_WORDS
        && before.length() <= title.length()
        && title.contains(folded(before))) {
      return title.contains(folded(before + separator(before, next.text()) + next.text()));
    }
    if (lowerCase) {
      return broken
          ? wordsBefore + next.words() >= FRAGMENT_WORDS
          : wordsBefore >= CLEAR_FRAGMENT_WORDS && next.words() >= FRAGMENT_WORDS;
    }
    if (wordsBefore < FRAGMENT_WORDS) {
      return false;
    }
    if (endsOpen(before, ',') || OPENING.indexOf(before.charAt(before.length() - 1)) >= 0) {
      return true;
    }
    // A name or title that was linked: what follows it goes on in the middle of the sentence.
    if (index + 1 >= lines.size() || next.endsSentence() || next.words() > MAX_LINK_WORDS) {
      return false;
    }
    TextLine afterNext = lines.get(index + 1);
    return !afterNext.gapBefore()
        && !afterNext.bullet()
        && (beginsWithPunctuation(afterNext.text()) || beginsLowerCase(afterNext.text()));
  }

  /**
   * A dump begins with the page's title, which is never broken: a headline that it holds goes on as
   * far as the title does, and not with the author's name below it.
   */
  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static boolean endsOpen(String text, char end) {
    return text.charAt(text.length() - 1) == end;
  }

  private static boolean beginsWithPunctuation(String text) {
    char c = text.charAt(0);
    if ((c | ' ') >= 'a' && (c | ' ') <= 'z') {
      return false; // most lines
    }
    if ((c == '”' || c == '’') && text.length() > 1 && Character.isUpperCase(text.charAt(1))) {
      return false; // Swedish and Finnish open quotes with these
    }
    if (CONTINUING.indexOf(c) >= 0) {
      // "...more" and ".com" lists begin with dots, too; a sentence's full stop stands alone.
      return c != '.'
          || text.length() == 1
          || text.charAt(1) == ' '
          || "”’\")".indexOf(text.charAt(1)) >= 0;
    }
    return c == '\'' && text.length() > 2 && text.charAt(1) == 's' && text.charAt(2) == ' ';
  }

  private static boolean beginsLowerCase(String text) {
    return Character.isLowerCase(text.charAt(0)) && !isByline(text);
  }

  /** A byline below a headline often begins in lower case: {@code by Jane Example}. */
  private static boolean isByline(String text) {
    return BYLINE_WORDS.contains(text)
        || text.startsWith("by: ")
        || (text.startsWith("by ") && text.length() > 4 && Character.isUpperCase(text.charAt(3)));
  }

  private static String separator(CharSequence text, String next) {
    char before = text.charAt(text.length() - 1);
    char after = next.charAt(0);
    boolean close =
        CONTINUING.indexOf(after) >= 0
            || after == '\''
            || OPENING.indexOf(before) >= 0
            || (LineShape.isUnspaced(before) && LineShape.isUnspaced(after));
    return close ? "" : " ";
  }
}
