package org.wirecopy.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.language.LanguageDetector;
import org.wirecopy.phrase.PhraseBook;

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
  static final int FRAGMENT_WORDS = 4;

  /** In a document without other broken lines, both halves have to read as parts of a sentence. */
  static final int CLEAR_FRAGMENT_WORDS = 7;

  /** Linked names and titles are shorter; a paragraph in front of a link may be as long as any. */
  private static final int MAX_LINK_WORDS = 16;

  /**
   * A linked name with a full stop in the end, as {@code Queen Elizabeth II.}, is shorter still.
   */
  private static final int MAX_NAME_WORDS = 5;

  private static final int MAX_LEAD_IN_WORDS = 3;

  /** A line of as many words is no cross-head, and so the beginning of a paragraph. */
  private static final int MIN_BEGINNING_WORDS = 8;

  /** Letters of {@code Photograph}, and of a credit. */
  private static final int MAX_LABEL = 10;

  private static final int MAX_CREDIT = 60;

  /** Letters of {@code XVIII.}, {@code Corp.} and the like. */
  private static final int MAX_ABBREVIATION = 6;

  /** They stand right in front of a sum or a name. */
  private static final String SIGNS = "$€£#@";

  /** How a long line ends tells whether it goes on. No title is as long. */
  private static final int LOOK_BACK = 400;

  private static final String BRACES = "{}";

  /** Between a headline and a linked name they stand alone, and are no part of the headline. */
  private static final Set<String> BYLINE_WORDS =
      Set.of("by", "by:", "von", "par", "por", "door", "oleh", "автор:", "written by", "posted by");

  /** Between a headline and a writer's name they stand for "by", elsewhere for "of". */
  private static final Set<String> BY_OR_OF = Set.of("di", "de", "av", "af", "od");

  /** A name behind such a word is no longer. */
  private static final int MAX_BYLINE_WORDS = 5;

  @Override
  public TextDocument apply(TextDocument document) {
    List<TextLine> lines = document.lines();
    if (lines.isEmpty() || lines.get(0).markup() != null) {
      return document; // HTML says where a line ends
    }
    List<TextLine> joined = new Joining(lines).joined();
    return joined.size() == lines.size() ? document : document.withLines(joined);
  }

  /** The joining of one document's lines. */
  private static final class Joining {

    private final List<TextLine> lines;
    private final boolean broken;
    private final OpenWords openWords;

    /**
     * The first line: a dump begins with the page's title. A headline that it holds goes on as far
     * as the title does, and not with the author's name below it.
     */
    private String title = "";

    Joining(List<TextLine> lines) {
      this.lines = lines;
      broken = BrokenDump.isBroken(lines);
      openWords =
          broken ? OpenWords.of(LanguageDetector.detect(TextLine.texts(lines))) : OpenWords.NONE;
    }

    List<TextLine> joined() {
      List<TextLine> joined = new ArrayList<>(lines.size());
      int i = 0;
      while (i < lines.size()) {
        TextLine first = lines.get(i);
        CharSequence text = first.text();
        int last = i;
        List<Integer> seams = List.of();
        while (last + 1 < lines.size() && goesOn(text, last + 1, last > i)) {
          String next = lines.get(++last).text();
          StringBuilder longer =
              text instanceof StringBuilder some ? some : new StringBuilder(text);
          seams = seams.isEmpty() ? new ArrayList<>() : seams;
          longer.append(separator(tail(text), next));
          seams.add(longer.length());
          text = longer.append(next);
        }
        title = i == 0 && text.length() <= LOOK_BACK ? folded(text.toString()) : title;
        joined.add(last == i ? first : first.joinThrough(lines.get(last), text.toString(), seams));
        i = last + 1;
      }
      return joined;
    }

    /** Whether a line of a program ends or begins between them, which is no sentence's part. */
    private static boolean isCode(CharSequence text, String next) {
      int end = text.length() - 1;
      return BRACES.indexOf(text.charAt(end)) >= 0
          || BRACES.indexOf(next.charAt(0)) >= 0
          || next.startsWith("/*")
          || (text.charAt(end) == '/' && end > 0 && text.charAt(end - 1) == '*');
    }

    /**
     * Whether a text goes on with the line at the index.
     *
     * @param seam whether the text has been put together from several lines
     */
    private boolean goesOn(CharSequence text, int index, boolean seam) {
      TextLine next = lines.get(index);
      if (next.gapBefore() || next.bullet() || isCode(text, next.text())) {
        return false;
      }
      if (Continuation.isMark(next.text())) {
        return true;
      }
      boolean lowerCase = beginsLowerCase(index);
      if (!broken && !lowerCase) {
        return false; // most lines
      }
      String before = tail(text);
      if (broken && Quotation.isClosedBy(before, next.text())) {
        return true;
      }
      if (endsWith(before, ':')) {
        return broken && isLeadIn(before, next);
      }
      if (endsWith(before, '|')) {
        return false;
      }
      if (LineShape.endsSentence(before)) {
        return broken && seam && lowerCase && isAbbreviated(lines.get(index - 1));
      }
      int wordsBefore = LineShape.words(before);
      if (wordsBefore >= FRAGMENT_WORDS
          && before.length() <= title.length()
          && title.contains(folded(before))) {
        return title.contains(folded(before + separator(before, next.text()) + next.text()));
      }
      return broken
          ? goesOnWith(before, wordsBefore, index, lowerCase)
          : wordsBefore >= CLEAR_FRAGMENT_WORDS && next.words() >= FRAGMENT_WORDS;
    }

    /** The same, in a broken document, of a line without a mark that tells. */
    private boolean goesOnWith(String before, int wordsBefore, int index, boolean lowerCase) {
      TextLine next = lines.get(index);
      if (endsWith(before, ',')) {
        // A comma alone is also what is left between a place, a date and a name.
        return lowerCase
            || wordsBefore >= CLEAR_FRAGMENT_WORDS
            || (wordsBefore >= FRAGMENT_WORDS && !next.endsSentence());
      }
      if (OpenEnd.opens(before) || OpenEnd.isElided(before) || OpenEnd.isDash(before)) {
        return true;
      }
      if (openWords.are(before) || openWords.areLastIn(before)) {
        return wordsBefore >= FRAGMENT_WORDS
            || next.words() > CLEAR_FRAGMENT_WORDS
            || lowerCase
            || isLinked(index);
      }
      String behind = index + 1 < lines.size() ? lines.get(index + 1).text() : "";
      if (Continuation.isAside(next.text(), lines.get(index - 1).text(), behind)) {
        return true;
      }
      if (lowerCase) {
        return wordsBefore + next.words() >= FRAGMENT_WORDS || isBegun(index + 1);
      }
      return isLinked(index)
          && !isCredit(before)
          && (wordsBefore >= MIN_BEGINNING_WORDS
              || (wordsBefore >= FRAGMENT_WORDS && next.words() <= MAX_NAME_WORDS));
    }

    /** Whether the line goes on in the middle of a sentence, and is no label in small letters. */
    private boolean isBegun(int index) {
      if (index >= lines.size() || lines.get(index).gapBefore() || !beginsLowerCase(index)) {
        return false;
      }
      int words = lines.get(index).words();
      boolean more =
          index + 1 < lines.size()
              && (Continuation.isMark(lines.get(index + 1).text())
                  || (words > 1 && beginsLowerCase(index + 1)));
      return more || words >= FRAGMENT_WORDS;
    }

    private boolean beginsLowerCase(int index) {
      TextLine line = lines.get(index);
      return Character.isLowerCase(line.text().charAt(0))
          && !isByline(line)
          && !isIcon(index)
          && !(BY_OR_OF.contains(line.text()) && isNameAlone(index + 1));
    }

    /** Whether it is what some sites print for a drawing, below a name or another drawing. */
    private boolean isIcon(int index) {
      return isIconName(lines.get(index).text())
          && index > 0
          && (isName(lines.get(index - 1)) || isIconName(lines.get(index - 1).text()));
    }

    /** Whether the line is a name with which no sentence goes on. */
    private boolean isNameAlone(int index) {
      if (index >= lines.size() || !isName(lines.get(index))) {
        return false;
      }
      return index + 1 == lines.size()
          || !(Continuation.isMark(lines.get(index + 1).text())
              || Character.isLowerCase(lines.get(index + 1).text().charAt(0)));
    }

    /** Whether it is a name or title that was linked: behind it the sentence goes on. */
    private boolean isLinked(int index) {
      TextLine line = lines.get(index);
      if (index + 1 >= lines.size()
          || line.words() > MAX_LINK_WORDS
          || openWords.areLastIn(line.text()) // a sentence that begins below a cross-head
          || (line.endsSentence() && !isAbbreviated(line))) {
        return false;
      }
      TextLine next = lines.get(index + 1);
      return !next.gapBefore()
          && !next.bullet()
          && (beginsLowerCase(index + 1)
              || (!line.endsSentence() && Continuation.isMark(next.text())));
    }
  }

  /** {@code chevron-right, arrow_down}: no sentence ends with them. */
  private static boolean isIconName(String text) {
    return text.indexOf(' ') < 0
        && (text.indexOf('-') > 0 || text.indexOf('_') > 0)
        && Character.isLetterOrDigit(text.charAt(text.length() - 1));
  }

  /** Whether it is a name that ends in a full stop but ends no sentence: {@code Queen Anna II.} */
  private static boolean isAbbreviated(TextLine line) {
    String text = line.text();
    int start = text.lastIndexOf(' ') + 1;
    return line.words() <= MAX_NAME_WORDS
        && Character.isUpperCase(text.charAt(0))
        && text.endsWith(".")
        && text.length() - start <= MAX_ABBREVIATION
        && Character.isUpperCase(text.charAt(start));
  }

  /**
   * Whether it is what a paragraph begins with in bold: {@code Water:}, {@code Editor's note:}. A
   * longer line introduces a list; behind other labels stands a name or a date, which is no
   * sentence.
   */
  private static boolean isLeadIn(String text, TextLine next) {
    return next.words() >= CLEAR_FRAGMENT_WORDS
        && next.endsSentence()
        && LineShape.words(text) <= MAX_LEAD_IN_WORDS
        && Character.isUpperCase(text.charAt(0))
        && Character.isLetter(next.text().charAt(0)) // no quotation, which is a paragraph
        && PhraseBook.standard().find(text).isEmpty(); // Share: stands above whatever comes next
  }

  /** Whether it is a picture's credit: {@code Foto: ANP / Jan Example}. */
  private static boolean isCredit(String text) {
    int colon = text.indexOf(':');
    return text.indexOf('©') >= 0
        || text.contains(" / ")
        || (colon >= 0 && colon <= MAX_LABEL && text.length() <= MAX_CREDIT);
  }

  /** The end of a text that is long, as far as it tells how it goes on. */
  private static String tail(CharSequence text) {
    int start = Math.max(0, text.length() - LOOK_BACK);
    return text.subSequence(start, text.length()).toString();
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  private static boolean endsWith(String text, char end) {
    return text.charAt(text.length() - 1) == end;
  }

  /**
   * A byline below a headline often begins in lower case: {@code by Jane Example | May 19, 2024}.
   * Words that stand for "from" as well, {@code von}, need a name and nothing else behind them.
   */
  private static boolean isByline(TextLine line) {
    String text = line.text();
    if (BYLINE_WORDS.contains(text) || text.startsWith("by: ")) {
      return true;
    }
    int by = text.startsWith("written ") || text.startsWith("posted ") ? text.indexOf(' ') + 1 : 0;
    int space = text.indexOf(' ', by);
    return space > 0
        && BYLINE_WORDS.contains(text.substring(by, space))
        && Character.isUpperCase(text.charAt(space + 1))
        && (text.startsWith("by ", by) || isShortAndEndsInName(line));
  }

  private static boolean isName(TextLine line) {
    return line.words() > 1
        && Character.isUpperCase(line.text().charAt(0))
        && isShortAndEndsInName(line);
  }

  private static boolean isShortAndEndsInName(TextLine line) {
    int name = line.text().lastIndexOf(' ') + 1;
    return name > 0
        && line.words() <= MAX_BYLINE_WORDS
        && !line.endsSentence()
        && Character.isUpperCase(line.text().charAt(name));
  }

  private static String separator(String before, String next) {
    if (SIGNS.indexOf(before.charAt(before.length() - 1)) >= 0) {
      return before.length() == 1 || before.charAt(before.length() - 2) == ' ' ? "" : " ";
    }
    boolean close =
        Continuation.isMark(next)
            || Continuation.isCompound(next)
            || OpenEnd.isOpening(before)
            || OpenEnd.isElided(before)
            || Quotation.isClosedBy(before, next)
            || (LineShape.isUnspaced(before.charAt(before.length() - 1))
                && LineShape.isUnspaced(next.charAt(0)));
    return close ? "" : " ";
  }
}
