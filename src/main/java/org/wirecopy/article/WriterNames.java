package org.wirecopy.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.LineShape;
import org.wirecopy.language.StopWords;
import org.wirecopy.resource.LazyPattern;

/** Reads names of people from the text behind a {@code By}. */
final class WriterNames {

  private static final Set<String> ROLES = roles();

  private static final Set<String> PARTICLES =
      Set.of(
          ("van von de der den del della da do dos das di du la le el al bin ibn ben ter ten zu y e af"
                  + " av st. san d'")
              .split(" ", -1));

  private static final LazyPattern SEPARATOR =
      new LazyPattern(
          "\\s*(?:[,;|•·/、，،丨]|\\s[–—-]\\s|\\s(?:and|und|et|y|e|i|og|och|en|ja|ve|és|și|a|и|і|та|και|و|with|mit|dan|và|&|\\+)\\s)\\s*");

  private static final String NOT_NAME = "0123456789@#:!?«»\"“”()[]<>_=*%$€";

  /** Brackets, mail addresses and handles behind a name. */
  private static final LazyPattern ASIDE =
      new LazyPattern("\\s*(?:\\([^)]*\\)|\\S+@\\S+|@\\S+|\\[[^\\]]*\\])");

  /** Months that are first names, too. */
  private static final Set<String> MONTH_NAMES =
      Set.of(
          "april", "may", "june", "august", "mai", "juni", "jan", "mar", "mars", "maj", "abril",
          "julio", "agosto", "ali");

  private static final int MAX_NAMES = 8;

  private static final int MAX_HUMPS = 1;

  /** The longest name in ideographs, and one with kana in it. */
  private static final int MAX_EASTERN = 5;

  private static final int MAX_KNOWN_EASTERN = 7;

  private WriterNames() {}

  /** By their hashes. */
  private static final WordSet OCCUPATIONS = new WordSet();

  static {
    String words =
        "reporter writer editor correspondent journalist columnist contributor author redakteur redakteurin"
            + " korrespondent korrespondentin journaliste periodista corresponsal redactor redactora"
            + " jornalista repórter giornalista redactie verslaggever dziennikarz redaktor novinář"
            + " корреспондент журналист автор muhabir toimittaja";
    for (String word : words.split(" ", -1)) {
      OCCUPATIONS.add(StopWords.hash(word));
    }
  }

  private static Set<String> roles() {
    Set<String> roles = new HashSet<>();
    for (String line : DataFile.read("roles.txt")) {
      roles.addAll(List.of(line.split(" ", -1)));
    }
    return roles;
  }

  /** The full names that the text begins with; empty where it begins with something else. */
  static List<String> read(String text, @Nullable String language) {
    return read(text, language, false);
  }

  /**
   * The names that the text begins with; empty where it begins with something else.
   *
   * @param announced whether a word in front of the text says that writers follow: then a single
   *     word is a name, too
   */
  static List<String> read(String text, @Nullable String language, boolean announced) {
    String plain = withoutAsides(text).strip();
    if (!mayBeginWithName(plain, announced)) {
      return List.of();
    }
    if (!announced && !isEastern(plain.charAt(0)) && leadingName(plain, language).isEmpty()) {
      return List.of(); // most lines, and most are told at their first word
    }
    List<String> names = new ArrayList<>();
    Matcher separators = SEPARATOR.matcher(plain);
    int start = 0;
    boolean more = true;
    while (more) {
      more = separators.find();
      String part = plain.substring(start, more ? separators.start() : plain.length()).strip();
      start = more ? separators.end() : plain.length();
      String name = leadingName(part, language);
      if (name.isEmpty() && names.isEmpty() && announced) {
        name = singleName(part, language);
      }
      if (name.isEmpty() || names.size() == MAX_NAMES) {
        break; // what follows the names is role, place or date
      }
      for (String person : persons(name)) {
        if (!names.contains(person)) {
          names.add(person);
        }
      }
      if (name.length() < part.length()) {
        break;
      }
    }
    return names;
  }

