package org.wirecopy.model;

import java.util.Arrays;
import org.wirecopy.document.LineShape;
import org.wirecopy.language.StopWords;

/**
 * What one pass over a line's letters finds. Counts, and hashes of its words for comparing lines.
 */
final class LineScan {

  private static final long FNV_OFFSET = StopWords.NO_LETTER;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** Shorter words are mostly grammar and say little about a story. */
  private static final int MIN_CONTENT_LETTERS = 4;

  /** The longest lines are judged by their beginning; no feature needs more. */
  private static final int MAX_LETTERS = 4000;

  /** About how many letters of a line there are to one content word. */
  private static final int LETTERS_PER_CONTENT_WORD = 10;

  private static final long[] NONE = {};

  private static final StopWords STOP_WORDS = StopWords.standard();

  int words;
  int letters;
  int upperWords; // words that begin with a capital
  int capsWords; // words in capitals only, of two letters or more
  int shortWords; // words of up to three letters: in most languages these are grammar
  int stopWords; // words that some language has among its commonest
  int digits;
  int numbers;
  int punctuation;
  int commas;
  int sentences;
  int quotes;
  int unspaced;
  private int alphabetic; // of the unspaced letters
  int separators; // | / » > · and the like, which menus and credits use
  boolean year; // a number that can be a year
  boolean clock; // hours and minutes
  boolean copyright;
  boolean address; // an e-mail or web address
  boolean money; // a sign of money; or nobody has looked all through a long line
  long lineHash = FNV_OFFSET;
  long firstWordHash;
  private int digitRun;
  private int runValue;
  private boolean colonDigits;
  private long[] content;
  private int contentSize;
  private long[] names = NONE;
  private int nameSize;

  /**
   * Scans in one loop over an array of letters, word by word: what can be looked up is.
   *
   * @param text of the line
   */
  LineScan(String text) {
    int end = Math.min(text.length(), MAX_LETTERS);
    char[] chars = new char[end + 1];
    text.getChars(0, end, chars, 0);
    chars[end] = ' ';
    content = new long[end / LETTERS_PER_CONTENT_WORD + 1];
    money = end < text.length(); // nobody has looked
    char previous = ' ';
    char previousUnspaced = 0;
    boolean sentenceStart = true;
    int i = 0;
    while (i <= end) {
      char c = chars[i];
      int kind = kind(c);
      if ((kind & LETTER) != 0) {
        previousUnspaced = 0;
        i = readWord(chars, i, sentenceStart);
        sentenceStart = false;
        previous = chars[i - 1];
        continue;
      }
      if ((kind & UNSPACED) != 0) {
        readUnspaced(c, previousUnspaced);
        previousUnspaced = c;
      } else {
        if (previousUnspaced != 0 && (kind(previous) & UNSPACED) == 0) {
          previousUnspaced = 0;
        }
        if (c != ' ') {
          count(c, previous, i + 1 < text.length() ? text.charAt(i + 1) : ' ');
          sentenceStart |= c == '.' || c == '!' || c == '?' || c == ':';
        }
      }
      previous = c;
      i++;
    }
    words += LineShape.unspacedWords(unspaced, alphabetic);
    letters += unspaced;
  }

  private static final int LETTER = 1 << 16; // of a script that parts words
  private static final int UPPER = 1 << 17;
  private static final int DIGIT = 1 << 18;
  private static final int UNSPACED = 1 << 19;

  /** An apostrophe or a mark: stands within words, but begins none. */
  private static final int INNER = 1 << 20;

  private static final int OTHER = 1 << 21;

  /**
   * All characters, each as the letter that counts for hashes and its kind: one look for both. 0
   * for those that have not been met.
   */
  private static final int[] KINDS = new int[Character.MAX_VALUE + 1];

  private static int kind(char c) {
    int kind = KINDS[c];
    if (kind == 0) {
      kind = kindOf(c) | StopWords.small(c);
      KINDS[c] = kind;
    }
    return kind;
  }

