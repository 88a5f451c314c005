package org.wirecopy.phrase;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.document.Phrase;

/** Finds the phrases of a book in one line after the other. For one thread. */
public final class PhraseFinder {

  private final PhraseTrie trie;
  private final List<Phrase> phrases;
  private final Tokens tokens;

  PhraseFinder(PhraseTrie trie, List<Phrase> phrases, Tokens tokens) {
    this.trie = trie;
    this.phrases = phrases;
    this.tokens = tokens;
  }

  /** The phrases of a line, in the order in which they begin. */
  public List<Phrase> find(String line) {
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
