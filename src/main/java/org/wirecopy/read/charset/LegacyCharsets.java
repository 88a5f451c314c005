package org.wirecopy.read.charset;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Tells the charsets of the time before Unicode apart. Those of East Asia by juniversalchardet; the
 * single-byte ones, of which it knows too few, by the letters that would come out: the charset is
 * right in which the text reads like one of the languages that use it.
 */
final class LegacyCharsets {

  /** What most pages are in; others must show more than one letter. */
  private static final Charset USUAL = Charset.forName("windows-1252");

  /** How many letters others must be ahead by. */
  private static final double LEAD_OF_USUAL = 1.5;

  /** A page in another script has more letters than this in words of this length. */
  private static final int MIN_IN_WORDS = 100;

  private static final int WORD = 4;

  /** Enough of a dump to know its letters. */
  private static final int SAMPLE = 1 << 18;

  /** Detected names, and the superset that pages in fact use. */
  private static final Map<String, String> EAST_ASIAN =
      Map.of(
          "GB18030", "GB18030",
          "HZ-GB-2312", "GB18030",
          "BIG5", "Big5-HKSCS",
          "EUC-TW", "x-EUC-TW",
          "EUC-KR", "x-windows-949",
          "EUC-JP", "EUC-JP",
          "SHIFT_JIS", "windows-31j",
          "ISO-2022-JP", "ISO-2022-JP",
          "ISO-2022-KR", "ISO-2022-KR",
          "ISO-2022-CN", "ISO-2022-CN");

  /**
   * What a language writes beyond ASCII.
   *
   * @param charsets where its texts may come from; the likeliest first
   * @param frequent the letters that most of its non-ASCII text is made of
   * @param others its other letters
   */
  private record Language(List<Charset> charsets, String frequent, String others) {}

  /** Earlier entries win ties: a lone é is windows-1252, not windows-1250. */
  private static final List<Language> LANGUAGES =
      List.of(
          language("windows-1252", "éèàêç", "âæëîïôœùûüÿ"), // fr
          language("windows-1252", "äöüß", "éèà"), // de, nl, fi, sv
          language("windows-1252", "áéíóñ", "úü"), // es
          language("windows-1252", "ãçáéó", "âàêíôõúü"), // pt
          language("windows-1252", "àèéòù", "ìíîóú"), // it
          language("windows-1252", "åäöæø", "éü"), // sv, da, nb
          language("windows-1252", "áðíþ", "éóúýæö"), // is
          language("windows-1250 ISO-8859-2", "łąężśó", "ćńź"), // pl
          language("windows-1250 ISO-8859-2", "íáěčřžéýš", "ďňóťúů"), // cs
          language("windows-1250 ISO-8859-2", "áíčžéšýľú", "äďĺňóôŕť"), // sk
          language("windows-1250 ISO-8859-2", "áéöóő", "íúüű"), // hu
          language("windows-1250 ISO-8859-2", "ăşţî", "âșț"), // ro
          language("windows-1250 ISO-8859-2", "čšžć", "đ"), // sl, hr
          language("windows-1254", "ıüşğ", "çöâîû"), // tr
          language("windows-1257", "šėžųįū", "ąčęāēīņļģķ"), // lt, lv
          language("windows-1257", "äõ", "öüšž"), // et
          language("windows-1258", "đêôư\u0300\u0301\u0323", "ăâơ\u0303\u0309àáèéìíòóùúý"), // vi
          language(
              "windows-1251 KOI8-R ISO-8859-5 IBM866 x-MacCyrillic",
              "оеаинтсрвлкмдпуя",
              "бгжзйфхцчшщъыьэюё"), // ru
          language("windows-1251 KOI8-U ISO-8859-5", "оаинтвреісклудпм", "бгґєжзїйфхцчшщьюя"), // uk
          language("windows-1251 ISO-8859-5", "аиоетнрсвлкдпмз", "бгжйуфхцчшщъьюя"), // bg
          language("windows-1253 ISO-8859-7", "αοιετσνρηςπκυλμό", "άέίύήώβγδζθξφχψωϊϋΐΰ"), // el
          language("windows-1255 ISO-8859-8", "יוהלאתרבשמנ", "גדזחטכךםןסעפףצץק"), // he
          language(
              "windows-1256 ISO-8859-6", "اليمونرتبةعدسفهكقحج", "ءآأؤإئثخذزشصضطظغىپچژگ"), // ar, fa
          language(
              "x-windows-874 TIS-620",
              "านรอกเงมยลว่ดทสต้ะปบคหแจพชขใไ",
              "ัิีึืุู็์โซณญฐธศษถผฝฟภฉฎฏฆฑฒฬฮๆฤำ")); // th

