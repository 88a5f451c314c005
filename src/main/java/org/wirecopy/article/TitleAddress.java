package org.wirecopy.article;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.wirecopy.document.Letters;
import org.wirecopy.resource.LazyPattern;

/** The words of a page's address: in many, those of the headline. Immutable. */
final class TitleAddress {

  private static final LazyPattern MARKS = new LazyPattern("\\p{M}+");

  /**
   * A title of which the address holds less has a subject in common with it: {@code us-nutrition}.
   */
  private static final double LEAST_FOUND = 0.15;

  /** Letters of a word by which most are told from those of the address. */
  private static final int HEAD = 4;

  private final String folded;
  private final Set<String> words;

  /** A bit for each four letters in a row in the address, by their hash. */
  private final long[] heads = new long[64];

  /** Whether the address is in ASCII, as most are; others have the words of any script. */
  private final boolean ascii;

  TitleAddress(Page page) {
    folded = Letters.fold(page.path());
    words = words(page.path());
    ascii = isAscii(folded);
    for (int i = 0; i + HEAD <= folded.length(); i++) {
      int head = head(folded, i);
      if (head >= 0) {
        heads[head >> 6] |= 1L << head;
      }
    }
  }

  /** The number of the bit for the four letters from the index on; -1 where not all are ASCII. */
  private static int head(String text, int start) {
    int hash = 0;
    int all = 0;
    for (int i = start; i < start + HEAD; i++) {
      char c = text.charAt(i);
      all |= c;
      hash = hash * 31 + (c | ' '); // the bit that parts capitals from small letters
    }
    return all < 0x80 ? (hash ^ hash >>> 12) & 0xfff : -1;
  }

  /** Whether the address may have the word that begins at the index; false for most words. */
  private boolean mayHave(String title, int start) {
    int head = head(title, start);
    return head < 0
        ? !(ascii && isNoLatin(title.charAt(start)))
        : (heads[head >> 6] >>> head & 1) != 0;
  }

  /** Whether the letter is of a script of which nothing is ASCII, with or without its marks. */
  private static boolean isNoLatin(char c) {
    return (c >= '\u0370' && c < '\u1d00') || (c >= '\u2e80' && c < Character.MIN_SURROGATE);
  }

  private static Set<String> words(String path) {
    Set<String> words = new HashSet<>();
    int slash = path.lastIndexOf('/', path.length() - 2);
    String slug = path.substring(slash + 1).toLowerCase(Locale.ROOT);
    int start = 0;
    for (int i = 0; i <= slug.length(); ) {
      int c = i < slug.length() ? slug.codePointAt(i) : ' ';
      if (!isLetter(c)) {
        if (i - start > 3) {
          words.add(slug.substring(start, i));
        }
        start = i + Character.charCount(c);
      }
      i += Character.charCount(c);
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
    Set<String> covered = Set.of();
    for (int i = 0; i <= title.length(); ) {
      int c = i < title.length() ? title.codePointAt(i) : ' ';
      boolean inWord = isLetter(c) || (c >= '0' && c <= '9');
      if (!inWord && i - start >= HEAD) {
        all++;
        if (mayHave(title, start)) {
          String word = Letters.fold(withoutMarks(title.substring(start, i)));
          found += folded.contains(word) ? 1 : 0;
          if (words.contains(word)) {
            covered = covered.isEmpty() ? new HashSet<>() : covered;
            covered.add(word);
          }
        }
      }
      i += Character.charCount(c);
      start = inWord ? start : i;
    }
    double share = found / (all + 1.0);
    boolean named = share >= LEAST_FOUND;
    return new Title.AddressMatch(share, named ? covered.size() / (words.size() + 1.0) : 0);
  }

  private static boolean isLetter(int c) {
    return c < 0x80 ? (c | ' ') >= 'a' && (c | ' ') <= 'z' : Character.isLetter(c);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String withoutMarks(String word) {
    return isAscii(word) || Normalizer.isNormalized(word, Normalizer.Form.NFD)
        ? word
        : MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
  }
}
