package org.wirecopy.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.LineShape;
import org.wirecopy.language.StopWords;
import org.wirecopy.resource.DataFile;
import org.wirecopy.resource.LazyPattern;

/**
 * Reads the names in a text that is said to name the writers, so that a name need not look like
 * one: {@code viktor hedlund}, {@code Eliz}. Agencies, the site itself, roles and addresses are no
 * writers.
 */
final class WriterClaim {

  private static final Set<String> NO_WRITERS =
      new HashSet<>(DataFile.read(WriterClaim.class, "no-writers.txt"));

  private static final LazyPattern SEPARATOR =
      new LazyPattern(
          "\\s*[;|•·丨/、，،]\\s*|\\s*,\\s+(?:(?:"
              + NameSeparator.AND
              + ")\\s)?|,$|\\s[–—-]\\s|\\s(?:"
              + NameSeparator.AND
              + ")\\s",
          Pattern.CASE_INSENSITIVE);

  /** {@code Roy, Aniruddha}, as libraries write a name. */
  private static final LazyPattern SURNAME_FIRST =
      new LazyPattern("^(\\p{L}[\\p{L}'’-]+), (\\p{L}[\\p{L}.'’ -]+)$");

  /** Where the writer is, or for whom: {@code Associated Press in Valencia}. */
  private static final LazyPattern BEHIND_NAME =
      new LazyPattern("\\s*(?:\\s(?:in|[Ff]or|at|on|from|aus|in:|@)(?:\\s.*)?|\\(.*)$");

  /** {@code MD}, {@code Ph.D.}, {@code CFP®}. */
  private static final LazyPattern CREDENTIALS =
      new LazyPattern(
          "(?:\\p{Lu}\\p{Ll}?\\.?){2,5}[®™]?|LL\\.M\\.|BSc|MSc|Jr\\.?|Sr\\.?|I{2,3}|Inc\\.?|Ltd\\.?|GmbH");

  private static final LazyPattern DOMAIN =
      new LazyPattern("^www\\.|^\\w+\\.\\w+\\.\\w+|^\\S+\\.(?:com|org|net|de|uk)$");

  private static final Marks BEFORE_DATE = Marks.of(" ,:;|•·/–—-");

  private static final LazyPattern DATE_MARKS = new LazyPattern("^[\\s,.;:|•·/–—-]+");

  /** {@code Donnerstag, } in front of a date. */
  private static final int MAX_WEEKDAY_LENGTH = 14;

  private static final int MAX_LENGTH = 45;

  private static final int MAX_WORDS = 5;

  private final SiteNames sites;
  private final @Nullable String language;
  private final List<String> names = new ArrayList<>();
  private final List<String> siteNames = new ArrayList<>();
  private @Nullable String agency;

  private WriterClaim(SiteNames sites, @Nullable String language) {
    this.sites = sites;
    this.language = language;
  }

  static WriterClaim read(String value, SiteNames sites, @Nullable String language) {
    WriterClaim claim = new WriterClaim(sites, language);
    claim.read(value);
    return claim;
  }

  /** The writers. */
  List<String> names() {
    return names;
  }

  /** The names of the site itself among them: of use where nobody else is named. */
  List<String> siteNames() {
    return siteNames;
  }

  /** The agency named beside them, or instead; null where none is. */
  @Nullable String agency() {
    return agency;
  }

  private void read(String value) {
    String text = WriterNames.withoutAsides(value.replace('\u00a0', ' ')).strip();
    int prefix = BylineLabel.end(text, language);
    text = text.substring(prefix).strip();
    text = withoutDate(text);
    if (SURNAME_FIRST.matcher(text).matches() && text.indexOf(' ') == text.indexOf(',') + 1) {
      text = SURNAME_FIRST.matcher(text).replaceFirst("$2 $1");
    }
    for (String part : SEPARATOR.split(text, -1)) {
      String bare = BEHIND_NAME.matcher(part).replaceFirst("").strip();
      boolean timed = LineShape.hasDigit(part.substring(bare.length()));
      String name = withoutAgency(bare);
      if (name.isEmpty() || (!names.isEmpty() && CREDENTIALS.matcher(name).matches())) {
        continue;
      }
      if (Agencies.isKnown(name)) {
        agency = agency == null ? name : agency;
      } else if (sites.contains(name)) {
        siteNames.add(name);
      } else if (!isWriter(name)
          || (!names.isEmpty() && (isHouse(name) || hasRole(name)))
          || ((!siteNames.isEmpty() || isOfTwoWords()) && isPlace(name))) {
        return; // what follows is role, place or date; behind the site's name, its place
      } else if (!names.contains(name)) {
        names.add(name);
      }
      if (timed) {
        return; // at 8:47 pm, and what the page says of the story
      }
    }
  }

