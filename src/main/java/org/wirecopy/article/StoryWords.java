package org.wirecopy.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.LineShape;
import org.wirecopy.language.StopWords;

/** The words that a story is about, to tell its headline from other stories'. */
final class StoryWords {

  /** A word's stem is about as long: endings change between a headline and its story. */
  private static final int STEM = 6;

  private final Map<String, Integer> counts = new HashMap<>();
  private final @Nullable String language;

  StoryWords(Page page, int start, int end) {
    language = page.language();
    for (int i = start; i < end; i++) {
      if (page.isKept(i) && LineShape.words(page.text(i)) > 8) {
        for (String word : contentWords(page.text(i))) {
          counts.merge(word, 1, Integer::sum);
        }
      }
    }
  }

  /** Share of the title's own words that the story uses, between 0 and 1; few words count less. */
  double share(String title) {
    List<String> words = contentWords(title);
    double found = 0;
    for (String word : words) {
      found += counts.containsKey(word) ? 1 : 0;
    }
    // Two more words that are not found keep a menu entry of one word from being all found.
    return found / (words.size() + 1.5);
  }

  private List<String> contentWords(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (LineShape.isUnspaced(c)) {
        if (i + 1 < text.length() && LineShape.isUnspaced(text.charAt(i + 1))) {
          words.add(text.substring(i, i + 2));
        }
        start = -1;
      } else if (Character.isLetterOrDigit(c)
          || Character.getType(c) == Character.NON_SPACING_MARK
          || Character.getType(c) == Character.COMBINING_SPACING_MARK) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        addContentWord(words, text.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private void addContentWord(List<String> words, String printed) {
    String word = printed.toLowerCase(Locale.ROOT);
    boolean filling =
        word.length() < 3
            || (language != null && StopWords.standard().languagesOf(word).contains(language));
    if (!filling) {
      words.add(word.length() > STEM ? word.substring(0, STEM) : word);
    }
  }
}
