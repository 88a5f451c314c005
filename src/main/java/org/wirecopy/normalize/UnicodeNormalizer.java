package org.wirecopy.normalize;

import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;

/**
 * Composes characters (NFC), turns every kind of space into a plain one, also what is left of one
 * that a page escaped twice, and takes out what no reader sees: control characters, zero-width
 * spaces, byte-order marks, soft hyphens, object placeholders. Joiners and marks of direction stay:
 * Persian, Hindi and Arabic text needs them.
 */
public final class UnicodeNormalizer implements Normalizer {

  /** Pages print it where they escaped a space twice. */
  private static final String ESCAPED_SPACE = "&nbsp";

  /** The first mark that a letter before it may have to be composed with. */
  private static final char FIRST_COMBINING = '\u0300';

  /**
   * The first and the last of runs behind it that are composed as they stand, and whose characters
   * compose with none of each other: Greek and Cyrillic, Hebrew, Arabic, Latin with several marks,
   * punctuation, letter-like signs and arrows, the other signs, punctuation of the Far East,
   * hiragana, katakana to the Chinese characters, Hangul, pictures (a pair of surrogates each), and
   * wide letters. From the Unicode Character Database.
   */
  private static final char[] COMPOSED = {
    '\u0388', '\u0482', '\u05d0', '\u05ea', '\u0621', '\u064a', '\u1e00', '\u1eff', '\u2010',
        '\u20cf',
    '\u212c', '\u2328', '\u232b', '\u2adb', '\u3001', '\u3029', '\u3041', '\u3096', '\u309b',
        '\ua4cf',
    '\uac00', '\ud7a3', '\ud83c', '\ud83e', '\udc00', '\udfff', '\uff00', '\uffef'
  };

  @Override
  public TextDocument apply(TextDocument document) {
    List<TextLine> composed = new ArrayList<>(document.lines().size());
    for (TextLine line : document.lines()) {
      composed.add(line.withText(normalize(line.text())));
    }
    return document.withLines(composed);
  }

  static String normalize(String text) {
    return composedAndPlain(text.contains(ESCAPED_SPACE) ? unescaped(text) : text);
  }

  private static String unescaped(String text) {
    StringBuilder result = new StringBuilder(text.length());
    int start = 0;
    for (int at = text.indexOf(ESCAPED_SPACE); at >= 0; at = text.indexOf(ESCAPED_SPACE, start)) {
      int end = at + ESCAPED_SPACE.length();
      boolean parameter = isParameter(text, end);
      result.append(text, start, parameter ? end : at).append(parameter ? "" : " ");
      start = end < text.length() && text.charAt(end) == ';' ? end + 1 : end;
    }
    return result.append(text, start, text.length()).toString();
  }

  /** Whether it is a part of an address: {@code ?a=1&nbsp=2}. */
  private static boolean isParameter(String text, int end) {
    int behind = end;
    while (behind < text.length() && Character.isLetterOrDigit(text.charAt(behind))) {
      behind++;
    }
    return behind < text.length() && text.charAt(behind) == '=';
  }

  private static String composedAndPlain(String text) {
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
    if (c < FIRST_COMBINING) {
      return false;
    }
    for (int i = 0; i < COMPOSED.length && c >= COMPOSED[i]; i += 2) {
      if (c <= COMPOSED[i + 1]) {
        return false;
      }
    }
    return true;
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
