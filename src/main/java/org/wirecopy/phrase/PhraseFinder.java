package org.wirecopy.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Letters;
import org.wirecopy.document.Phrase;

/** Finds the phrases of a book in one line after the other. For one thread. */
public final class PhraseFinder {

  /** Letters; what is longer is prose, which has a seam where a name has one. */
  private static final int MAX_RUN_TOGETHER = 160;

  private final PhraseTrie trie;
  private final List<Phrase> phrases;
  private final Tokens tokens;

  PhraseFinder(PhraseTrie trie, List<Phrase> phrases, Tokens tokens) {
    this.trie = trie;
    this.phrases = phrases;
    this.tokens = tokens;
  }

  /**
   * The phrases of a line, in the order in which they begin; where it has none, those of the texts
   * that are run together in it: {@code Read alsoFerries stop for a day}, {@code
   * AdvertisementArticle continues below}.
   */
  public List<Phrase> find(String line) {
    List<Phrase> found = findIn(line);
    return found.isEmpty() && line.length() <= MAX_RUN_TOGETHER && seam(line, 1) > 0
        ? findAcrossSeams(line)
        : found;
  }

  /** Phrases that the line, parted at its seams, begins with, or consists of. */
  private List<Phrase> findAcrossSeams(String line) {
    StringBuilder parted = new StringBuilder(line.length() + 8);
    List<Phrase> wholes = new ArrayList<>();
    boolean allWhole = true;
    int start = 0;
    while (start < line.length()) {
      int seam = seam(line, start + 1);
      int end = seam < 0 ? line.length() : seam;
      String part = line.substring(start, end);
      Phrase whole = allWhole ? whole(part) : null;
      if (whole == null) {
        allWhole = false;
      } else {
        wholes.add(whole);
      }
      parted.append(part).append(' ');
      start = end;
    }
    if (allWhole) {
      return List.of(wholes.get(0));
    }
    List<Phrase> found = new ArrayList<>(findIn(parted.toString()));
    found.removeIf(phrase -> phrase.place() != Phrase.Place.START);
    return found;
  }

  /** The phrase that the text is; null where it is none. */
  private @Nullable Phrase whole(String text) {
    for (Phrase phrase : findIn(text)) {
      if (phrase.place() == Phrase.Place.WHOLE) {
        return phrase;
      }
    }
    return null;
  }

  /** Where, from the index on, a capital follows a small letter; -1 where none does. */
  private static int seam(String line, int from) {
    for (int i = from; i < line.length(); i++) {
      if (Letters.isSeam(line, i)) {
        return i;
      }
    }
    return -1;
  }

  private List<Phrase> findIn(String line) {
    tokens.read(line);
    List<Phrase> found = List.of();
    for (int start = 0; start < tokens.size(); start++) {
      if (!mayBegin(start)) {
        continue;
      }
      int node = PhraseTrie.ROOT;
      for (int i = start; i < tokens.size(); i++) {
        node = trie.next(node, tokens.hash(i));
        if (node == PhraseTrie.NONE) {
          break;
        }
        int end = trie.firstEnding(node + 1);
        for (int ending = trie.firstEnding(node); ending < end; ending++) {
          Phrase phrase = phrases.get(trie.ending(ending));
          if (fits(phrase, start == 0, tokens.size() - 1 - i)) {
            found = found.isEmpty() ? new ArrayList<>(4) : found;
            found.add(phrase);
          }
        }
      }
    }
    return found;
  }

  private boolean mayBegin(int start) {
    long word = tokens.hash(start);
    if (start == 0) {
      return trie.mayBeginLine(word);
    }
    return start + 1 < tokens.size()
        ? trie.mayBeginInside(word, tokens.hash(start + 1))
        : trie.mayBeginInside(word);
  }

  private static boolean fits(Phrase phrase, boolean atStart, int behind) {
    return switch (phrase.place()) {
      case WHOLE -> atStart && behind == 0;
      case START -> atStart && behind <= phrase.mostBehind();
      case END -> behind == 0;
      case ANYWHERE -> true;
    };
  }
}
