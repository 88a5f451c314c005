package org.wirecopy.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Dateline;

/**
 * What stands in front of a dateline in the same line: a byline, a slug, a note of what is new in
 * the story.
 */
final class DatelinePrefix {

  /** Words that begin a byline. */
  private static final Set<String> BY =
      Set.of("By", "BY", "Por", "POR", "Par", "PAR", "Von", "VON", "Di", "Door", "Av", "Af", "من");

  private static final Set<String> BETWEEN_NAMES =
      Set.of("and", "y", "e", "et", "und", "en", "och", "og", "و", "&");

  /** Two writers, with an agency's name behind them. */
  private static final int MAX_NAME_WORDS = 9;

  private static final String REPORTING_FROM = "reporting from ";

  /** A slug or a label is short: {@code FERRY-STRIKE/OSLO (UPDATE 1):}. */
  private static final int MAX_SLUG = 40;

  /** Notes of what is new. */
  private static final List<String> NOTES =
      List.of(
          "(adds ",
          "(updates ",
          "(recasts",
          "(corrects",
          "(writes ",
          "(repeats",
          "(rewrites",
          "(changes ",
          "(new throughout",
          "(agrega ",
          "(actualiza ",
          "(atualiza ",
          "(aktualisiert");

  private DatelinePrefix() {}

  /** The dateline behind what stands in front of it; null where there is none. */
  static @Nullable DatelineMatch parseBehind(String text, DatelineContext context) {
    char first = text.charAt(0);
    if (first == '(') {
      return behindNote(text, context);
    }
    int space = text.indexOf(' ');
    if (space > 0 && BY.contains(text.substring(0, space))) {
      return behindByline(text, space + 1, context);
    }
    if (text.regionMatches(true, 0, REPORTING_FROM, 0, REPORTING_FROM.length())) {
      return shifted(text, REPORTING_FROM.length(), context);
    }
    int colon = text.indexOf(": ");
    boolean slug = colon > 0 && colon < MAX_SLUG && Places.isCapitals(text.substring(0, colon));
    return slug ? signed(shifted(text, colon + 2, context)) : null;
  }

  private static @Nullable DatelineMatch shifted(String text, int by, DatelineContext context) {
    DatelineMatch match =
        by < text.length() ? DatelineParser.parseHead(text.substring(by), context) : null;
    return match == null
        ? null
        : new DatelineMatch(match.dateline(), match.printedDate(), match.end() + by);
  }

  /** Only a dateline with an agency is sure enough behind something else. */
  private static @Nullable DatelineMatch signed(@Nullable DatelineMatch match) {
    return match == null || match.dateline().agency() == null ? null : match;
  }

  private static @Nullable DatelineMatch behindNote(String text, DatelineContext context) {
    String lower = text.toLowerCase(Locale.ROOT);
    int close = text.indexOf(") ");
    boolean note = close > 0 && NOTES.stream().anyMatch(lower::startsWith);
    return note ? signed(shifted(text, close + 2, context)) : null;
  }

  /** {@code By Jane Example and John Sample OSLO (AP) —}. */
  private static @Nullable DatelineMatch behindByline(
      String text, int start, DatelineContext context) {
    int word = start;
    for (int words = 1; words <= MAX_NAME_WORDS; words++) {
      int space = text.indexOf(' ', word);
      if (space < 0 || !isOfName(text.substring(word, space))) {
        return null;
      }
      word = space + 1;
      while (word < text.length() && text.charAt(word) == ' ') {
        word++;
      }
      DatelineMatch match = words < 2 ? null : signed(shifted(text, word, context));
      if (match != null && isPlaceInCapitals(match.dateline())) {
        return withReporter(match, text.substring(start, space).strip());
      }
    }
    return null;
  }

  private static boolean isOfName(String word) {
    return word.isEmpty() || BETWEEN_NAMES.contains(word) || !Character.isLowerCase(word.charAt(0));
  }

  /** The capitals part the place from the names before it. */
  private static boolean isPlaceInCapitals(Dateline dateline) {
    return dateline.places().stream()
        .anyMatch(place -> Places.isCapitals(place.split(",", 2)[0]) || Places.isKnown(place));
  }

  private static DatelineMatch withReporter(DatelineMatch match, String byline) {
    String name = byline;
    for (int space = byline.indexOf(' '); space > 0; space = byline.indexOf(' ', space + 1)) {
      if (Agencies.isKnown(byline.substring(space + 1))) {
        name = byline.substring(0, space);
        break;
      }
    }
    Dateline found = match.dateline();
    Dateline dateline =
        new Dateline(
            found.text(),
            found.places(),
            found.date(),
            found.agency(),
            found.reporter() == null ? name.replaceFirst(",$", "") : found.reporter());
    return new DatelineMatch(dateline, match.printedDate(), match.end());
  }
}
