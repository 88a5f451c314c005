package org.wirecopy.document;

import org.jspecify.annotations.Nullable;

/**
 * A known phrase of boilerplate, found in a line.
 *
 * @param list the phrase list it stands in, named after the filter that owns it: {@code
 *     share-widget}
 * @param language ISO 639-1 code of the language whose list it stands in
 * @param text the phrase, folded as lines are folded for matching
 * @param place which part of the line the phrase must be
 * @param mostBehind how many words at most may follow a phrase that starts a line; letters, where a
 *     script does not part its words
 */
public record Phrase(String list, String language, String text, Place place, int mostBehind) {

  public static final int ANY_NUMBER = Integer.MAX_VALUE;

  /** A phrase behind which any number of words may follow. */
  public Phrase(String list, String language, String text, Place place) {
    this(list, language, text, place, ANY_NUMBER);
  }

  /** Where in a line a phrase has to stand to count. */
  public enum Place {
    /** The phrase is the whole line. */
    WHOLE,
    /** The line begins with the phrase. */
    START,
    /** The line ends with the phrase. */
    END,
    /** The phrase stands anywhere in the line, at word boundaries. */
    ANYWHERE
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Phrase phrase
        && place == phrase.place
        && mostBehind == phrase.mostBehind
        && text.equals(phrase.text)
        && language.equals(phrase.language)
        && list.equals(phrase.list);
  }

  /** That of a record is linked when it is first called, which takes longer than a dump has. */
  @Override
  public int hashCode() {
    return (text.hashCode() * 31 + list.hashCode()) * 31 + language.hashCode();
  }

  /** The phrase in quotation marks, for a reason that people read. */
  public String quoted() {
    return "“" + text + "”";
  }

  /** Whether the phrase has more than one word. */
  public boolean hasManyWords() {
    return text.indexOf(' ') > 0;
  }

  /**
   * Where the phrase begins that ends the line, marks behind it aside; -1 where the line does not
   * end with its letters as they are, or has nothing before them.
   */
  public int startAtEndOf(String line) {
    int end = line.length();
    while (end > 0 && !Character.isLetterOrDigit(line.charAt(end - 1))) {
      end--;
    }
    int start = end - text.length();
    return start > 0 && line.regionMatches(true, start, text, 0, end - start) ? start : -1;
  }
}