  private static int kindOf(char c) {
    if (LineShape.isUnspaced(c)) {
      return UNSPACED;
    }
    if (Character.isLetter(c)) {
      return Character.isUpperCase(c) ? LETTER | UPPER : LETTER;
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    int type = Character.getType(c);
    boolean mark =
        c > 0x300
            && (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK);
    return mark || c == '\'' || c == '’' ? INNER : OTHER;
  }

  private static boolean isDigit(char c) {
    return (kind(c) & DIGIT) != 0;
  }

  /** Reads the word that begins at the index; gives the index behind it. */
  private int readWord(char[] chars, int start, boolean sentenceStart) {
    long hash = FNV_OFFSET;
    long line = lineHash;
    int upper = 0;
    int i = start;
    int kind = kind(chars[i]);
    int first = kind;
    do {
      hash = StopWords.hashSmall(hash, (char) kind);
      line = StopWords.hashSmall(line, (char) kind);
      upper += (kind & UPPER) != 0 ? 1 : 0;
      kind = kind(chars[++i]);
    } while ((kind & (LETTER | INNER)) != 0);
    lineHash = line;
    addWord(hash, i - start, upper, (first & UPPER) != 0, sentenceStart);
    return i;
  }

  private void readUnspaced(char c, char previousUnspaced) {
    unspaced++;
    alphabetic += LineShape.isAlphabetic(c) ? 1 : 0;
    long single = (FNV_OFFSET ^ c) * FNV_PRIME;
    stopWords += STOP_WORDS.contains(single) ? 1 : 0;
    if (previousUnspaced != 0) {
      long pair = ((FNV_OFFSET ^ previousUnspaced) * FNV_PRIME ^ c) * FNV_PRIME;
      stopWords += STOP_WORDS.contains(pair) ? 1 : 0;
      addContent(pair);
    }
    lineHash = (lineHash ^ c) * FNV_PRIME;
  }

  private void count(char c, char previous, char next) {
    if (isDigit(c)) {
      boolean goesOn = isDigit(previous);
      digitRun = goesOn ? digitRun + 1 : 1;
      if (digitRun == 1) {
        colonDigits &= previous == ':';
        runValue = 0;
      }
      runValue = Math.min(runValue * 10 + Character.digit(c, 10), 99999);
      if (digitRun == 4 && !isDigit(next) && runValue >= 1990 && runValue < 2040) {
        year = true;
      }
      if (digitRun == 2 && colonDigits && runValue < 60) {
        clock = true;
      }
      digits++;
      numbers += goesOn ? 0 : 1;
      return;
    }
    punctuation++;
    colonDigits = c == ':' && isDigit(previous);
    switch (c) {
      case ',', '，', '、', '،' -> commas++;
      case '.', '!', '?', '…', '。', '！', '？', '؟', '।' -> {
        if (next == ' ' || c > 0x2fff || "\"”»“’)".indexOf(next) >= 0) {
          sentences++;
        }
        if (c == '.' && Character.isLetter(previous) && Character.isLetter(next)) {
          address = true;
        }
      }
      case '"', '“', '”', '„', '«', '»', '「', '」', '『', '』' -> quotes++;
      case '|', '/', '>', '›', '·', '•', '→' -> separators++;
      case '©' -> copyright = true;
      case '@' -> address = true;
      default -> money |= isCurrency(c);
    }
  }

  /** Whether the letter is a sign of money. */
  static boolean isCurrency(char c) {
    return c == '$' || (c > '\u007f' && Character.getType(c) == Character.CURRENCY_SYMBOL);
  }

  private void addWord(long hash, int length, int upper, boolean capital, boolean sentenceStart) {
    words++;
    letters += length;
    if (firstWordHash == 0) {
      firstWordHash = hash;
    }
    upperWords += capital ? 1 : 0;
    capsWords += upper == length && length > 1 ? 1 : 0;
    shortWords += length <= 3 ? 1 : 0;
    stopWords += STOP_WORDS.contains(hash) ? 1 : 0;
    if (length >= MIN_CONTENT_LETTERS) {
      addContent(hash);
    }
    if (capital && !sentenceStart && length > 1) {
      addName(hash);
    }
  }

  private void addContent(long hash) {
    if (contentSize == content.length) {
      content = Arrays.copyOf(content, contentSize * 2);
    }
    content[contentSize++] = hash;
  }

  private void addName(long hash) {
    if (nameSize == names.length) {
      names = Arrays.copyOf(names, nameSize * 2 + 4);
    }
    names[nameSize++] = hash;
  }

  /** Words that may say what the line is about: four letters or more, pairs of unspaced letters. */
  int contentWords() {
    return contentSize;
  }

  /** Words with a capital that do not begin a sentence. */
  int names() {
    return nameSize;
  }

  /** The hash of a content word, in the line's order. */
  long contentWord(int index) {
    return content[index];
  }

  /** The hash of a name, in the line's order. */
  long name(int index) {
    return names[index];
  }
}