  /** Greek is the first script behind Latin and its marks. */
  private static final char FIRST_BEYOND_LATIN = '\u0370';

  private static final char FIRST_SIGN = '\u2000';

  /** What texts have beside letters, in any language. */
  private static final String SIGNS = "©®™£€«»–—’‘“”„…•·§°";

  private LegacyCharsets() {}

  private static Language language(String charsets, String frequent, String others) {
    return new Language(
        Arrays.stream(charsets.split(" ", -1))
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList(),
        frequent,
        others);
  }

  static Charset detect(byte[] bytes) {
    byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
    Optional<Charset> eastAsian = eastAsian(sample);
    return eastAsian.orElseGet(() -> byLetters(sample));
  }

  /**
   * The charset that was declared, or another where it cannot be: the commonest stands in many a
   * page without a thought, but in it letters beyond ASCII do not make up words.
   */
  static Charset believe(Charset declared, byte[] bytes) {
    if (!declared.equals(USUAL)) {
      return declared;
    }
    byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
    return inWords(sample) >= MIN_IN_WORDS && comesInPairs(sample) ? detect(sample) : declared;
  }

  /** How many bytes above ASCII stand in runs as words have them. */
  private static int inWords(byte[] sample) {
    int inWords = 0;
    int run = 0;
    for (byte b : sample) {
      run = b < 0 ? run + 1 : 0;
      inWords += run == WORD ? WORD : run > WORD ? 1 : 0;
    }
    return inWords;
  }

  private static Optional<Charset> eastAsian(byte[] sample) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(sample, 0, sample.length);
    detector.dataEnd();
    String detected = detector.getDetectedCharset();
    String name = detected == null ? null : EAST_ASIAN.get(detected.toUpperCase(Locale.ROOT));
    return name != null
            && Charset.isSupported(name)
            && (Iso2022.isIn(sample) || comesInPairs(sample))
        ? Optional.of(Charset.forName(name))
        : Optional.empty();
  }

  /** Whether the bytes above ASCII stand together mostly; accents in Latin text stand alone. */
  private static boolean comesInPairs(byte[] sample) {
    int high = 0;
    int lone = 0;
    for (int i = 0; i < sample.length; i++) {
      if (sample[i] < 0) {
        high++;
        boolean before = i > 0 && sample[i - 1] < 0;
        boolean after = i + 1 < sample.length && sample[i + 1] < 0;
        if (!before && !after) {
          lone++;
        }
      }
    }
    return lone * 2 < high;
  }

  private static Charset byLetters(byte[] sample) {
    Charset best = USUAL;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Language language : LANGUAGES) {
      for (Charset charset : language.charsets()) {
        double score =
            score(new String(sample, charset), language)
                + (charset.equals(USUAL) ? LEAD_OF_USUAL : 0);
        if (score > bestScore) {
          bestScore = score;
          best = charset;
        }
      }
    }
    return best;
  }

  private static boolean isAscii(char c) {
    return c < 0x80 && Character.isLetter(c);
  }

  /** How much the text reads like the language. */
  private static double score(String text, Language language) {
    double score = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
        score += score(c, before, after, language);
      }
    }
    return score;
  }

  private static double score(char c, char before, char after, Language language) {
    if (c == '\ufffd' || c < 0xa0) {
      return -5; // no text has these
    }
    if (c >= FIRST_BEYOND_LATIN && c < FIRST_SIGN) {
      if (isAscii(before) || isAscii(after)) {
        return -1; // no word is of two scripts
      }
      if (before < FIRST_BEYOND_LATIN && after < FIRST_BEYOND_LATIN) {
        return 0; // “ and — of windows-1252 are capitals of IBM866
      }
    }
    if (Character.isUpperCase(c) && (Character.isDigit(before) || Character.isDigit(after))) {
      return -1; // £9 and ©2024 of windows-1252 are Ł9 and Š2024 in others
    }
    char lower = Character.toLowerCase(c);
    boolean frequent = language.frequent().indexOf(lower) >= 0;
    if (!frequent && language.others().indexOf(lower) < 0) {
      // A symbol within a word, or a letter of another language.
      boolean withinWord = Character.isLetter(before) && Character.isLetter(after);
      if (Character.isLetter(c)) {
        return -0.7;
      }
      return withinWord && c != '\u2019' ? -1 : SIGNS.indexOf(c) >= 0 ? 0.5 : 0;
    }
    double letter = frequent ? 1 : 0.7;
    if (!Character.isUpperCase(c) || !Character.isLetter(before)) {
      return letter;
    }
    // Within a word capitals follow capitals only, and seldom.
    return Character.isLowerCase(before) ? -1 : letter * 0.3;
  }
}
