package org.wirecopy.normalize;

import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;

/**
 * Composes characters (NFC), turns every kind of space into a plain one, and takes out what no
 * reader sees: control characters, zero-width spaces, byte-order marks, soft hyphens, object
 * placeholders. Joiners and marks of direction stay: Persian, Hindi and Arabic text needs them.
 */
public final class UnicodeNormalizer implements Normalizer {

  /** The first mark that a letter before it may have to be composed with. */
  private static final char FIRST_COMBINING = '\u0300';

  /** From here to the signs of currencies there are marks and signs that nothing composes with. */
  private static final char FIRST_PUNCTUATION = '\u2010';

  private static final char LAST_CURRENCY = '\u20cf';

  @Override
  public TextDocument apply(TextDocument document) {
    List<TextLine> composed = new ArrayList<>(document.lines().size());
    for (TextLine line : document.lines()) {
      composed.add(line.withText(normalize(line.text())));
    }
    return document.withLines(composed);
  }

  static String normalize(String text) {
    boolean mayCompose = false;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7f) {
        continue; // most letters
      }
      if (c == '\0' || rewritten(c) != c) {
        return composed(rewrite(text, i));
      }
      mayCompose |= mayCompose(c);
    }
    return mayCompose ? composed(text) : text;
  }

  private static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (mayCompose(text.charAt(i))) {
        return java.text.Normalizer.normalize(text, Form.NFC);
      }
    }
    return text;
  }

  /** Most texts are seen to be composed without Unicode's tables, which take time to load. */
  private static boolean mayCompose(char c) {
    return c >= FIRST_COMBINING && (c < FIRST_PUNCTUATION || c > LAST_CURRENCY);
  }

  private static String rewrite(String text, int first) {
    StringBuilder result = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = rewritten(text.charAt(i));
      if (c != '\0') {
        result.append(c);
      }
    }
    return result.toString();
  }

  private static char rewritten(char c) {
    if (c < 0x7f) {
      return c >= ' ' ? c : c == '\t' || c == '\u000b' ? ' ' : '\0';
    }
    if (c <= 0xa0) {
      return c == '\u00a0' ? ' ' : '\0';
    }
    return switch (c) {
      case '\u00ad', '\u200b', '\u2060', '\ufeff', '\ufffc' -> '\0';
      case '\u1680', '\u202f', '\u205f', '\u3000' -> ' ';
      default -> c >= '\u2000' && c <= '\u200a' ? ' ' : c;
    };
  }
}
