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
  int separators; // | / » > · and the like, which menus and credits use
  boolean year; // a number that can be a year
  boolean clock; // hours and minutes
  boolean copyright;
  boolean address; // an e-mail or web address
  long lineHash = FNV_OFFSET;
  long firstWordHash;
  private int digitRun;
  private int runValue;
  private boolean colonDigits;
  private long[] content = new long[8];
  private int contentSize;
  private long[] names = new long[4];
  private int nameSize;

  /** The {@link #lineHash} of a text, without the rest of the scan. */
  static long hash(String text) {
    int end = Math.min(text.length(), MAX_LETTERS);
    long hash = FNV_OFFSET;
    boolean inWord = false;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (LineShape.isUnspaced(c)) {
        hash = (hash ^ c) * FNV_PRIME;
        inWord = false;
      } else if (Character.isLetter(c) || (inWord && isInner(c))) {
        hash = StopWords.hash(hash, c);
        inWord = true;
      } else {
        inWord = false;
      }
    }
    return hash;
  }

  LineScan(String text) {
    int end = Math.min(text.length(), MAX_LETTERS);
    long hash = FNV_OFFSET;
    int length = 0;
    int upper = 0;
    char previous = ' ';
    char previousUnspaced = 0;
    boolean sentenceStart = true;
    for (int i = 0; i <= end; i++) {
      char c = i < end ? text.charAt(i) : ' ';
      if (LineShape.isUnspaced(c)) {
        unspaced++;
        long single = (FNV_OFFSET ^ c) * FNV_PRIME;
        stopWords += STOP_WORDS.languagesOf(single) != 0 ? 1 : 0;
        if (previousUnspaced != 0) {
          long pair = ((FNV_OFFSET ^ previousUnspaced) * FNV_PRIME ^ c) * FNV_PRIME;
          stopWords += STOP_WORDS.languagesOf(pair) != 0 ? 1 : 0;
          addContent(pair);
        }
        previousUnspaced = c;
        lineHash = (lineHash ^ c) * FNV_PRIME;
      } else if (Character.isLetter(c) || (length > 0 && isInner(c))) {
        previousUnspaced = 0;
        upper += Character.isUpperCase(c) ? 1 : 0;
        hash = StopWords.hash(hash, c);
        lineHash = StopWords.hash(lineHash, c);
        length++;
        previous = c;
        continue;
      } else {
        previousUnspaced = LineShape.isUnspaced(previous) ? previousUnspaced : 0;
        count(c, previous, i + 1 < text.length() ? text.charAt(i + 1) : ' ');
      }
      if (length > 0) {
        addWord(hash, length, upper, text.charAt(i - length), sentenceStart);
        sentenceStart = false;
        hash = FNV_OFFSET;
        length = 0;
        upper = 0;
      }
      if (".!?:".indexOf(c) >= 0) {
        sentenceStart = true;
      }
      previous = c;
    }
    words += (unspaced + 1) / 2;
    letters += unspaced;
  }

  /** Apostrophes and marks stand within words. */
  private static boolean isInner(char c) {
    return c == '\''
        || c == '’'
        || (c > 0x300
            && (Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK));
  }

  private void count(char c, char previous, char next) {
    if (c == ' ') {
      return;
    }
    if (Character.isDigit(c)) {
      digitRun = Character.isDigit(previous) ? digitRun + 1 : 1;
      if (digitRun == 1) {
        colonDigits &= previous == ':';
        runValue = 0;
      }
      runValue = Math.min(runValue * 10 + Character.digit(c, 10), 99999);
      if (digitRun == 4 && !Character.isDigit(next) && runValue >= 1990 && runValue < 2040) {
        year = true;
      }
      if (digitRun == 2 && colonDigits && runValue < 60) {
        clock = true;
      }
      digits++;
      numbers += Character.isDigit(previous) ? 0 : 1;
      return;
    }
    punctuation++;
    colonDigits = c == ':' && Character.isDigit(previous);
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
      default -> {}
    }
  }

  private void addWord(long hash, int length, int upper, char first, boolean sentenceStart) {
    words++;
    letters += length;
    if (firstWordHash == 0) {
      firstWordHash = hash;
    }
    boolean capital = Character.isUpperCase(first);
    upperWords += capital ? 1 : 0;
    capsWords += upper == length && length > 1 ? 1 : 0;
    shortWords += length <= 3 ? 1 : 0;
    stopWords += STOP_WORDS.languagesOf(hash) != 0 ? 1 : 0;
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
      names = Arrays.copyOf(names, nameSize * 2);
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
