package org.wirecopy.language;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text: by its script where only one of the languages uses it, elsewhere by
 * a vote of its stop words.
 */
public final class LanguageDetector {

  /** Characters that are read; more never change the vote of a news story. */
  private static final int ENOUGH = 6000;

  /** Stop words that must speak for the winner, so that a line of names has no language. */
  private static final double MIN_VOTES = 2;

  /**
   * Share of the words that must speak for the winner: a Turkish story has 5 in 100, other
   * languages 10 to 40, and one in a language that is not listed, Zulu or Urdu, at most 2.
   */
  private static final double MIN_SHARE = 0.03;

  /** A text in Japanese has kana in between; a Chinese one may quote a word or two. */
  private static final double MIN_KANA = 0.05;

  private static final Script[] SCRIPTS = Script.values();

  /** How many letters of each script the text has, by the script's place among all. */
  private final int[] scripts;

  private final double[] votes = new double[StopWords.standard().languages().size()];

  private final int words;

  /**
   * Reads the text, once for both: while the words are hashed, each letter waiting for the one
   * before it, the letters are counted in no time. Their hashes are put down without a branch, as
   * nobody foretells where the next word ends, and a wrong guess costs as much as several letters.
   */
  private LanguageDetector(char[] text, int length) {
    StopWords stopWords = StopWords.standard();
    int[] kinds = new int[FIRST_SCRIPT + SCRIPTS.length];
    int ascii = 0; // counted apart: a machine adds to one number faster than to one of many
    long[] hashes = new long[length / 2 + 2];
    int wordsEnded = 0;
    long word = StopWords.NO_LETTER;
    int before = 0;
    for (int i = 0; i < length; i++) {
      char c = text[i];
      int inWord; // 1 for a letter, 0 for others
      if (c < 0x80) {
        inWord = ((char) ((c | ' ') - 'a') - LATIN_LETTERS) >>> 31;
        ascii += inWord;
      } else {
        int kind = kind(c);
        kinds[kind]++;
        inWord = (OTHER - kind) >>> 31;
      }
      hashes[wordsEnded] = word;
      wordsEnded += before & ~inWord;
      before = inWord;
      word = (StopWords.hash(word, c) & -inWord) | (StopWords.NO_LETTER & (inWord - 1));
    }
    hashes[wordsEnded] = word;
    words = wordsEnded + 1;
    for (int i = 0; i < words; i++) {
      count(stopWords.languagesOf(hashes[i]));
    }
    scripts = Arrays.copyOfRange(kinds, FIRST_SCRIPT, kinds.length);
    scripts[Script.LATIN.ordinal()] += ascii;
  }

  /** The ISO 639-1 code of the text's language; null where nothing tells. */
  public static @Nullable String detect(List<String> paragraphs) {
    char[] text = new char[ENOUGH];
    int length = 0;
    for (int i = 0; i < paragraphs.size() && length < ENOUGH; i++) {
      String paragraph = paragraphs.get(i);
      int end = Math.min(paragraph.length(), ENOUGH - length);
      paragraph.getChars(0, end, text, length);
      length += end;
      if (length < ENOUGH) {
        text[length++] = '\n';
      }
    }
    return new LanguageDetector(text, length).language();
  }

  /** The ISO 639-1 code of the text's language; null where nothing tells. */
  public static @Nullable String detect(CharSequence text) {
    int length = Math.min(text.length(), ENOUGH);
    char[] read = text.subSequence(0, length).toString().toCharArray();
    return new LanguageDetector(read, length).language();
  }

  private @Nullable String language() {
    int kana = scripts[Script.KANA.ordinal()];
    scripts[Script.HAN.ordinal()] += kana;
    Script main = Script.OTHER;
    for (Script script : SCRIPTS) {
      if (weight(script, scripts[script.ordinal()]) > weight(main, scripts[main.ordinal()])) {
        main = script;
      }
    }
    int written = scripts[Script.HAN.ordinal()];
    return switch (main) {
      case HAN -> kana > written * MIN_KANA ? "ja" : "zh";
      case HANGUL -> "ko";
      case THAI -> "th";
      case HEBREW -> "he";
      case GREEK -> "el";
      case DEVANAGARI -> "hi";
      case BENGALI -> "bn";
      case LATIN, CYRILLIC, ARABIC -> winner();
      case KANA, OTHER -> null;
    };
  }

  /**
   * An ideograph, kana or syllable says as much as two letters: Eastern pages are full of Latin
   * abbreviations.
   */
  private static int weight(Script script, int letters) {
    boolean eastern = script == Script.HAN || script == Script.HANGUL;
    return eastern ? letters * 2 : letters;
  }

  private static final int LATIN_LETTERS = 26;

  private static final int OTHER = 1;
  private static final int MARK = 2;

  /** The kinds of letters: from here on their scripts. */
  private static final int FIRST_SCRIPT = 3;

  /** The kinds of all characters; 0 for those that have not been met. */
  private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

  private static int kind(char c) {
    int kind = KINDS[c] & 0xff;
    if (kind == 0) {
      kind = kindOf(c);
      KINDS[c] = (byte) kind;
    }
    return kind;
  }

  private static int kindOf(char c) {
    if (Character.isLetter(c)) {
      return FIRST_SCRIPT + Script.of(c).ordinal();
    }
    return Character.getType(c) == Character.NON_SPACING_MARK ? MARK : OTHER;
  }

  /** The language that most stop words speak for; null where too few do. */
  private @Nullable String winner() {
    String winner = null;
    double most = Math.max(MIN_VOTES, words * MIN_SHARE);
    for (int i = 0; i < votes.length; i++) {
      if (votes[i] > most) {
        winner = StopWords.standard().languages().get(i);
        most = votes[i];
      }
    }
    return winner;
  }

  /** Shares the vote between the languages: a word that many have tells little. */
  private void count(long languages) {
    if (languages == 0) {
      return; // most words
    }
    double vote = 1.0 / Long.bitCount(languages);
    for (long rest = languages; rest != 0; rest &= rest - 1) {
      votes[Long.numberOfTrailingZeros(rest)] += vote;
    }
  }
}
