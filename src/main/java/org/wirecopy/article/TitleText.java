package org.wirecopy.article;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecopy.document.LineShape;

/** Cuts from a title what is not the headline: slugs, kickers, site names, read-times. */
final class TitleText {

  /** {@code HARBOUR-DREDGING/VOTE (PIX, TV):}. */
  private static final Pattern SLUG =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu}\\d-]{2,}(?:/[\\p{Lu}\\d -]*|-[\\p{Lu}\\d-]+)(?: ?\\([\\p{Lu}\\d, ]+\\))?:\\s*(?=\\S)");

  private static final Pattern KICKER =
      Pattern.compile(
          "^(?:BREAKING(?: NEWS)?|JUST IN|EILMELDUNG|EIL|URGENT|URGENTE|ÚLTIMA HORA|DERNIÈRE MINUTE|SON DAKİKA|СРОЧНО|ТЕРМІНОВО|عاجل|속보|"
              + "(?:UPDATE|WRAPUP|REFILE) ?\\d*)\\s?[:|–—-]+\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern READ_TIME =
      Pattern.compile(
          "\\s*[|·(–-]?\\s*\\d{1,2}[ -]?(?:min(?:ute)?s?\\.?(?: read)?|Min\\.(?: Lesezeit)?)\\)?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SUFFIX =
      Pattern.compile(
          "^(.{10,}?\\S)(?:\\s+(?:[|–—·«»•]|::|[-\\\\/]|//|>)\\s+|\\s?\\|\\s?|\\s?[_＿｜]\\s?)([^|｜_]{2,60})$");

  /** A site's name has few words. */
  private static final int MAX_SITE_WORDS = 6;

  private TitleText() {}

  /** The line without what never belongs to a headline. */
  static String bare(String line) {
    String text = line.strip();
    if (text.indexOf(':') > 0) {
      text = SLUG.matcher(text).replaceFirst("");
    }
    text = KICKER.matcher(text).replaceFirst("");
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    if (last == 'd' || last == 'n' || last == 't' || last == ')' || last == '.' || last == 's') {
      text = READ_TIME.matcher(text).replaceFirst("");
    }
    return text.strip();
  }

  /**
   * A page's title without the names of sections and site behind it.
   *
   * @param standsAlone whether a part of the title is the site's name, or a line of its own
   */
  static String withoutSite(String title, Predicate<String> standsAlone) {
    String text = title;
    for (Matcher matcher = SUFFIX.matcher(text); matcher.find(); matcher = SUFFIX.matcher(text)) {
      String head = matcher.group(1);
      String tail = matcher.group(2);
      boolean cut = standsAlone.test(tail) || standsAlone.test(head) || isBar(text, matcher.end(1));
      boolean longer = LineShape.words(tail) > MAX_SITE_WORDS || LineShape.words(head) < 3;
      if (!cut || longer || Character.isLowerCase(tail.charAt(0))) {
        break;
      }
      text = head;
    }
    return text;
  }

  /** Bars separate a title from its site; dashes stand within titles, too. */
  private static boolean isBar(String title, int index) {
    String separator = title.substring(index, Math.min(title.length(), index + 3));
    return separator.indexOf('|') >= 0
        || separator.indexOf('｜') >= 0
        || separator.indexOf('»') >= 0;
  }

  /** Whether the text is the site's name as its address has it. */
  static boolean isHost(String text, String host) {
    if (host.isEmpty()) {
      return false;
    }
    String letters = letters(text);
    return letters.length() > 2 && letters(host).contains(letters);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
