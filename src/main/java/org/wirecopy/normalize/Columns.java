package org.wirecopy.normalize;

import java.util.List;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.TextLine;

/**
 * How wide lines are for the program that wrapped them: most count characters; terminal browsers
 * count columns of the screen, of which a letter of Chinese, Japanese or Korean takes two.
 */
enum Columns {
  OF_CHARACTERS {
    @Override
    int of(String text, int start, int end) {
      return end - start;
    }

    /** Of Chinese and Japanese a letter; Thai and its like part phrases by spaces, not words. */
    @Override
    int firstWord(String text) {
      return LineShape.isWithoutSpaces(text.charAt(0)) ? 1 : spacedWord(text);
    }

    @Override
    int separator(String line, String next) {
      return 1;
    }
  },

  OF_SCREEN {
    @Override
    int of(String text, int start, int end) {
      int columns = end - start;
      for (int i = start; i < end; i++) {
        columns += isWide(text.charAt(i)) ? 1 : 0;
      }
      return columns;
    }

    /** Marks that open or close go with the letter behind or before them. */
    @Override
    int firstWord(String text) {
      int end = 0;
      while (end < text.length() - 1 && OPENING.indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      if (isWide(text.charAt(end))) {
        end++;
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
          end++;
        }
      } else {
        int word = Math.min(spacedWord(text), text.length());
        while (end < word && !isWide(text.charAt(end))) {
          end++;
        }
      }
      return of(text, 0, end);
    }

    @Override
    int separator(String line, String next) {
      return Columns.between(line, next).length();
    }
  };

  /** A line does not end with them. */
  private static final String OPENING = "（「『【《〈［｛〔“‘([{";

  /** A line does not begin with them. */
  private static final String CLOSING = "、。，．・：；！？）」』】》〉］｝〕”’…ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ";

  /** The first letter that takes two columns, of Hangul; most text has none behind it. */
  private static final char FIRST_WIDE = '\u1100';

  /**
   * The first and the last of runs that take two columns: Hangul, radicals to Yi with the
   * punctuation of the Far East between, Hangul, Chinese characters for compatibility, wide forms.
   * From the Unicode Character Database, East Asian Width.
   */
  private static final char[] WIDE = {
    '\u1100', '\u115f', '\u2e80', '\u303e', '\u3041', '\ua4cf', '\uac00', '\ud7a3', '\uf900',
    '\ufaff', '\ufe30', '\ufe6f', '\uff00', '\uff60', '\uffe0', '\uffe6'
  };

  /** The columns of a part of a text. */
  abstract int of(String text, int start, int end);

  /** The columns of what the program would not have broken at the beginning of a text. */
  abstract int firstWord(String text);

  /** The columns between a line and the next, were they one. */
  abstract int separator(String line, String next);

  int of(String text) {
    return of(text, 0, text.length());
  }

  /** The column in which a line ends. */
  int end(TextLine line) {
    return line.indent() + (line.bullet() ? 2 : 0) + of(line.text());
  }

  /** What parts a line from the next, were they one: nothing where a script has no spaces. */
  static String between(String line, String next) {
    return LineShape.isWithoutSpaces(line.charAt(line.length() - 1))
            || LineShape.isWithoutSpaces(next.charAt(0))
        ? ""
        : " ";
  }

  static boolean areAnyWide(List<TextLine> lines) {
    for (TextLine line : lines) {
      String text = line.text();
      for (int i = 0; i < text.length(); i++) {
        if (isWide(text.charAt(i))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isWide(char c) {
    if (c < FIRST_WIDE) {
      return false;
    }
    for (int i = 0; i < WIDE.length && c >= WIDE[i]; i += 2) {
      if (c <= WIDE[i + 1]) {
        return true;
      }
    }
    return false;
  }

  private static int spacedWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text.length() : space;
  }
}
