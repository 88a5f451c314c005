package org.wirecopy.phrase;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.Phrase.Place;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.resource.ArrayReader;
import org.wirecopy.resource.ArrayWriter;

/**
 * All phrases of all filters and languages in one trie of words. Marking a line costs the same
 * however many phrases there are: one hash for each word of the line, and one look-up for each word
 * that no phrase begins with.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class PhraseBook {

  private final PhraseTrie trie;
  private final List<Phrase> phrases;

  /** A book of these phrases; their texts are folded here, so they may be written as printed. */
  public PhraseBook(List<Phrase> phrases) {
    this.phrases = List.copyOf(phrases);
    List<long[]> words = new ArrayList<>(phrases.size());
    BitSet inner = new BitSet();
    Tokens tokens = new Tokens();
    for (Phrase phrase : phrases) {
      tokens.read(phrase.text());
      inner.set(words.size(), phrase.place() == Place.END || phrase.place() == Place.ANYWHERE);
      words.add(tokens.copy());
    }
    trie = new PhraseTrie(words, inner);
  }

  private PhraseBook(ArrayReader in) {
    trie = new PhraseTrie(in);
    phrases = new PhraseList(in);
  }

  /** Writes the book as it is loaded at start. */
  void write(OutputStream target) throws IOException {
    ArrayWriter out = new ArrayWriter();
    trie.write(out);
    PhraseList.write(phrases, out);
    out.writeTo(target);
  }

  /** The book of the phrases that are part of wirecopy. */
  public static PhraseBook standard() {
    return Standard.BOOK;
  }

  /**
   * The book of the phrases that tell what a page is: the lists {@code shop}, {@code list}, {@code
   * search}, {@code consent}, {@code error} and what their addresses hold. A book of its own,
   * because no filter removes a line for them: an article may print them, too.
   */
  public static PhraseBook ofPages() {
    return Pages.BOOK;
  }

  /**
   * The book of the phrases that tell something of cleaned copy: the lists {@code teaser} and
   * {@code wall}, that a story is cut; {@code alert}, {@code pictures} and {@code long-read}, of
   * what kind it is.
   */
  public static PhraseBook ofChecks() {
    return Checks.BOOK;
  }

  /**
   * The book of the cues by which the line model tells lines about the site from those of a story:
   * the lists {@code reader}, whom the line addresses, {@code offer}, {@code notice} and {@code
   * picture}, what it speaks of. They are words that a story may hold, too: no filter removes a
   * line for them.
   */
  public static PhraseBook ofCues() {
    return Cues.BOOK;
  }

  private static final class Cues {
    static final PhraseBook BOOK = load("cues.bin");
  }

  private static final class Standard {
    static final PhraseBook BOOK = load("phrases.bin");
  }

  private static final class Pages {
    static final PhraseBook BOOK = load("page-phrases.bin");
  }

  private static final class Checks {
    static final PhraseBook BOOK = load("check-phrases.bin");
  }

  private static PhraseBook load(String name) {
    try (ArrayReader in = ArrayReader.open(PhraseBook.class, name)) {
      return new PhraseBook(in);
    }
  }

  public List<Phrase> phrases() {
    return phrases;
  }

  /** The document with the phrases of each line marked. */
  public TextDocument mark(TextDocument document) {
    PhraseFinder finder = finder();
    List<TextLine> marked = new ArrayList<>(document.lines().size());
    for (TextLine line : document.lines()) {
      List<Phrase> found = finder.find(line.text());
      marked.add(found.isEmpty() && line.phrases().isEmpty() ? line : line.withPhrases(found));
    }
    return document.withLines(marked);
  }

  /** Finds the phrases of one line after the other. */
  public PhraseFinder finder() {
    return new PhraseFinder(trie, phrases, new Tokens());
  }

  /** The phrases of a line, in the order in which they begin. */
  public List<Phrase> find(String line) {
    return new PhraseFinder(trie, phrases, new Tokens(line.length())).find(line);
  }
}
