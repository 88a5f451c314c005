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

  /**
   * Whether the text ends as a sentence does, closing quotation marks and brackets aside, and an
   * agency's signature behind it: {@code (PAP)}, {@code EFE}.
   */
  public static boolean endsSentence(String text) {
    int last = lastBeforeClosing(text, text.length());
    if (last >= 0 && Character.isUpperCase(text.charAt(last))) {
      last = lastBeforeClosing(text, signatureStart(text, last));
    }
    return last >= 0 && ".!?…。！？।؟։።".indexOf(text.charAt(last)) >= 0;
  }

  private static int lastBeforeClosing(String text, int end) {
    int last = end - 1;
    while (last >= 0 && "\"'”’»«›‹)]）」』】“\u200f\u200e ".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last;
  }

  /** Where the capitals that end at the index begin, with their bracket; 0 if no space is there. */
  private static int signatureStart(String text, int last) {
    int start = last;
    while (start > 0 && Character.isUpperCase(text.charAt(start - 1))) {
      start--;
    }
    boolean signature = start < last && last - start < MAX_SIGNATURE_LETTERS;
    if (start > 0 && text.charAt(start - 1) == '(') {
      start--;
    }
    return signature && start > 0 && text.charAt(start - 1) == ' ' ? start : 0;
  }

  /** Whether the text reads as running prose: a dozen words or more that end as a sentence does. */
  public static boolean isProse(String text) {
    return text.length() >= 20 && endsSentence(text) && words(text) >= MIN_PROSE_WORDS;
  }

  /** Shorter lines that end in a full stop are as often captions, prompts and notices as prose. */
  private static final int MIN_PROSE_WORDS = 12;

  /** Agencies sign with two to six letters: AP, PAP, EFE, ANSA, UPI. */
  private static final int MAX_SIGNATURE_LETTERS = 6;
}
