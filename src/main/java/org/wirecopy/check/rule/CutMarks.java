package org.wirecopy.check.rule;

import java.util.List;
import org.wirecopy.check.Copy;
import org.wirecopy.document.ArticlePart;
import org.wirecopy.document.ArticlePart.Role;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.Removal;
import org.wirecopy.phrase.PhraseBook;

/** What pages print where they do not show the rest of a story. */
final class CutMarks {

  private static final String TEASER = "teaser";

  private static final String WALL = "wall";

  /** Offers run to two sentences; a longer line is a paragraph about subscriptions. */
  private static final int MAX_WORDS = 40;

  /** So many lines behind the body a wall begins. */
  private static final int BEHIND = 3;

  private static final String SENTENCE_ENDS = ".!?…。！？।։؟۔:»”\")]>→";

  private CutMarks() {}

  /** Whether the text ends at a link to the rest: {@code … a great day. Continue reading »}. */
  static boolean endsAtLink(String text) {
    int end = lettersEnd(text);
    String sentence = text.substring(sentenceStart(text, end), end);
    boolean ended = end < text.length() && ".。।".indexOf(text.charAt(end)) >= 0;
    int words = LineShape.words(sentence);
    for (Phrase phrase : PhraseBook.ofChecks().find(sentence)) {
      int own = phrase.list().equals(TEASER) ? LineShape.words(phrase.text()) : 0;
      if (own > 0 && (own == words || (own > 1 && !ended))) {
        return true;
      }
    }
    return false;
  }

  private static int lettersEnd(String text) {
    int end = text.length();
    while (end > 0 && !LineShape.isWordPart(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Where the sentence begins that ends there. */
  private static int sentenceStart(String text, int end) {
    int start = end;
    while (start > 0 && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /** Whether the text says that the rest is for others: {@code This story is for subscribers.} */
  static boolean isWall(String text) {
    return LineShape.words(text) <= MAX_WORDS
        && PhraseBook.ofChecks().find(text).stream().anyMatch(phrase -> phrase.list().equals(WALL));
  }

  /** Whether a dump has such a text just behind the body; advertisements say the like. */
  static boolean standsBehind(Copy copy) {
    int end = 0;
    for (ArticlePart part : copy.cleaned().parts()) {
      end = part.role() == Role.BODY ? part.line().lastNumber() : end;
    }
    int last = end;
    List<Removal> behind =
        copy.cleaned().removals().stream()
            .filter(removal -> removal.line().number() > last)
            .limit(BEHIND)
            .toList();
    return behind.stream()
        .anyMatch(
            removal -> !removal.filter().equals("advertisement") && isWall(removal.line().text()));
  }
}
