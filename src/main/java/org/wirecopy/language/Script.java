package org.wirecopy.language;

import java.lang.Character.UnicodeScript;

/** The scripts that tell something of the language. */
enum Script {
  LATIN,
  CYRILLIC,
  GREEK,
  ARABIC,
  HEBREW,
  DEVANAGARI,
  BENGALI,
  THAI,
  HAN,
  KANA,
  HANGUL,
  OTHER;

  private static final char AFTER_LATIN = '\u0250';

  /** Java's tables take long to load, and most pages have letters of Latin alone. */
  static Script of(char letter) {
    return letter < AFTER_LATIN ? LATIN : of(UnicodeScript.of(letter));
  }

  private static Script of(UnicodeScript script) {
    return switch (script) {
      case LATIN -> LATIN;
      case CYRILLIC -> CYRILLIC;
      case GREEK -> GREEK;
      case ARABIC -> ARABIC;
      case HEBREW -> HEBREW;
      case DEVANAGARI -> DEVANAGARI;
      case BENGALI -> BENGALI;
      case THAI -> THAI;
      case HAN -> HAN;
      case HIRAGANA, KATAKANA -> KANA;
      case HANGUL -> HANGUL;
      default -> OTHER;
    };
  }
}
