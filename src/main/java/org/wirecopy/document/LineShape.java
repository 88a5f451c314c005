package org.wirecopy.document;

/** What can be said of a line's text without knowing its language. */
public final class LineShape {

  /** Letters of Thai, Lao, Khmer and Burmese, marks among them, that make a word. */
  private static final int ALPHABETIC_LETTERS_PER_WORD = 4;

  /**
   * Of these, a letter of Han or kana counts for so many: two are a word, as Chinese words average
   * about 1.6.
   */
  private static final int SYLLABLE = 2;

  private LineShape() {}

  /**
   * Words in the text: runs of letters and digits; in unspaced scripts two letters are a word, of
   * those with an alphabet four.
   */
  public static int words(String text) {
    return words(text.toCharArray(), 0, text.length());
  }

  /** Words of a part of a text. */
  static int words(char[] text, int start, int end) {
    int words = 0;
    int unspaced = 0;
    int alphabetic = 0;
    int inWord = 0;
    for (int i = start; i < end; i++) {
      int kind = KINDS[text[i]]; // bits instead of branches: each letter of a page comes here
      if (kind == 0) {
        kind = kind(text[i]);
      }
      words += kind & ~inWord & IN_WORD;
      inWord = (kind & IN_WORD) | ((kind >> 1) & inWord);
      unspaced += (kind >> 2) & 1;
      alphabetic += (kind >> 5) & 1;
    }
    return words + unspacedWords(unspaced, alphabetic);
  }

  /**
   * The words that letters of unspaced scripts make.
   *
   * @param letters how many there are
   * @param alphabetic how many of them are of {@linkplain #isAlphabetic an alphabet}
   */
  public static int unspacedWords(int letters, int alphabetic) {
    int shares = SYLLABLE * (letters - alphabetic) + alphabetic;
    return (shares + ALPHABETIC_LETTERS_PER_WORD - 1) / ALPHABETIC_LETTERS_PER_WORD;
  }

  private static final byte BETWEEN_WORDS = 0;
  private static final byte IN_WORD = 1;

  /** Goes on with what it stands in: an apostrophe, a joiner, a mark. */
  private static final byte NEUTRAL = 2;

  private static final byte UNSPACED = 4;

  /** A letter, a digit, or a mark above or below one; half a pair is none, though in a word. */
  private static final byte WORD_PART = 8;

  private static final byte KNOWN = 16;

  /** Beside {@link #UNSPACED}. */
  private static final byte ALPHABETIC = 32;

  /** The kinds of all letters; 0 for those that have not been met: a text has a hundred. */
  private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

  private static byte kind(char c) {
    byte kind = KINDS[c];
    if (kind == 0) {
      kind = (byte) (kindOf(c) | KNOWN);
      KINDS[c] = kind;
    }
    return kind;
  }

  private static byte kindOf(char c) {
    int part = Character.isLetterOrDigit(c) || isMark(c) ? WORD_PART : 0;
    if (isUnspaced(c)) {
      return (byte) (UNSPACED | part | (isAlphabetic(c) ? ALPHABETIC : 0));
    }
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      return (byte) (IN_WORD | part);
    }
    boolean neutral = c == '\'' || c == '’' || c == '\u200c' || isMark(c);
    return (byte) (neutral ? NEUTRAL | part : BETWEEN_WORDS);
  }

  /** Whether words consist of such: a letter, a digit, or a mark above or below one. */
  public static boolean isWordPart(char c) {
    return (kind(c) & WORD_PART) != 0;
  }

  /** Whether words of scripts that part them by spaces consist of such. */
  public static boolean isSpacedWordPart(char c) {
    return (kind(c) & (WORD_PART | UNSPACED)) == WORD_PART;
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

  /** Whether it is of Chinese or Japanese, whose texts go on from line to line without a space. */
  public static boolean isWithoutSpaces(char c) {
    return isUnspaced(c) && !isAlphabetic(c);
  }

  /** Whether a letter of an unspaced script is Thai, Lao, Khmer or Burmese. */
  public static boolean isAlphabetic(char c) {
    return c < '\u1800';
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
    return last >= 0 && isFullStop(text.charAt(last));
  }

  private static int lastBeforeClosing(String text, int end) {
    int last = end - 1;
    while (last >= 0 && isClosing(text.charAt(last))) {
      last--;
    }
    return last;
  }

  private static boolean isFullStop(char c) {
    return c == '.' || (!isInWord(c) && "!?…。！？।؟։።".indexOf(c) >= 0);
  }

  private static boolean isClosing(char c) {
    return c != '.' && !isInWord(c) && "\"'”’»«›‹)]）」』】“\u200f\u200e ".indexOf(c) >= 0;
  }

  /** Most lines end in a letter, digit or full stop: spares them a search among the other marks. */
  private static boolean isInWord(char c) {
    return (kind(c) & IN_WORD) != 0;
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
    return text.length() >= MIN_PROSE_LENGTH && isProse(text, words(text));
  }

  static boolean isProse(String text, int words) {
    return words >= MIN_PROSE_WORDS && text.length() >= MIN_PROSE_LENGTH && endsSentence(text);
  }

  /** Shorter lines that end in a full stop are as often captions, prompts and notices as prose. */
  private static final int MIN_PROSE_WORDS = 12;

  private static final int MIN_PROSE_LENGTH = 20;

  /** Agencies sign with two to six letters: AP, PAP, EFE, ANSA, UPI. */
  private static final int MAX_SIGNATURE_LETTERS = 6;

  /**
   * Where the first letter or digit stands, behind brackets and arrows; the length if none does.
   */
  public static int firstLetter(String text) {
    int first = 0;
    while (first < text.length() && !Character.isLetterOrDigit(text.charAt(first))) {
      first++;
    }
    return first;
  }

  public static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether any letter is not a capital where its script has such. */
  public static boolean hasSmallLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
