package org.wirecopy.model;

import java.util.Arrays;
import java.util.Set;
import org.wirecopy.document.LineShape;
import org.wirecopy.language.StopWords;

/**
 * What one pass over a line's letters finds. Counts, and hashes of its words for comparing lines.
 */
final class LineScan {

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** Shorter words are mostly grammar and say little about a story. */
  private static final int MIN_CONTENT_LETTERS = 4;

  /** The longest lines are judged by their beginning; no feature needs more. */
  private static final int MAX_LETTERS = 4000;

  /** Words, numbers and marks at the beginning of a line, and at its end, whose wording counts. */
  static final int EDGE_TOKENS = 10;

  /** Tokens are told apart by this many bits of their hashes. */
  static final int TOKEN_BITS = 13;

  private static final WordCounts STOP_WORDS = stopWords();

  private static WordCounts stopWords() {
    Set<String> words = StopWords.standard().words();
    WordCounts counts = new WordCounts(words.size());
    for (String word : words) {
      long hash = FNV_OFFSET;
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * FNV_PRIME;
      }
      counts.add(hash);
    }
    return counts;
  }

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
  private final short[] firstTokens = new short[EDGE_TOKENS];
  private final short[] lastTokens = new short[EDGE_TOKENS]; // a ring
  private int tokenCount;
  private long[] names = new long[4];
  private int nameSize;

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
        stopWords += STOP_WORDS.count(single) > 0 ? 1 : 0;
        if (previousUnspaced != 0) {
          long pair = ((FNV_OFFSET ^ previousUnspaced) * FNV_PRIME ^ c) * FNV_PRIME;
          stopWords += STOP_WORDS.count(pair) > 0 ? 1 : 0;
          addContent(pair);
          addToken(pair);
        }
        previousUnspaced = c;
        lineHash = (lineHash ^ c) * FNV_PRIME;
      } else if (Character.isLetter(c) || (length > 0 && isInner(c))) {
        previousUnspaced = 0;
        char lower = Character.toLowerCase(c);
        upper += lower != c ? 1 : 0;
        hash = (hash ^ lower) * FNV_PRIME;
        lineHash = (lineHash ^ lower) * FNV_PRIME;
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
        runValue = 0;
      }
      runValue = Math.min(runValue * 10 + Character.digit(c, 10), 99999);
      if (digitRun == 4 && !Character.isDigit(next) && runValue >= 1990 && runValue < 2040) {
        year = true;
      }
      if (digitRun == 2 && colonDigits && runValue < 60) {
        clock = true;
      }
      if (!Character.isDigit(next)) {
        addToken(FNV_OFFSET + Math.min(digitRun, 5));
      }
      digits++;
      numbers += Character.isDigit(previous) ? 0 : 1;
      return;
    }
    punctuation++;
    addToken((FNV_OFFSET ^ c) * FNV_PRIME + 1);
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
    addToken(hash);
    if (firstWordHash == 0) {
      firstWordHash = hash;
    }
    boolean capital = Character.isUpperCase(first);
    upperWords += capital ? 1 : 0;
    capsWords += upper == length && length > 1 ? 1 : 0;
    shortWords += length <= 3 ? 1 : 0;
    stopWords += STOP_WORDS.count(hash) > 0 ? 1 : 0;
    if (length >= MIN_CONTENT_LETTERS) {
      addContent(hash);
    }
    if (capital && !sentenceStart && length > 1) {
      addName(hash);
    }
  }

  private void addToken(long hash) {
    // 0 is no token.
    short token =
        (short)
            (1
                + ((hash ^ hash >>> 29 ^ hash >>> 43) & (1 << TOKEN_BITS) - 1)
                    % ((1 << TOKEN_BITS) - 1));
    if (tokenCount < EDGE_TOKENS) {
      firstTokens[tokenCount] = token;
    }
    lastTokens[tokenCount % EDGE_TOKENS] = token;
    tokenCount++;
  }

  /** The line's first and last tokens, 0 where it has fewer; the order within each is lost. */
  short[] edgeTokens() {
    short[] tokens = Arrays.copyOf(firstTokens, 2 * EDGE_TOKENS);
    System.arraycopy(lastTokens, 0, tokens, EDGE_TOKENS, EDGE_TOKENS);
    return tokens;
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

  long contentWord(int index) {
    return content[index];
  }

  void addContentTo(WordCounts counts) {
    for (int w = 0; w < contentSize; w++) {
      counts.add(content[w]);
    }
  }

  /** Adds the first content words, {@code most} at most; returns how many. */
  int addContentTo(WordCounts counts, int most) {
    int size = Math.min(most, contentSize);
    for (int w = 0; w < size; w++) {
      counts.add(content[w]);
    }
    return size;
  }

  void addNamesTo(WordCounts counts) {
    for (int w = 0; w < nameSize; w++) {
      counts.add(names[w]);
    }
  }

  /** How many of the content words the counts hold at least {@code least} times. */
  int contentIn(WordCounts counts, int least) {
    int found = 0;
    for (int w = 0; w < contentSize; w++) {
      found += counts.count(content[w]) >= least ? 1 : 0;
    }
    return found;
  }

  /**
   * Share of the content words that the counts hold; -1 where the line has none.
   *
   * @param own whether the counts hold the line's own words, too, which then do not count
   */
  double contentShare(WordCounts counts, boolean own) {
    return share(counts, content, contentSize, own);
  }

  /** The same for names. */
  double nameShare(WordCounts counts, boolean own) {
    return share(counts, names, nameSize, own);
  }

  private static double share(WordCounts counts, long[] words, int size, boolean own) {
    if (size == 0) {
      return -1;
    }
    int found = 0;
    for (int w = 0; w < size; w++) {
      found += counts.count(words[w]) > (own ? 1 : 0) ? 1 : 0;
    }
    return (double) found / size;
  }
}
