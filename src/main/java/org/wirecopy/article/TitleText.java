package org.wirecopy.article;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecopy.document.Letters;
import org.wirecopy.document.LineShape;
import org.wirecopy.resource.LazyPattern;

/** Cuts from a title what is not the headline: slugs, kickers, site names, read-times. */
final class TitleText {

  /** {@code HARBOUR-DREDGING/VOTE (PIX, TV):}. */
  private static final LazyPattern SLUG =
      new LazyPattern(
          "^\\p{Lu}[\\p{Lu}\\d-]{2,}(?:/[\\p{Lu}\\d -]*|-[\\p{Lu}\\d-]+)(?: ?\\([\\p{Lu}\\d, ]+\\))?:\\s*(?=\\S)");

  private static final LazyPattern KICKER =
      new LazyPattern(
          "^(?:BREAKING(?: NEWS)?|JUST IN|EILMELDUNG|EIL|URGENT|URGENTE|ÚLTIMA HORA|DERNIÈRE MINUTE|SON DAKİKA|СРОЧНО|ТЕРМІНОВО|عاجل|속보|"
              + "(?:UPDATE|WRAPUP|REFILE) ?\\d*)\\s?[:|–—-]+\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final String[] KICKER_BEGINNINGS = {
    "BR", "JU", "EI", "UR", "ÚL", "DE", "SO", "СР", "ТЕ", "عا", "속", "UP", "WR", "RE"
  };

  /** The longest kicker is of two words. */
  private static final int MAX_KICKER_LENGTH = 40;

  private static final LazyPattern SUFFIX =
      new LazyPattern(
          "^(.{10,}?\\S)(?:\\s+(?:[|–—·«»•]|::|[-\\\\/]|//|>)\\s+|\\s?\\|\\s?|\\s?[_＿｜]\\s?)([^|｜_]{2,60})$");

  /** Each separator in {@link #SUFFIX} has one of these. */
  private static final Marks SEPARATORS = Marks.of("|–—·«»•:-\\/>_＿｜");

  /** Stands for a mark that is no separator. */
  private static final char QUOTE = '"';

  /** A site's name has few words. */
  private static final int MAX_SITE_WORDS = 6;

  private TitleText() {}

  /** The line without what never belongs to a headline. */
  static String bare(String line) {
    String text = line.strip();
    if (mayBeginWithSlug(text)) {
      text = SLUG.matcher(text).replaceFirst("");
    }
    if (mayBeginWithKicker(text)) {
      text = KICKER.matcher(text).replaceFirst("");
    }
    return text.substring(0, ReadTime.start(text)).strip();
  }

  /**
   * Whether the line without what never belongs to a headline may fold to that: most lines are told
   * by their last letter, as nothing is cut behind it but a read-time.
   */
  static boolean mayFoldTo(String folded, String line) {
    char last = Letters.last(line);
    return last == (folded.isEmpty() ? 0 : folded.charAt(folded.length() - 1))
        || ReadTime.isAtEnd(line.strip());
  }

  /** Whether the line has a colon, and begins with no word in small letters. */
  private static boolean mayBeginWithSlug(String text) {
    return text.length() > 3
        && text.charAt(1) != ' '
        && !Character.isLowerCase(text.charAt(1))
        && text.indexOf(':') > 2;
  }

  /**
   * Whether the line begins with two letters of a kicker and has a mark such as stand behind one.
   */
  private static boolean mayBeginWithKicker(String text) {
    if (text.length() < 3 || !beginsAsKicker(text)) {
      return false;
    }
    for (int i = 1; i < Math.min(text.length(), MAX_KICKER_LENGTH); i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '|' || c == '-' || c == '–' || c == '—') {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsAsKicker(String text) {
    for (String beginning : KICKER_BEGINNINGS) {
      if (text.regionMatches(true, 0, beginning, 0, beginning.length())) {
        return true;
      }
    }
    return false;
  }

  /**
   * A page's title without the names of sections and site behind it.
   *
   * @param standsAlone whether a part of the title is the site's name, or a line of its own
   */
  static String withoutSite(String title, Predicate<String> standsAlone) {
    if (!mayHaveSite(title)) {
      return title;
    }
    String text = title;
    String bars = withoutClosingMarks(title);
    for (Matcher matcher = SUFFIX.matcher(bars); matcher.find(); matcher = SUFFIX.matcher(bars)) {
      String head = text.substring(0, matcher.end(1));
      String tail = text.substring(matcher.start(2));
      boolean cut = standsAlone.test(tail) || standsAlone.test(head) || isBar(text, matcher.end(1));
      boolean longer = LineShape.words(tail) > MAX_SITE_WORDS || LineShape.words(head) < 3;
      if (!cut || longer || Character.isLowerCase(tail.charAt(0))) {
        break;
      }
      text = head;
      bars = bars.substring(0, head.length());
    }
    return text;
  }

  /** Whether the title has a mark that may part a site's name from it. */
  static boolean mayHaveSite(String title) {
    return SEPARATORS.standIn(title);
  }

  /** The text with other letters for the marks that close quotes, which are no bars: « like » . */
  private static String withoutClosingMarks(String text) {
    StringBuilder open = new StringBuilder(text);
    for (int i = text.indexOf('»'); i >= 0; i = text.indexOf('»', i + 1)) {
      if (closesQuote(text, i)) {
        open.setCharAt(i, QUOTE);
      }
    }
    return open.toString();
  }

  /** Whether the mark » or › there closes a quote, and is no bar or arrow. */
  static boolean closesQuote(String text, int index) {
    char mark = text.charAt(index);
    int opening = text.lastIndexOf(mark == '»' ? '«' : '‹', index);
    return opening > text.lastIndexOf(mark, index - 1);
  }

  /** Bars separate a title from its site; dashes stand within titles, too. */
  private static boolean isBar(String title, int index) {
    String separator = title.substring(index, Math.min(title.length(), index + 3));
    return separator.indexOf('|') >= 0
        || separator.indexOf('｜') >= 0
        || separator.indexOf('»') >= 0;
  }

  /** Whether putting the text in capitals would change nothing. */
  static boolean hasNoSmallLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.toUpperCase(text.charAt(i)) != text.charAt(i)) {
        return false;
      }
    }
    return text.equals(text.toUpperCase(Locale.ROOT)); // ß has a capital of two letters
  }

  /** Whether the text is the site's name as its address has it. */
  static boolean isHost(String text, String host) {
    if (host.isEmpty()) {
      return false;
    }
    String letters = Letters.fold(text);
    return letters.length() > 2 && Letters.fold(host).contains(letters);
  }
}