  private static String withoutAsides(String text) {
    boolean any = text.indexOf('(') >= 0 || text.indexOf('[') >= 0 || text.indexOf('@') >= 0;
    return any ? ASIDE.matcher(text).replaceAll(" ") : text;
  }

  /** A first name or a signature that is all of the text but for a number behind it. */
  private static String singleName(String text, @Nullable String language) {
    int end = text.indexOf(' ');
    String word = ungluedName(end < 0 ? text : text.substring(0, end));
    int next = text.indexOf(' ', end + 1);
    boolean alone =
        end < 0
            || !Character.isLetter(text.charAt(end + 1))
            || isMonth(text.substring(end + 1, next < 0 ? text.length() : next));
    return alone && word.length() > 2 && !isMonth(word) && isNameWord(word, language) ? word : "";
  }

  /** Whether the text begins with an Eastern letter, or with a capital. */
  private static boolean mayBeginWithName(String text, boolean single) {
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    return isEastern(first)
        || (Character.isLetter(first)
            && !Character.isLowerCase(first)
            && (single || text.indexOf(' ') > 0));
  }

  /** Whether the text is a person's name and nothing else. */
  static boolean isName(String text, @Nullable String language) {
    return !text.isEmpty() && leadingName(text, language).equals(text);
  }

  /**
   * Whether the second word begins with a small letter as that of no name does: most lines are told
   * by it.
   */
  private static boolean hasSmallSecondWord(String text) {
    int space = text.indexOf(' ');
    if (space < 0 || space + 1 == text.length() || !Character.isLowerCase(text.charAt(space + 1))) {
      return false;
    }
    int end = text.indexOf(' ', space + 1);
    String word = text.substring(space + 1, end < 0 ? text.length() : end);
    return !PARTICLES.contains(word) && !isMonth(ungluedName(word));
  }

  /** The words of a name that the text begins with: up to a role, a date, a sentence. */
  private static String leadingName(String text, @Nullable String language) {
    if (text.isEmpty()) {
      return "";
    }
    if (isEastern(text.charAt(0))) {
      return isEasternName(text) && !Agencies.isKnown(text) ? text : "";
    }
    if (hasSmallSecondWord(text) || Agencies.isKnown(text)) {
      return "";
    }
    int end = 0;
    int own = 0;
    boolean givenName = false; // then Tom May is no month, and Will Judd no verb
    for (int start = 0; start < text.length(); ) {
      int space = text.indexOf(' ', start);
      int wordEnd = space < 0 ? text.length() : space;
      String word = text.substring(start, wordEnd);
      String unglued = ungluedName(word);
      boolean last = unglued.length() < word.length();
      word = unglued;
      boolean particle = own > 0 && PARTICLES.contains(word.toLowerCase(Locale.ROOT));
      boolean known = own == 0 && word.length() > 2 && GivenNames.begin(word);
      boolean month = givenName && isMonth(word) && !isDigitAt(text, wordEnd + 1);
      if (!particle
          && !(known && hasOnlyNameLetters(word) && !Character.isLowerCase(word.charAt(0)))
          && !(month && !last)
          && !isNameWord(word, own == 0 || word.length() <= 3 ? language : null)) {
        break;
      }
      givenName |= known;
      if (!particle) {
        own++;
        end = start + word.length();
      }
      if (last) {
        break;
      }
      start = wordEnd + 1;
    }
    return own < 2 ? "" : text.substring(0, end);
  }

  /**
   * A name without the number or word that is stuck to it where markup set them side by side:
   * {@code Reed5 hours}, {@code MillerPublished: Jan 29}.
   */
  private static String ungluedName(String word) {
    for (int i = 2; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean behindName = Character.isLowerCase(word.charAt(i - 1));
      if (behindName && isDigit(c)) {
        return word.substring(0, i);
      }
      if (behindName && Character.isUpperCase(c) && isNoName(word.substring(i))) {
        return word.substring(0, i);
      }
    }
    return word;
  }

