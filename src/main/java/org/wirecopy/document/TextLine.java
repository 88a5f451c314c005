package org.wirecopy.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of a dump: one paragraph, menu entry, caption …. Normalizers may have put several source
 * lines together into one, and texts may have been run together in one.
 *
 * @param number place of its first text in the dump, from 1: no two lines of a document have the
 *     same. In most dumps each line holds one text, and it is the number of the source line
 * @param lastNumber place of its last text; equal to {@code number} unless lines were joined
 * @param source number of its first source line, from 1; other lines may be parts of the same
 * @param lastSource number of its last source line
 * @param text the text, without the bullet; never blank once white space is normalized
 * @param indent columns of white space before the text in the source
 * @param bullet whether the source marks the line as a list item
 * @param gapBefore whether blank lines stand before it in the source
 * @param phrases the known phrases in the line, marked once for all filters
 * @param words how many words the text has, counted once for all who ask
 * @param markup what the HTML says of it; null in a dump of text
 * @param seams where in the text other source lines begin that were put behind its first one; none
 *     where they were lines of one text only because a program wrapped it
 */
public record TextLine(
    int number,
    int lastNumber,
    int source,
    int lastSource,
    String text,
    int indent,
    boolean bullet,
    boolean gapBefore,
    List<Phrase> phrases,
    int words,
    @Nullable Markup markup,
    List<Integer> seams) {

  /**
   * In the order of the source. Written out, because Java takes longer to link a lambda for the
   * first time than most dumps take to clean.
   */
  public static final Comparator<TextLine> BY_NUMBER = new ByNumber();

  private static final class ByNumber implements Comparator<TextLine> {

    @Override
    public int compare(TextLine one, TextLine other) {
      return Integer.compare(one.number, other.number);
    }
  }

  public TextLine {
    phrases = List.copyOf(phrases);
    seams = List.copyOf(seams);
  }

  /** A line as it stands in the source, nothing known about it yet. */
  public static TextLine of(int number, String text) {
    return of(number, text, null);
  }

  /** A line of an HTML page. */
  public static TextLine of(int number, String text, @Nullable Markup markup) {
    return of(number, text, LineShape.words(text), markup);
  }

  static TextLine of(int number, String text, int words, @Nullable Markup markup) {
    return new TextLine(
        number, number, number, number, text, 0, false, false, List.of(), words, markup, List.of());
  }

  /** What the lines read. */
  public static List<String> texts(List<TextLine> lines) {
    List<String> texts = new ArrayList<>(lines.size());
    for (TextLine line : lines) {
      texts.add(line.text);
    }
    return texts;
  }

  /** Whether the line reads as running prose, as {@link LineShape#isProse} has it. */
  public boolean isProse() {
    return LineShape.isProse(text, words);
  }

  public boolean endsSentence() {
    return LineShape.endsSentence(text);
  }

  /**
   * The first phrase of the named list in this line, if the line has no more words than that or
   * consists of the phrase: in longer lines the same words are part of a sentence.
   */
  public Optional<Phrase> phrase(String list, int maxWords) {
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      if (phrase.list().equals(list)
          && (phrase.place() == Phrase.Place.WHOLE || words <= maxWords)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  /** The first phrase of the named list in this line. */
  public Optional<Phrase> phrase(String list) {
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      if (phrase.list().equals(list)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  /** The first phrase of the named list that is the whole line. */
  public Optional<Phrase> wholePhrase(String list) {
    for (Phrase phrase : phrases) {
      if (phrase.place() == Phrase.Place.WHOLE && phrase.list().equals(list)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  public TextLine withText(String newText) {
    return newText.equals(text)
        ? this
        : new TextLine(
            number,
            lastNumber,
            source,
            lastSource,
            newText,
            indent,
            bullet,
            gapBefore,
            phrases,
            LineShape.words(newText),
            markup,
            List.of());
  }

  /**
   * The line with white space folded.
   *
   * @param folded the text with other white space between the same words
   */
  public TextLine withWhiteSpace(String folded, int newIndent, boolean newGapBefore) {
    return new TextLine(
        number,
        lastNumber,
        source,
        lastSource,
        folded,
        newIndent,
        bullet,
        newGapBefore,
        phrases,
        words,
        markup,
        List.of());
  }

  /** The line marked as a list item, with the text behind the bullet. */
  public TextLine withBullet(String newText) {
    return new TextLine(
        number,
        lastNumber,
        source,
        lastSource,
        newText,
        indent,
        true,
        gapBefore,
        phrases,
        LineShape.words(newText),
        markup,
        List.of());
  }

  public TextLine withPhrases(List<Phrase> newPhrases) {
    return new TextLine(
        number,
        lastNumber,
        source,
        lastSource,
        text,
        indent,
        bullet,
        gapBefore,
        newPhrases,
        words,
        markup,
        seams);
  }

  /** The line in another place of its page, or on another page. */
  public TextLine withMarkup(@Nullable Markup newMarkup) {
    return new TextLine(
        number,
        lastNumber,
        source,
        lastSource,
        text,
        indent,
        bullet,
        gapBefore,
        phrases,
        words,
        newMarkup,
        seams);
  }

  /** A text that was run together with others in this source line, with a number of its own. */
  public TextLine part(int newNumber, String partText) {
    int partWords = partText.equals(text) ? words : LineShape.words(partText);
    return new TextLine(
        newNumber,
        newNumber,
        source,
        lastSource,
        partText,
        indent,
        bullet,
        gapBefore,
        phrases,
        partWords,
        markup,
        List.of());
  }

  /** A source line with another number. */
  public TextLine withNumber(int newNumber) {
    return new TextLine(
        newNumber, newNumber, newNumber, newNumber, text, indent, bullet, gapBefore, phrases, words,
        markup, seams);
  }

  /**
   * This line and those up to {@code last} as one, of which it does not matter where they began.
   */
  public TextLine joinThrough(TextLine last, String joinedText) {
    return joinThrough(last, joinedText, List.of());
  }

  /**
   * This line and those up to {@code last} as one.
   *
   * @param joinedSeams where in the text the others begin
   */
  public TextLine joinThrough(TextLine last, String joinedText, List<Integer> joinedSeams) {
    return last.lastNumber == lastNumber
        ? this
        : new TextLine(
            number,
            last.lastNumber,
            source,
            last.lastSource,
            joinedText,
            indent,
            bullet,
            gapBefore,
            phrases,
            LineShape.words(joinedText),
            markup,
            joinedSeams);
  }
}
