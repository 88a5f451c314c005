package org.wirecopy.document;

/** What can be said of a line's text without knowing its language. */
public final class LineShape {

  /** Letters of an unspaced script that count as one word; Chinese words average about 1.6. */
  private static final int UNSPACED_LETTERS_PER_WORD = 2;

  private LineShape() {}

  /** Words in the text: runs of letters and digits; in unspaced scripts two letters are a word. */
  public static int words(String text) {
    int words = 0;
    int unspaced = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isUnspaced(c)) {
        unspaced++;
        inWord = false;
      } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (!inWord) {
          words++;
        }
        inWord = true;
      } else if (c != '\'' && c != '’' && c != '\u200c' && !isMark(c)) {
        inWord = false;
      }
    }
    return words + (unspaced + UNSPACED_LETTERS_PER_WORD - 1) / UNSPACED_LETTERS_PER_WORD;
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /**
   * Whether the letter belongs to a script written without spaces: Han, kana, Thai, Lao, Khmer,
   * Burmese.
   */
  public static boolean isUnspaced(char c) {
    return c >= '\u0e00'
        && (c <= '\u0eff'
            || (c >= '\u1000' && c <= '\u109f')
            || (c >= '\u1780' && c <= '\u17ff')
            || (c >= '\u3040' && c <= '\u30ff')
            || (c >= '\u3400' && c <= '\u9fff')
            || (c >= '\uf900' && c <= '\ufaff'));
  }

  /** Whether the text ends as a sentence does, closing quotation marks and brackets aside. */
  public static boolean endsSentence(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (".!?…。！？।؟։።".indexOf(c) >= 0) {
        return true;
      }
      if ("\"'”’»«›‹)]）」』】“\u200f\u200e ".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }

  /** Whether the text reads as running prose: a dozen words or more that end as a sentence does. */
  public static boolean isProse(String text) {
    return text.length() >= 20 && endsSentence(text) && words(text) >= MIN_PROSE_WORDS;
  }

  /** Shorter lines that end in a full stop are as often captions, prompts and notices as prose. */
  private static final int MIN_PROSE_WORDS = 12;
}
