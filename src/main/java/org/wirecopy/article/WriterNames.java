package org.wirecopy.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.LineShape;
import org.wirecopy.resource.LazyPattern;

/** Reads the names of writers, one or several, that a text begins with. */
final class WriterNames {

  /** Words and signs between names, for a pattern. */
  static final String AND =
      "and|und|et|y|e|i|og|och|en|ja|sekä|ve|és|și|şi|oraz|и|і|та|και|و|और|ও|এবং|และ|dan|và|"
          + "with|mit|avec|con|com|met|med|&|\\+";

  private static final LazyPattern SEPARATOR =
      new LazyPattern(
          "\\s*(?:[,;|•·/、，،丨](?:\\s*(?:"
              + AND
              + ")\\s)?|\\s[–—-]\\s|\\s(?:a|"
              + AND
              + ")\\s)\\s*");

  /** The Arabic and Hebrew words for "and" are written in one with what follows them. */
  private static final LazyPattern AND_IN_ONE =
      new LazyPattern(" [وו](?=[\\p{IsArabic}\\p{IsHebrew}]{3})");

  /** Where a writer is, behind the name: {@code in New York}. */
  private static final LazyPattern WHERE =
      new LazyPattern(
          "\\G (?:in|aus|à|en|i|w|a) \\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,2}$");

  private static final WordSet BY =
      WordSet.of("by von par por di door av af photo photos foto fotos edited translated");

  /** Those of them that need no space on each side. */
  private static final Marks MARKS = Marks.of(",;|•·/、，،丨");

  /** Brackets, mail addresses and handles behind a name. */
  private static final LazyPattern ASIDE =
      new LazyPattern("\\s*(?:\\([^)]*\\)|\\S+@[^\\s@]+\\.[^\\s@]+|@\\S+|\\[[^\\]]*\\])");

  private static final int MAX_NAMES = 8;

  /** No person's name has as many words. */
  private static final int MANY_WORDS = 6;

  private static final int MAX_WORDS = 4;

  private WriterNames() {}

  /**
   * The names that the text begins with; empty where it begins with something else.
   *
   * @param announced whether a word in front of the text says that writers follow: then a single
   *     word is a name, too
   */
  static List<String> read(String text, @Nullable String language, boolean announced) {
    String plain = withAndsApart(withoutAsides(text).strip());
    if (!mayBeginWithName(plain, announced)) {
      return List.of();
    }
    if (!announced
        && !EasternName.mayBegin(plain.charAt(0))
        && PersonName.atStart(plain, language).isEmpty()) {
      return List.of(); // most lines, and most are told at their first word
    }
    List<String> names = new ArrayList<>();
    int start = 0;
    Matcher separators = maySeparate(plain) ? SEPARATOR.matcher(plain) : null;
    boolean and = false; // whether such a word stands before the part
    boolean passing = false; // on to the next writer, behind a role or a place
    do {
      if (separators != null && !findSeparator(separators, plain, start)) {
        separators = null; // the last part
      }
      int end = separators == null ? plain.length() : separators.start();
      String part = plain.substring(start, end).strip();
      start = separators == null ? end : separators.end();
      boolean andBehind = separators != null && isAnd(separators.group());
      String name = PersonName.atStart(part, language);
      if (name.isEmpty() && names.isEmpty() && announced) {
        name = PersonName.single(part, language);
      }
      boolean writer =
          !name.isEmpty()
              && (names.isEmpty() || !isHouse(name, part))
              && (!passing || (and && GivenNames.begin(name)));
      if (writer) {
        for (String person : persons(name)) {
          if (!names.contains(person)) {
            names.add(person);
          }
        }
      }
      String rest = writer ? part.substring(name.length()) : part;
      boolean where = writer && andBehind && WHERE.matcher(part).find(name.length());
      passing = (passing && !writer) || (!rest.isEmpty() && !where);
      if (names.size() >= MAX_NAMES
          || (passing && (!announced || names.isEmpty() || isOthersWork(rest)))) {
        break; // what follows the names is role, place or date
      }
      and = andBehind;
    } while (separators != null);
    return names;
  }

