package org.wirecopy.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** A text in Japanese has kana in between; a Chinese one may quote a word or two. */
  private static final double MIN_KANA = 0.05;

  private LanguageDetector() {}

  /** The ISO 639-1 code of the text's language; null where nothing tells. */
  public static @Nullable String detect(List<String> paragraphs) {
    StringBuilder text = new StringBuilder();
    for (String paragraph : paragraphs) {
      text.append(paragraph).append('\n');
      if (text.length() > ENOUGH) {
        break;
      }
    }
    return detect(text);
  }

  /** The ISO 639-1 code of the text's language; null where nothing tells. */
  public static @Nullable String detect(CharSequence text) {
    Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    int end = Math.min(text.length(), ENOUGH);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    UnicodeScript main = UnicodeScript.COMMON;
    int letters = 0;
    for (Map.Entry<UnicodeScript, Integer> entry : scripts.entrySet()) {
      letters += entry.getValue();
      // An ideograph says as much as two letters: Chinese pages are full of Latin abbreviations.
      if (weight(entry.getKey(), entry.getValue()) > weight(main, scripts.getOrDefault(main, 0))) {
        main = entry.getKey();
      }
    }
    int kana =
        scripts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
    return switch (main) {
      case HAN, HIRAGANA, KATAKANA -> kana > letters * MIN_KANA ? "ja" : "zh";
      case HANGUL -> "ko";
      case THAI -> "th";
      case HEBREW -> "he";
      case GREEK -> "el";
      case DEVANAGARI -> "hi";
      case BENGALI -> "bn";
      case LATIN, CYRILLIC, ARABIC -> vote(text.subSequence(0, end).toString());
      default -> null;
    };
  }

  private static int weight(UnicodeScript script, int letters) {
    return script == UnicodeScript.HAN ? letters * 2 : letters;
  }

  private static @Nullable String vote(String text) {
    StopWords stopWords = StopWords.standard();
    Map<String, Double> votes = new HashMap<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && isWordPart(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        // A word that many languages share tells little.
        List<String> languages =
            stopWords.languagesOf(text.substring(start, i).toLowerCase(Locale.ROOT));
        for (String language : languages) {
          votes.merge(language, 1.0 / languages.size(), Double::sum);
        }
        start = -1;
      }
    }
    String winner = null;
    double most = MIN_VOTES;
    for (String language : stopWords.languages()) {
      double count = votes.getOrDefault(language, 0.0);
      if (count > most) {
        winner = language;
        most = count;
      }
    }
    return winner;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