  /** Whether the word, up to a mark or number, is a role, a month, a common word or a label. */
  private static boolean isNoName(String word) {
    int end = 0;
    boolean hump = false; // SanSonePublished: the name goes on
    while (end < word.length() && Character.isLetter(word.charAt(end))) {
      hump |=
          end > 0
              && Character.isUpperCase(word.charAt(end))
              && Character.isLowerCase(word.charAt(end - 1));
      end++;
    }
    String folded = word.substring(0, end).toLowerCase(Locale.ROOT);
    boolean label =
        !hump && end < word.length() && (word.charAt(end) == ':' || isDigit(word.charAt(end)));
    return (label && end > 3)
        || ROLES.contains(folded)
        || StopWords.standard().contains("en", folded)
        || Months.find(folded, null) != null;
  }

  private static boolean isMonth(String word) {
    return Months.find(word, null) != null;
  }

  private static boolean isDigitAt(String text, int index) {
    return index < text.length() && isDigit(text.charAt(index));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isEasternName(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (LineShape.isUnspaced(c) || isHangul(c)) {
        letters++;
      } else if (c != ' ' && c != '·' && c != '・') {
        return false;
      }
    }
    int most =
        text.indexOf('·') > 0 ? 12 : GivenNames.begin(text) ? MAX_KNOWN_EASTERN : MAX_EASTERN;
    return letters >= 2 && letters <= most && !ROLES.contains(text);
  }

  /** Whether the word may be part of a name; with a language, common words may not. */
  private static boolean isNameWord(String word, @Nullable String language) {
    if (word.isEmpty() || !Character.isLetter(word.charAt(0)) || !hasOnlyNameLetters(word)) {
      return false;
    }
    String folded = word.toLowerCase(Locale.ROOT);
    boolean initial = word.length() <= 2 && (word.length() == 1 || word.charAt(1) == '.');
    return !Character.isLowerCase(word.charAt(0))
        && !ROLES.contains(folded)
        && !Agencies.isKnown(word)
        && (initial || language == null || !isCommon(folded, language))
        && (initial || Months.find(word, language) == null || MONTH_NAMES.contains(folded));
  }

  private static boolean hasOnlyNameLetters(String word) {
    char last = word.charAt(word.length() - 1);
    if (last == '-' || last == '+' || humps(word) > MAX_HUMPS) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetter(c) && NOT_NAME.indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Capitals behind small letters: names have one, as {@code McKay}; menus run together more. */
  private static int humps(String word) {
    int humps = 0;
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
        humps++;
      }
    }
    return humps;
  }

  private static boolean isCommon(String word, String language) {
    return StopWords.standard().contains(language, word)
        || StopWords.standard().contains("en", word);
  }

  /** Six words in a row are three people whose commas were markup. */
  private static List<String> persons(String name) {
    String[] words = name.split(" ", -1);
    boolean several = words.length >= 6 && words.length % 2 == 0;
    if (!several || LineShape.isUnspaced(name.charAt(0))) {
      return List.of(name);
    }
    List<String> persons = new ArrayList<>();
    for (int i = 0; i < words.length; i += 2) {
      persons.add(words[i] + " " + words[i + 1]);
    }
    return persons;
  }

  private static boolean isEastern(char c) {
    return LineShape.isUnspaced(c) || isHangul(c);
  }

  private static boolean isHangul(char c) {
    return c >= '가' && c <= '힣';
  }

  /** Whether the word stands between the words of a name: {@code van}. */
  static boolean isParticle(String word) {
    return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the text is made of words for what people do. */
  static boolean isRole(String text) {
    for (String word : text.toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (!ROLES.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the text says what a writer is: {@code Staff reporter}. */
  static boolean hasRole(String text) {
    long word = StopWords.NO_LETTER;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        word = StopWords.hash(word, c);
      } else if (word != StopWords.NO_LETTER) {
        if (OCCUPATIONS.contains(word)) {
          return true;
        }
        word = StopWords.NO_LETTER;
      }
    }
    return OCCUPATIONS.contains(word);
  }
}
