package org.wirecopy.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.resource.DataFile;

/** Reads the name of one person at the start of a text. */
final class PersonName {

  /** {@code Jr.}, {@code Ph.} */
  private static final int MAX_ABBREVIATION = 4;

  /** A surname that is a word within others' names. */
  private static final String SURNAME = "Das";

  private static final Marks NICKNAME_STARTS = Marks.of("\"“„‘'«");

  private static final Marks NICKNAME_ENDS = Marks.of("\"”“’'»");

  private static final int MAX_NICKNAME = 20;

  private static final Set<String> BEATS = beats();

  private PersonName() {}

  private static Set<String> beats() {
    Set<String> beats = new HashSet<>();
    for (String line : DataFile.read(PersonName.class, "beats.txt")) {
      beats.addAll(List.of(line.split(" ", -1)));
    }
    return beats;
  }

  /** Whether the text is a person's name and nothing else. */
  static boolean is(String text, @Nullable String language) {
    return !text.isEmpty() && atStart(text, language).equals(text);
  }

  /** The words of a name that the text begins with: up to a role, a date, a sentence. */
  static String atStart(String text, @Nullable String language) {
    if (text.isEmpty()) {
      return "";
    }
    if (EasternName.mayBegin(text.charAt(0))) {
      String name = EasternName.beforeRole(EasternName.beforeDate(text));
      return EasternName.is(name) && !Agencies.isKnown(name) ? name : "";
    }
    if (hasSmallSecondWord(text)) {
      return "";
    }
    int end = 0;
    int own = 0;
    boolean role = false;
    boolean givenName = false; // then Tom May is no month, and Will Judd no verb
    for (int start = 0; start < text.length(); ) {
      int space = text.indexOf(' ', start);
      int wordEnd = space < 0 ? text.length() : space;
      int nickname = givenName ? endOfNickname(text, start) : start;
      if (nickname > start) {
        start = nickname;
        continue;
      }
      String word = NameWord.unglued(text.substring(start, wordEnd));
      boolean last = word.length() < wordEnd - start;
      boolean particle = own > 0 && NameWord.isParticle(word) && !isSurname(word, text, wordEnd);
      boolean known = own == 0 && word.length() > 2 && GivenNames.begin(word);
      boolean day = isDigitAt(text, wordEnd + 1); // Jane Example August 18
      boolean month = (givenName || day) && NameWord.isMonth(word);
      if (!particle
          && !(known && NameWord.hasNameLetters(word) && !Character.isLowerCase(word.charAt(0)))
          && !(month && givenName && !day && !last)
          && ((month && day && own > 1)
              || !NameWord.mayBe(word, own == 0 || word.length() <= 3 ? language : null))) {
        role = Roles.contains(word);
        break;
      }
      givenName |= known;
      boolean stop = own > 0 && endsSentence(word);
      if (!particle) {
        own++;
        end = start + word.length() - (stop ? 1 : 0);
      }
      if (last || stop) {
        break;
      }
      start = wordEnd + 1;
    }
    return own < 2 ? "" : withoutAgency(text, role ? beforeBeat(text, end) : end);
  }

  /**
   * The name without an agency's that ends it: {@code Jane Example Associated Press}; empty where
   * it is one itself.
   *
   * @param nameEnd where the words end that may be the name
   */
  private static String withoutAgency(String text, int nameEnd) {
    if (Agencies.isKnown(text) || Agencies.isKnown(text.substring(0, nameEnd))) {
      return "";
    }
    int space = text.indexOf(' ', text.indexOf(' ') + 1);
    for (; space > 0 && space < nameEnd; space = text.indexOf(' ', space + 1)) {
      String behind = text.substring(space + 1);
      if (Agencies.isKnown(behind) && !Agencies.isAmbiguous(behind)) {
        return text.substring(0, space);
      }
    }
    return text.substring(0, nameEnd);
  }

  /** Where the name ends if a role's subject stands behind it: {@code Health reporter}. */
  private static int beforeBeat(String text, int nameEnd) {
    int space = text.lastIndexOf(' ', nameEnd - 1);
    boolean beat =
        space > text.indexOf(' ')
            && BEATS.contains(text.substring(space + 1, nameEnd).toLowerCase(Locale.ROOT));
    return beat ? beforeBeat(text, space) : nameEnd;
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
    int wordEnd = end < 0 ? text.length() : end;
    return !NameWord.isParticle(text, space + 1, wordEnd)
        && !NameWord.isMonth(NameWord.unglued(text.substring(space + 1, wordEnd)));
  }

  /**
   * Where the word behind a nickname begins, {@code Anna "Gull" Example}; the index itself where
   * none stands there.
   */
  private static int endOfNickname(String text, int start) {
    if (!NICKNAME_STARTS.have(text.charAt(start))) {
      return start;
    }
    int end = start + 1;
    while (end < text.length()
        && end - start < MAX_NICKNAME
        && !NICKNAME_ENDS.have(text.charAt(end))) {
      end++;
    }
    boolean closed = TextAt.isAt(text, end + 1, ' ') && NICKNAME_ENDS.have(text.charAt(end));
    return closed ? end + 2 : start;
  }

  /** Whether the word ends a name, {@code Mahua Das}, though it stands within others. */
  private static boolean isSurname(String word, String text, int end) {
    boolean ends = end + 1 >= text.length() || !Character.isUpperCase(text.charAt(end + 1));
    return ends && word.equals(SURNAME);
  }

  /** {@code Example.}, not {@code Jr.} or {@code J.R.R.} */
  private static boolean endsSentence(String word) {
    return word.length() > MAX_ABBREVIATION && word.indexOf('.') == word.length() - 1;
  }

  private static boolean isDigitAt(String text, int index) {
    return index < text.length() && Digits.isAscii(text.charAt(index));
  }

  /** A first name or a signature that is all of the text but for a number behind it. */
  static String single(String text, @Nullable String language) {
    int end = text.indexOf(' ');
    String word = NameWord.unglued(end < 0 ? text : text.substring(0, end));
    int next = text.indexOf(' ', end + 1);
    boolean alone =
        end < 0
            || !Character.isLetter(text.charAt(end + 1))
            || NameWord.isMonth(text.substring(end + 1, next < 0 ? text.length() : next));
    return alone && word.length() > 2 && !NameWord.isMonth(word) && NameWord.mayBe(word, language)
        ? word
        : "";
  }
}
