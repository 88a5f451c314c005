package org.wirecopy.normalize;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.LineShape;
import org.wirecopy.resource.DataFile;

/** Words of a language behind which a sentence goes on: {@code the}, {@code und}, {@code dans}. */
final class OpenWords {

  /** Of no language. */
  static final OpenWords NONE = new OpenWords(Set.of());

  private final Set<String> words;

  private OpenWords(Set<String> words) {
    this.words = words;
  }

  /** Those of the language of this code; none where it is not known or has none. */
  static OpenWords of(@Nullable String language) {
    for (String entry : DataFile.read(OpenWords.class, "open-words.txt")) {
      int colon = entry.indexOf(':');
      if (entry.substring(0, colon).equals(language)) {
        return new OpenWords(new HashSet<>(List.of(entry.substring(colon + 2).split(" "))));
      }
    }
    return NONE;
  }

  /** Whether the text's last word is such a one, in small letters; no unit, as in {@code 5 a}. */
  boolean areLastIn(String text) {
    int start = text.length();
    while (start > 0 && LineShape.isSpacedWordPart(text.charAt(start - 1))) {
      start--;
    }
    return start > 1
        && text.charAt(start - 1) == ' '
        && (start < text.length() - 1 || Character.isLetter(text.charAt(start - 2)))
        && text.charAt(start - 2) != ';' // "; and": a list's last entry but one
        && words.contains(text.substring(start));
  }

  /** Whether the text is nothing but such a word, written as at the beginning of a sentence. */
  boolean are(String text) {
    return words.contains(text.toLowerCase(Locale.ROOT))
        && (text.length() == 1 || !Character.isUpperCase(text.charAt(1)));
  }
}
