package org.wirecopy.normalize.seam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wirecopy.document.TextLine;

/** Where in a line of a dump whose texts are run together one ends and the next begins. */
final class TextSeams {

  /** Capitals and letters behind which, and of which, a word in capitals is told from plurals. */
  private static final int MIN_CAPITALS = 3;

  /** They stand in addresses, in code and in front of tags. */
  private static final String SIGNS = "@_={}<\\#";

  /** Letters of a quotation whose beginning is searched for. */
  private static final int MAX_QUOTATION = 400;

  /** Letters of the longest of them. */
  private static final int MAX_PREFIX = 2;

  /** Words of one letter in languages with Latin letters. */
  private static final String LONE_LETTERS = "AEIOUYÀÁÅÈÉÍÓÖ";

  /** Names begin with them that go on with a capital. */
  private static final Set<String> PREFIXES =
      Set.of("Mc", "De", "Di", "Du", "Da", "Al", "El", "La", "Le", "Lo", "Li", "St", "Ó");

  /** Before names, with a full stop and often without a space behind it. */
  private static final Set<String> TITLES =
      Set.of(
          "Mr", "Mrs", "Ms", "Dr", "Prof", "Sr", "Sra", "St", "Rev", "Gen", "Col", "Lt", "Sgt",
          "Capt", "Sen", "Rep", "Gov", "Hon", "Shri", "Smt", "Doç", "Uzm", "Op", "Av", "No", "Nr");

  private static final int MAX_TITLE = 5;

  /** The ending of people of both sexes in German, behind a word in the singular. */
  private static final String BOTH = "Innen";

  /** Letters by which two places are known to differ. */
  private static final int AROUND = 5;

  /** Letters of {@code GPT}, {@code SQL}, {@code VPN}. */
  private static final int MAX_ACRONYM = 4;

  /** Words that stand alone somewhere in the dump. */
  private final Set<String> words = new HashSet<>();

  /** Words with one inner capital that stand alone, with the letters around them. */
  private final Map<String, String> spellings = new HashMap<>();

  /** Those that stand alone in several places: a menu may be printed twice, and is no sign. */
  private final Set<String> names = new HashSet<>();

  private final InnerCapitals wellKnown = InnerCapitals.standard();

  TextSeams(List<TextLine> lines) {
    for (TextLine line : lines) {
      learn(line.text());
    }
  }

