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

  /** Words that a fragment needs before it reads as part of a sentence and not as a label. */
  private static final int FRAGMENT_WORDS = 4;

  /** In a document without other broken lines, both halves have to read as parts of a sentence. */
  private static final int CLEAR_FRAGMENT_WORDS = 7;

  /** As many paragraphs that begin in the middle of a sentence are no slip. */
  private static final int MIN_RESTS = 2;

  /** Linked names and titles are shorter; a paragraph in front of a link may be as long as any. */
  private static final int MAX_LINK_WORDS = 16;

  /**
   * A linked name with a full stop in the end, as {@code Queen Elizabeth II.}, is shorter still.
   */
  private static final int MAX_NAME_WORDS = 5;

  /** How a long line ends tells whether it goes on. No title is as long. */
  private static final int LOOK_BACK = 400;

  /** Between a headline and a linked name they stand alone, and are no part of the headline. */
  private static final Set<String> BYLINE_WORDS =
      Set.of(
          "by",
          "by:",
          "von",
          "par",
          "por",
          "di",
          "de",
          "door",
          "oleh",
          "av",
          "af",
          "od",
          "автор:",
          "written by",
          "posted by");

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
        longer.append(separator(tail(text), next));
        seams.add(longer.length());
        text = longer.append(next);
      }
      title = i == 0 && text.length() <= LOOK_BACK ? folded(text.toString()) : title;
      joined.add(last == i ? first : first.joinThrough(lines.get(last), text.toString(), seams));
      i = last + 1;
    }
    return joined.size() == lines.size() ? document : document.withLines(joined);
  }

  /**
   * Whether some line begins with a comma or a full stop, or several paragraphs with a small letter
   * though no sentence ends before them, which happens in broken dumps only.
   */
  private static boolean isBroken(List<TextLine> lines) {
    int rests = 0;
    for (int i = 1; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      String text = line.text();
      if (line.gapBefore()) {
        continue;
      }
      if (Continuation.isMark(text) && text.charAt(0) != ':') {
        return true;
      }
      if (Character.isLowerCase(text.charAt(0))
          && line.words() >= CLEAR_FRAGMENT_WORDS
          && line.endsSentence()
          && !lines.get(i - 1).endsSentence()
          && ++rests == MIN_RESTS) {
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
    if (Continuation.isMark(next.text())) {
      return true;
    }
    boolean lowerCase = beginsLowerCase(next.text());
    if (!broken && !lowerCase) {
      return false; // most lines
    }
    String before = tail(text);
    if (broken && Continuation.closesQuote(before, next.text())) {
      return true;
    }
    if (endsWith(before, ':') || endsWith(before, '|')) {
      return false;
    }
    if (LineShape.endsSentence(before)) {
      TextLine last = lines.get(index - 1);
      boolean name = last.words() <= MAX_NAME_WORDS && last.text().length() < text.length();
      return broken && lowerCase && name;
    }
    int wordsBefore = LineShape.words(before);
    if (wordsBefore >= FRAGMENT_WORDS
        && before.length() <= title.length()
        && title.contains(folded(before))) {
      return title.contains(folded(before + separator(before, next.text()) + next.text()));
    }
    if (!broken) {
      return wordsBefore >= CLEAR_FRAGMENT_WORDS && next.words() >= FRAGMENT_WORDS;
    }
    if (OpenEnd.isOpenWord(before) && !BYLINE_WORDS.contains(folded(before))) {
      return next.words() > CLEAR_FRAGMENT_WORDS || isLinked(next, lines, index + 1);
    }
    if (isLeftOpen(before, wordsBefore, next) || Continuation.isAside(next.text())) {
      return true;
    }
    return lowerCase
        ? wordsBefore + next.words() >= FRAGMENT_WORDS
        : wordsBefore >= FRAGMENT_WORDS && isLinked(next, lines, index + 1);
  }

  private static String tail(CharSequence text) {
    int start = Math.max(0, text.length() - LOOK_BACK);
    return text.subSequence(start, text.length()).toString();
  }

  private static boolean isLeftOpen(String before, int words, TextLine next) {
    if (endsWith(before, ',')) {
      // A comma alone is also what is left between a place, a date and a name.
      return words >= CLEAR_FRAGMENT_WORDS || (words >= FRAGMENT_WORDS && !next.endsSentence());
    }
    return OpenEnd.opens(before) || OpenEnd.isElided(before) || OpenEnd.leadsOn(before);
  }

  /** Whether it is a name or title that was linked: behind it the sentence goes on. */
  private static boolean isLinked(TextLine line, List<TextLine> lines, int behind) {
    if (behind >= lines.size()
        || line.words() > (line.endsSentence() ? MAX_NAME_WORDS : MAX_LINK_WORDS)) {
      return false;
    }
    TextLine next = lines.get(behind);
    return !next.gapBefore()
        && !next.bullet()
        && (beginsLowerCase(next.text())
            || (!line.endsSentence() && Continuation.isMark(next.text())));
  }

  /**
   * A dump begins with the page's title, which is never broken: a headline that it holds goes on as
   * far as the title does, and not with the author's name below it.
   */
  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static boolean endsWith(String text, char end) {
    return text.charAt(text.length() - 1) == end;
  }

  private static boolean beginsLowerCase(String text) {
    return Character.isLowerCase(text.charAt(0)) && !isByline(text);
  }

  /** A byline below a headline often begins in lower case: {@code by Jane Example}. */
  private static boolean isByline(String text) {
    if (BYLINE_WORDS.contains(text) || text.startsWith("by: ")) {
      return true;
    }
    int by = text.indexOf("by ");
    return (by == 0 || text.startsWith("written by ") || text.startsWith("posted by "))
        && text.length() > by + 4
        && Character.isUpperCase(text.charAt(by + 3));
  }

  private static String separator(String text, String next) {
    char before = text.charAt(text.length() - 1);
    char after = next.charAt(0);
    boolean close =
        Continuation.MARKS.indexOf(after) >= 0
            || after == '\''
            || (after == '-' && next.length() > 1 && next.charAt(1) != ' ')
            || OpenEnd.isOpening(text)
            || OpenEnd.isElided(text)
            || Continuation.closesQuote(text, next)
            || (LineShape.isUnspaced(before) && LineShape.isUnspaced(after));
    return close ? "" : " ";
  }
}