  /** Tries the pattern at marks and spaces: elsewhere it takes long to find that there is none. */
  private static boolean findSeparator(Matcher separators, String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((Character.isWhitespace(c) || MARKS.have(c))
          && separators.region(i, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether those behind it took the pictures, or edited: {@code photos by}, {@code Edited by:}.
   */
  private static boolean isOthersWork(String text) {
    return text.indexOf(':') >= 0 || hasBy(text) || PictureCredit.isIn(text);
  }

  private static boolean hasBy(String text) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
        if (BY.contains(text, start, i)) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  /** Whether a word or {@code &} parts the names, rather than a mark. */
  private static boolean isAnd(String separator) {
    String word = separator.strip();
    return Character.isLetter(word.charAt(word.length() - 1)) || word.equals("&");
  }

  /** {@code أحمد وسعيد} as {@code أحمد و سعيد}, where a given name shows that it is meant so. */
  private static String withAndsApart(String text) {
    if (text.isEmpty() || !isArabicOrHebrew(text.charAt(0))) {
      return text;
    }
    Matcher and = AND_IN_ONE.matcher(text);
    StringBuilder apart = new StringBuilder();
    int start = 0;
    while (and.find()) {
      if (GivenNames.begin(text.substring(and.end()))) {
        apart.append(text, start, and.end()).append(' ');
        start = and.end();
      }
    }
    return apart.append(text, start, text.length()).toString();
  }

  private static boolean isArabicOrHebrew(char c) {
    return c >= '\u0590' && c < '\u0700';
  }

  /** Whether the name behind others is the paper's: {@code Jane Example, Harbour Post Writers}. */
  private static boolean isHouse(String name, String part) {
    String rest = part.substring(name.length()).strip();
    return !rest.isEmpty() && Roles.isRole(rest) && !GivenNames.begin(name);
  }

  /** Whether the text has a mark that parts names, or a third word, which may do so. */
  private static boolean maySeparate(String text) {
    int spaces = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      spaces += Character.isWhitespace(c) ? 1 : 0;
      if (spaces > 1 || MARKS.have(c)) {
        return true;
      }
    }
    return false;
  }

  private static String withoutAsides(String text) {
    boolean any = text.indexOf('(') >= 0 || text.indexOf('[') >= 0 || text.indexOf('@') >= 0;
    return any ? ASIDE.matcher(text).replaceAll(" ").replace("  ", " ") : text;
  }

  /** Whether the text begins with an Eastern letter, or with a capital. */
  private static boolean mayBeginWithName(String text, boolean single) {
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    return EasternName.mayBegin(first)
        || (Character.isLetter(first)
            && !Character.isLowerCase(first)
            && (single || text.indexOf(' ') > 0));
  }

  /**
   * Six words in a row are three people whose commas were markup, if given names tell where each
   * begins; else a list of tags or a row of buttons, which are nobody's.
   */
  private static List<String> persons(String name) {
    String[] words = name.split(" ", -1);
    if (words.length < MANY_WORDS || LineShape.isUnspaced(name.charAt(0))) {
      return List.of(name);
    }
    List<String> persons = inPairs(words);
    return persons.isEmpty() ? byGivenNames(words) : persons;
  }

  /**
   * {@code Anna Beispiel Jan Erik Muster}: empty where a person does not begin with a given name.
   */
  private static List<String> byGivenNames(String[] words) {
    List<String> persons = new ArrayList<>();
    int start = 0;
    boolean given = true; // behind a given name, another is its second
    for (int i = 0; i < words.length; i++) {
      boolean next = GivenNames.begin(words[i]);
      if (i == 0 && !next) {
        return List.of();
      }
      if (next && !given && i - start > 1 && i + 1 < words.length) {
        persons.add(String.join(" ", Arrays.asList(words).subList(start, i)));
        start = i;
      }
      given = next;
    }
    persons.add(String.join(" ", Arrays.asList(words).subList(start, words.length)));
    for (String person : persons) {
      if (LineShape.words(person) > MAX_WORDS) {
        return List.of();
      }
    }
    return persons;
  }

  /** Two words a person: empty where given names do not tell that it is so. */
  private static List<String> inPairs(String[] words) {
    List<String> persons = new ArrayList<>();
    int known = 0;
    for (int i = 0; i + 1 < words.length; i += 2) {
      persons.add(words[i] + " " + words[i + 1]);
      known += GivenNames.begin(words[i]) ? 1 : 0;
      if (GivenNames.begin(words[i + 1])) {
        return List.of(); // a second given name: three words
      }
    }
    boolean enough = GivenNames.begin(words[0]) && known * 2 >= persons.size();
    return enough && words.length % 2 == 0 ? persons : List.of();
  }
}
