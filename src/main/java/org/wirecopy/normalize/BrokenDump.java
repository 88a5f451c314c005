package org.wirecopy.normalize;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecopy.document.TextLine;

/** Whether a dump was written by a program that breaks sentences at links and emphasis. */
final class BrokenDump {

  /**
   * One paragraph that begins in the middle of a sentence may be a slip of its author, unless a
   * link stands right above it.
   */
  private static final int MIN_RESTS = 2;

  /** As many lines that begin with different small words below lines that do not end. */
  private static final int MIN_MIDDLES = 4;

  /** Linked titles are longer, but so are headlines below which a teaser stands. */
  private static final int MAX_LINK_WORDS = 5;

  private BrokenDump() {}

  /**
   * Whether some line begins with a mark that goes on with another, a paragraph goes on behind a
   * link, or several begin with a small letter though no sentence ends before them, which happens
   * in broken dumps only.
   */
  static boolean isBroken(List<TextLine> lines) {
    int rests = 0;
    Set<String> beginnings = new HashSet<>();
    for (int i = 1; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (line.gapBefore() || line.bullet()) {
        continue;
      }
      if (Continuation.isMark(line.text()) && line.text().charAt(0) != ':') {
        return true;
      }
      if (Character.isLowerCase(line.text().charAt(0))) {
        if (isRest(lines, i)) {
          rests += isBehindLink(lines, i) ? MIN_RESTS : 1;
        }
        if (isMiddle(lines, i)) {
          beginnings.add(line.text().substring(0, line.text().indexOf(' ')));
        }
        if (rests >= MIN_RESTS || beginnings.size() == MIN_MIDDLES) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether it is the rest of a paragraph: its beginning stands above, or above a name that was
   * linked. Comments, entries of a glossary and cut headlines may begin with a small letter, too.
   */
  private static boolean isRest(List<TextLine> lines, int index) {
    TextLine line = lines.get(index);
    String text = line.text();
    boolean name = text.length() > 1 && Character.isUpperCase(text.charAt(1)); // iPhone
    return !name
        && line.words() >= BrokenLineJoiner.CLEAR_FRAGMENT_WORDS
        && line.endsSentence()
        && !text.endsWith("...")
        && !text.endsWith("…")
        && !lines.get(index - 1).endsSentence()
        && (isBeginning(lines, index - 1) || isBeginning(lines, index - 2));
  }

  /** Whether such a rest stands below a few words that were linked. */
  private static boolean isBehindLink(List<TextLine> lines, int index) {
    TextLine link = lines.get(index - 1);
    return beginsWithWord(lines.get(index).text())
        && link.words() <= MAX_LINK_WORDS
        && Character.isLetter(lastOf(link.text()))
        && !link.gapBefore()
        && !link.bullet()
        && isBeginning(lines, index - 2)
        && Character.isLowerCase(lastOf(lines.get(index - 2).text()));
  }

  private static char lastOf(String text) {
    return text.charAt(text.length() - 1);
  }

  /** Whether it begins with a word in small letters, and not with an address or {@code iPhone}. */
  private static boolean beginsWithWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    return end < text.length() && text.charAt(end) == ' ';
  }

  /** Whether it may be the middle of a sentence, between two links; a label repeats its word. */
  private static boolean isMiddle(List<TextLine> lines, int index) {
    TextLine line = lines.get(index);
    TextLine last = lines.get(index - 1);
    return line.words() >= BrokenLineJoiner.FRAGMENT_WORDS
        && line.text().indexOf(' ') > 0
        && last.words() >= BrokenLineJoiner.FRAGMENT_WORDS
        && !last.endsSentence();
  }

  private static boolean isBeginning(List<TextLine> lines, int index) {
    return index >= 0
        && lines.get(index).words() >= BrokenLineJoiner.CLEAR_FRAGMENT_WORDS
        && !lines.get(index).endsSentence();
  }
}