  /** The name without an agency's that ends it: {@code Jane Example The Associated Press}. */
  private String withoutAgency(String name) {
    int space = name.indexOf(' ', name.indexOf(' ') + 1);
    for (; space > 0; space = name.indexOf(' ', space + 1)) {
      String behind = name.substring(space + 1);
      if (Agencies.isKnown(behind) && !Agencies.isAmbiguous(behind)) {
        agency = agency == null ? behind : agency;
        return name.substring(0, space);
      }
    }
    return name;
  }

  /** What stands in front of a date, or behind one that the text begins with. */
  private String withoutDate(String text) {
    List<PrintedDate> dates =
        LineShape.hasDigit(text)
            ? new DateReader(language, true).read(text)
            : List.<PrintedDate>of();
    if (dates.isEmpty()) {
      return text;
    }
    PrintedDate first = dates.get(0);
    String before = BEFORE_DATE.cutFromEnd(text.substring(0, first.start()));
    int last = before.lastIndexOf(' ') + 1;
    if (last == 0 && before.length() <= MAX_WEEKDAY_LENGTH) {
      return DATE_MARKS.matcher(text.substring(first.end())).replaceFirst("");
    }
    boolean label = last > 0 && LabelWords.contains(before.substring(last));
    return label ? before.substring(0, last - 1) : before;
  }

  /** Whether no common word in small letters stands among words with capitals. */
  private boolean isOfOneCase(String name) {
    String[] words = name.split(" ", -1);
    boolean capitals = Character.isUpperCase(name.charAt(0));
    for (String word : words) {
      if (capitals
          && !word.isEmpty()
          && Character.isLowerCase(word.charAt(0))
          && !NameWord.isParticle(word)) {
        return false;
      }
    }
    return true;
  }

  private boolean isWriter(String name) {
    if (name.length() > MAX_LENGTH
        || name.length() < 2
        || NO_WRITERS.contains(name.toLowerCase(Locale.ROOT))) {
      return false;
    }
    int words = 1;
    boolean letters = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ("@:/?!#<>{}[]=%€$\"”“".indexOf(c) >= 0) {
        return false;
      }
      words += c == ' ' ? 1 : 0;
      letters |= Character.isLetter(c);
    }
    if (!letters
        || words > MAX_WORDS
        || ((words > 1 || EasternName.mayBegin(name.charAt(0))) && LineShape.hasDigit(name))
        || !isOfOneCase(name)
        || DOMAIN.matcher(name).find()) {
      return false;
    }
    return (words == 1 || !Roles.isRole(name)) && !isOfCommonWords(name) && !isLabel(name);
  }

  /** {@code Us}, of a link that says {@code About us}; {@code by filing your form}. */
  private boolean isOfCommonWords(String name) {
    boolean all = !GivenNames.begin(name);
    boolean phrase = false;
    for (String word : name.substring(name.startsWith("the ") ? 4 : 0).split(" ", -1)) {
      boolean common = isCommon(word);
      all &= common;
      phrase |= common && Character.isLowerCase(word.charAt(0)) && !NameWord.isParticle(word);
    }
    return all || (phrase && name.indexOf(' ') > 0);
  }

  private boolean isCommon(String word) {
    return !word.isEmpty()
        && (StopWords.standard().contains("en", word)
            || (language != null && StopWords.standard().contains(language, word)));
  }

  /** Whether the first writer has a given name and another: then so have those behind. */
  private boolean isOfTwoWords() {
    return !names.isEmpty() && names.get(0).indexOf(' ') > 0;
  }

  /** {@code Hamburg}, behind {@code DER SPIEGEL} or {@code Jane Example}. */
  private static boolean isPlace(String name) {
    return name.indexOf(' ') < 0 && !GivenNames.begin(name);
  }

  /** Whether the name behind others is the paper's: {@code Harbour Post Staff Writers}. */
  private static boolean isHouse(String name) {
    return TeamNames.read(name) != null && !GivenNames.begin(name);
  }

  /** {@code Reporterin Hafen}, {@code ARD Berlin}, {@code Science Correspondent}. */
  private static boolean hasRole(String name) {
    boolean role = Roles.hasRole(name);
    for (String word : name.split(" ", -1)) {
      role |= Roles.contains(word);
    }
    return role && !GivenNames.begin(name);
  }

  private static boolean isLabel(String name) {
    return EasternName.mayBegin(name.charAt(0))
        ? LabelWords.areIn(name)
        : LabelWords.areAllOf(name);
  }
}
