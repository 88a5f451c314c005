package org.wirecopy.article;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.wirecopy.resource.LazyPattern;

/** The words of a page's address: in many, those of the headline. Immutable. */
final class TitleAddress {

  private static final LazyPattern MARKS = new LazyPattern("\\p{M}+");

  private final String folded;
  private final Set<String> words;

  TitleAddress(Page page) {
    folded = Letters.fold(page.path());
    words = words(page.path());
  }

  private static Set<String> words(String path) {
    Set<String> words = new HashSet<>();
    int slash = path.lastIndexOf('/', path.length() - 2);
    String slug = path.substring(slash + 1).toLowerCase(Locale.ROOT);
    for (String word : slug.split("[^\\p{L}]+", -1)) {
      if (word.length() > 3) {
        words.add(word);
      }
    }
    return words;
  }

  /** How well a title agrees with the address. */
  Title.AddressMatch match(String title) {
    if (folded.isEmpty()) {
      return Title.AddressMatch.NONE;
    }
    int found = 0;
    int all = 0;
    int start = 0;
    Set<String> covered = new HashSet<>();
    for (int i = 0; i <= title.length(); ) {
      int c = i < title.length() ? title.codePointAt(i) : ' ';
      boolean inWord = Character.isLetter(c) || (c >= '0' && c <= '9');
      if (!inWord && i - start > 3) {
        String word = Letters.fold(withoutMarks(title.substring(start, i)));
        all++;
        found += folded.contains(word) ? 1 : 0;
        if (words.contains(word)) {
          covered.add(word);
        }
      }
      i += Character.charCount(c);
      start = inWord ? start : i;
    }
    return new Title.AddressMatch(found / (all + 1.0), covered.size() / (words.size() + 1.0));
  }

  private static String withoutMarks(String word) {
    boolean ascii = true;
    for (int i = 0; i < word.length() && ascii; i++) {
      ascii = word.charAt(i) < 0x80;
    }
    return ascii || Normalizer.isNormalized(word, Normalizer.Form.NFD)
        ? word
        : MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
  }
}
