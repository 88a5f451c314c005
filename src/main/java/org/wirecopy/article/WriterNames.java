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

  /** The Arabic and Hebrew words for "and" are written in one with what follows them. */
  private static final LazyPattern AND_IN_ONE =
      new LazyPattern(" [وו](?=[\\p{IsArabic}\\p{IsHebrew}]{3})");

  /** Where a writer is, behind the name: {@code in New York}. */
  private static final LazyPattern WHERE =
      new LazyPattern(
          "\\G (?:in|aus|à|en|i|w|a) \\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,2}$");

  private static final WordSet BY =
      WordSet.of("by von par por di door av af photo photos foto fotos edited translated");

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
    NameSeparator separator;
    boolean and = false; // whether such a word stands before the part
    boolean passing = false; // on to the next writer, behind a role or a place
    do {
      separator = NameSeparator.find(plain, start);
      int end = separator == null ? plain.length() : separator.start();
      String part = plain.substring(start, end).strip();
      start = separator == null ? end : separator.end();
      boolean andBehind = separator != null && separator.isAnd();
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
    } while (separator != null);
    return names;
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

  /** The text without brackets, mail addresses and handles. */
  static String withoutAsides(String text) {
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
    List<String> loud = byCapitals(words);
    if (loud.size() > 1) {
      return loud;
    }
    if (words.length < MANY_WORDS || LineShape.isUnspaced(name.charAt(0))) {
      return List.of(name);
    }
    List<String> persons = inPairs(words);
    return persons.isEmpty() ? byGivenNames(words) : persons;
  }

  /** {@code Ayşe Nur ÖRNEK Can DENEME}: each surname in capitals ends a name. */
  private static List<String> byCapitals(String[] words) {
    List<String> persons = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < words.length; i++) {
      boolean surname = isInCapitals(words[i]) && !isInCapitals(words[i - 1]);
      boolean last = i + 1 == words.length || !isInCapitals(words[i + 1]);
      if (surname && last) {
        if (start > 0 && !GivenNames.begin(words[start])) {
          return List.of(); // Juan PÉREZ de LEÓN
        }
        persons.add(String.join(" ", Arrays.asList(words).subList(start, i + 1)));
        start = i + 1;
      }
    }
    return start == words.length ? persons : List.of();
  }

  private static boolean isInCapitals(String word) {
    return word.length() > 2
        && Character.isUpperCase(word.charAt(1))
        && TitleText.hasNoSmallLetter(word);
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