  private void learn(String text) {
    int start = -1;
    int humps = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        humps += start >= 0 && isHump(text, i) ? 1 : 0;
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        boolean acronym = isBehindAcronym(text, start, i); // ESPHome
        if (humps == 0 && !acronym) {
          words.add(text.substring(start, i));
        } else if (humps + (acronym ? 1 : 0) == 1) {
          learnSpelling(text, start, i);
        }
        start = -1;
        humps = 0;
      }
    }
  }

  /** Whether a word in small letters stands behind capitals that are no part of it. */
  private static boolean isBehindAcronym(String text, int start, int end) {
    return end - start > MIN_CAPITALS
        && Character.isUpperCase(text.charAt(start))
        && Character.isUpperCase(text.charAt(start + 1))
        && Character.isLowerCase(text.charAt(end - 1));
  }

  private void learnSpelling(String text, int start, int end) {
    String spelling = text.substring(start, end);
    String around =
        text.substring(Math.max(0, start - AROUND), start)
            + text.substring(end, Math.min(text.length(), end + AROUND));
    String known = spellings.putIfAbsent(spelling, around);
    if (known != null && !known.equals(around)) {
      names.add(spelling);
    }
  }

  private static boolean isHump(String text, int index) {
    return Character.isUpperCase(text.charAt(index))
        && Character.isLowerCase(text.charAt(index - 1));
  }

  /** Where the texts begin that are not the line's first. */
  List<Integer> in(String text) {
    if (RunTogetherDump.isData(text)) {
      return List.of();
    }
    List<Integer> seams = new ArrayList<>();
    int end = 0;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = text.indexOf(' ', start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        if (WideGaps.isBefore(text, start)) {
          seams.add(start);
        }
        addSeams(text, start, end, seams);
      }
    }
    return seams;
  }

  /** Adds those between two blanks. */
  private void addSeams(String text, int start, int end, List<Integer> seams) {
    int from = behindCode(text, start, end);
    if (from > start) {
      seams.add(from);
    }
    if (end - from <= MAX_PREFIX || isAddress(text, from, end)) {
      return;
    }
    for (int i = from + 1; i < end; i++) {
      if (isSeam(text, i, text.charAt(i - 1), text.charAt(i))) {
        seams.add(i);
      }
    }
  }

  /**
   * Where the page's text goes on behind a script, {@code })();Read}; its start where none ends.
   */
  private static int behindCode(String text, int start, int end) {
    for (int i = end - 1; i > start; i--) {
      if ("};".indexOf(text.charAt(i - 1)) >= 0) {
        return Character.isUpperCase(text.charAt(i)) && beginsWord(text, i) ? i : start;
      }
    }
    return start;
  }

  /** Whether it is an address, code or a name with a sign in it. */
  private static boolean isAddress(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (SIGNS.indexOf(c) >= 0
          || (c == ':' && text.startsWith("//", i + 1))
          || (c == 'w' && text.startsWith("ww.", i + 1))
          || (c == '(' && i > start && i + 1 < end && text.charAt(i + 1) == ')')) {
        return true;
      }
    }
    return false;
  }

  private boolean isSeam(String text, int i, char before, char c) {
    if (Character.isUpperCase(c)) {
      if (Character.isLowerCase(before)) {
        return !text.startsWith(BOTH, i) && isBehindWord(text, i);
      }
      if (Character.isUpperCase(before)) {
        return isBehindCapitals(text, i);
      }
      if (Character.isDigit(before)) {
        return beginsWord(text, i) && wordEnd(text, i) > i + 2;
      }
      return switch (before) {
        case '.', '!', '?', '…' -> isBehindSentence(text, i - 1) && beginsText(text, i);
        case ':' -> i > 1 && Character.isLetter(text.charAt(i - 2)) && beginsText(text, i);
        case ')', ']', '”' -> isBehindClosing(text, i - 1) && beginsText(text, i);
        case '"', '“', '»', '’' -> isClosed(text, i - 1) && beginsText(text, i);
        default -> false;
      };
    }
    if (Character.isDigit(c)) {
      return Character.isLowerCase(before) && isDate(text, i);
    }
    if (c == '"' || c == '“' || c == '„') {
      return i + 1 < text.length()
          && Character.isUpperCase(text.charAt(i + 1))
          && ".!?…".indexOf(before) >= 0
          && isBehindSentence(text, i - 1)
          && !isClosed(text, i);
    }
    return c == '©' && Character.isLetterOrDigit(before);
  }

  /** Whether the word goes on in small letters or is a letter alone: {@code A mayor}. */
  private static boolean beginsWord(String text, int i) {
    return i + 1 < text.length()
        && (Character.isLowerCase(text.charAt(i + 1)) || text.charAt(i + 1) == ' ');
  }

  /** The same, or whether it is a word in capitals only. */
  private static boolean beginsText(String text, int i) {
    if (beginsWord(text, i)) {
      return true;
    }
    int end = i;
    while (end < text.length() && Character.isUpperCase(text.charAt(end))) {
      end++;
    }
    return end - i > 1
        && (end == text.length()
            || text.charAt(end) == ' '
            || text.charAt(end) == ':'
            || Character.isLowerCase(text.charAt(end)));
  }

  /** Whether the mark at the index closes what another opened before it. */
  private static boolean isClosed(String text, int mark) {
    char c = text.charAt(mark);
    String opening = c == '»' ? "«" : c == '“' ? "„" : c == '’' ? "‘" : "\"";
    for (int i = mark - 1; i >= Math.max(0, mark - MAX_QUOTATION); i--) {
      char other = text.charAt(i);
      if (c != '"' && other == c) {
        return false;
      }
      if (opening.indexOf(other) >= 0) {
        if (c != '"') {
          return true;
        }
        // A quotation opens behind a space or another text.
        return i == 0
            || " (".indexOf(text.charAt(i - 1)) >= 0
            || (i + 1 < mark && Character.isUpperCase(text.charAt(i + 1)));
      }
    }
    return false;
  }

  private static boolean isBehindSentence(String text, int mark) {
    int last = mark - 1;
    while (last > 0 && ".!?…)”\"»’ \u00a0".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    if (last < 1) {
      return false;
    }
    char end = text.charAt(last);
    char before = text.charAt(last - 1);
    if (Character.isLowerCase(end)) {
      if (text.charAt(mark) == '.' && isTitle(text, last)) {
        return false;
      }
      return Character.isLowerCase(before) || (Character.isUpperCase(before) && last > 1);
    }
    return Character.isDigit(end)
        || end == '%'
        || (Character.isUpperCase(end) && Character.isUpperCase(before));
  }

  /** Whether the word that ends there is one before a name: {@code Dr.Singh}. */
  private static boolean isTitle(String text, int last) {
    int start = last;
    while (start > 0 && last - start < MAX_TITLE && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return TITLES.contains(text.substring(start, last + 1));
  }

  private static boolean isBehindClosing(String text, int mark) {
    char last = mark > 0 ? text.charAt(mark - 1) : ' ';
    return Character.isLetterOrDigit(last) || ".!?…,)”\"’».".indexOf(last) >= 0;
  }

  private static boolean isDate(String text, int i) {
    int end = i;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    if (end - i > 4 || end + 2 >= text.length()) {
      return false;
    }
    char c = text.charAt(end);
    char next = text.charAt(end + 1);
    if (c == ' ') {
      return Character.isLetter(next) && Character.isLetter(text.charAt(end + 2));
    }
    return (c == '.' && (next == ' ' || Character.isDigit(next)))
        || ((c == ':' || c == '/' || c == '-') && Character.isDigit(next));
  }

  private boolean isBehindWord(String text, int i) {
    int start = i - 1;
    while (start > 0 && Character.isLetter(text.charAt(start - 1)) && !isHump(text, start)) {
      start--;
    }
    int end = i + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end)) && !isHump(text, end)) {
      end++;
    }
    if (wellKnown.has(text, i)) {
      return false;
    }
    if (i - start == 1) {
      return false; // eSport
    }
    boolean knownLeft = words.contains(text.substring(start, i));
    if (end - i == 1) {
      return beginsWord(text, i) // no SaaS
          && (knownLeft || (i - start > MAX_PREFIX && LONE_LETTERS.indexOf(text.charAt(i)) >= 0));
    }
    boolean knownRight = words.contains(text.substring(i, end));
    if (i - start <= MAX_PREFIX) {
      boolean word = Character.isLowerCase(text.charAt(start)) && beginsWord(text, i);
      return (knownLeft || word) && (knownRight || !PREFIXES.contains(text.substring(start, i)));
    }
    if (knownLeft || knownRight) {
      return knownLeft == knownRight || !isName(text, start, end);
    }
    boolean acronym = end - i <= MAX_ACRONYM && !Character.isLowerCase(text.charAt(i + 1));
    return !acronym && !isName(text, start, end);
  }

  /** Whether the word is spelt so in several places. */
  private boolean isName(String text, int start, int end) {
    return (start == 0 || !Character.isLetter(text.charAt(start - 1)))
        && (end == text.length() || !Character.isLetter(text.charAt(end)))
        && names.contains(text.substring(start, end));
  }

  private boolean isBehindCapitals(String text, int i) {
    if (!beginsWord(text, i) || text.charAt(i + 1) == ' ') {
      return false;
    }
    int start = i;
    while (start > 0 && Character.isUpperCase(text.charAt(start - 1))) {
      start--;
    }
    int end = wordEnd(text, i);
    return end - i >= MIN_CAPITALS
        && (i - start >= MIN_CAPITALS
            ? !isName(text, start, end)
            : i - start == 2
                && words.contains(text.substring(start, i))
                && words.contains(text.substring(i, end)));
  }

  private static int wordEnd(String text, int i) {
    int end = i + 1;
    while (end < text.length() && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
