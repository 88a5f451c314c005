package org.wirecopy.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.PageVerdict;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.phrase.PhraseBook;
import org.wirecopy.phrase.PhraseFinder;

/** Tells an article from what is left of an index, product, search, consent or error page. */
public final class StoryCheck {

  /** The shortest news items have two or three sentences. */
  private static final int MIN_PROSE_WORDS = 35;

  /** A story without a sentence on a line of its own, such as verse, has as many words in all. */
  private static final int MIN_WORDS_IN_SHORT_LINES = 60;

  /** Longer lines do not say that a page is missing. */
  private static final int MAX_ERROR_WORDS = 40;

  /** A longer line is no sentence, however few its spaces are. */
  private static final int MAX_SENTENCE = 300;

  /** A longer line that does not end as a sentence is text all the same. */
  private static final int LONG_LINE_WORDS = 20;

  /**
   * So many different phrases that ask for consent make a request; one or two, a story about it.
   */
  private static final int MIN_CONSENT_PHRASES = 3;

  /** More text than any such page has. */
  private static final int MAX_CONSENT_WORDS = 600;

  private static final List<Phrase> NO_PHRASES = List.of();

  /** What says that results follow is no longer. */
  private static final int MAX_SEARCH_WORDS = 12;

  /** Paragraphs below headlines that make a list of results, and their share of all. */
  private static final int MIN_RESULTS = 3;

  private static final double MIN_RESULT_SHARE = 0.66;

  /** A headline of a result has as many words. */
  private static final int MIN_TITLE_WORDS = 3;

  private static final String WANT_OF_TEXT = "only ";

  private StoryCheck() {}

  /** Whether a reason why a page is no article is that it has too little text for one. */
  public static boolean isWantOfText(String reason) {
    return reason.startsWith(WANT_OF_TEXT);
  }

  /** Why what is left is no article; null where it is one. */
  static @Nullable String reasonAgainst(TextDocument document) {
    PageVerdict verdict = document.verdict();
    if (verdict != null && !verdict.article()) {
      return "reads as a list, a shop or an index page";
    }
    int prose = prose(document);
    if (prose < MIN_PROSE_WORDS) {
      String error = errorLine(document);
      return error == null
          ? WANT_OF_TEXT + prose + " words of running text"
          : "is shown in place of another page: " + error;
    }
    if (prose <= MAX_CONSENT_WORDS && prose - consentWords(document) < MIN_PROSE_WORDS) {
      return "asks for consent to cookies, and has little other text";
    }
    String search = isListOfResults(document) ? searchLine(document) : null;
    return search == null ? null : "lists the results of a search: " + search;
  }

  /**
   * Whether a page that has too little text may be a picture's story, a video's or a poem all the
   * same, if it has a headline and says when it was published. A sentence is enough for the first
   * two, unless it asks for consent.
   */
  static boolean mayBeBrief(TextDocument document, String reason) {
    if (!isWantOfText(reason)) {
      return false;
    }
    PhraseFinder finder = PhraseBook.ofPages().finder();
    int words = 0;
    for (TextLine line : document.lines()) {
      if (isText(line) && !says(finder, line, "consent")) {
        return true;
      }
      words += line.words();
    }
    return words >= MIN_WORDS_IN_SHORT_LINES && document.verdict() != null;
  }

  private static int prose(TextDocument document) {
    int prose = 0;
    for (TextLine line : document.lines()) {
      prose += isText(line) ? line.words() : 0;
    }
    return prose;
  }

  /** The line that says that the page asked for is not there; null without one. */
  private static @Nullable String errorLine(TextDocument document) {
    PhraseFinder finder = PhraseBook.ofPages().finder();
    for (TextLine line : document.allLines()) {
      if (line.words() <= MAX_ERROR_WORDS
          && line.text().length() <= MAX_SENTENCE
          && says(finder, line, "error")) {
        return line.text();
      }
    }
    return null;
  }

  private static boolean says(PhraseFinder finder, TextLine line, String list) {
    for (Phrase phrase : finder.find(line.text())) {
      if (phrase.list().equals(list)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isText(TextLine line) {
    return line.isProse() || line.words() >= LONG_LINE_WORDS;
  }

  /** The words of paragraphs that ask for consent; 0 where the page says little of it. */
  private static int consentWords(TextDocument document) {
    Set<String> found = new HashSet<>();
    int words = 0;
    PhraseFinder finder = PhraseBook.ofPages().finder();
    for (TextLine line : document.lines()) {
      boolean asks = false;
      for (Phrase phrase : isText(line) ? finder.find(line.text()) : NO_PHRASES) {
        if (phrase.list().equals("consent")) {
          found.add(phrase.text());
          asks = true;
        }
      }
      words += asks ? line.words() : 0;
    }
    return found.size() < MIN_CONSENT_PHRASES ? 0 : words;
  }

  /** Whether each paragraph stands by itself, below a headline. */
  private static boolean isListOfResults(TextDocument document) {
    List<TextLine> lines = document.allLines();
    int paragraphs = 0;
    int results = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (isText(lines.get(i))) {
        paragraphs++;
        boolean alone = !isText(lines.get(i - 1));
        results += alone && (isTitle(lines, i - 1) || isTitle(lines, i - 2)) ? 1 : 0;
      }
    }
    return results >= MIN_RESULTS && results >= MIN_RESULT_SHARE * paragraphs;
  }

  private static boolean isTitle(List<TextLine> lines, int index) {
    return index >= 0
        && lines.get(index).words() >= MIN_TITLE_WORDS
        && !isText(lines.get(index))
        && !lines.get(index).endsSentence();
  }

  /** The line before all text that says that results of a search follow; null without one. */
  private static @Nullable String searchLine(TextDocument document) {
    PhraseFinder finder = PhraseBook.ofPages().finder();
    for (TextLine line : document.allLines()) {
      if (isText(line)) {
        return null;
      }
      if (line.words() <= MAX_SEARCH_WORDS && says(finder, line, "search")) {
        return line.text();
      }
    }
    return null;
  }
}
