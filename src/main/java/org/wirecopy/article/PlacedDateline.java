package org.wirecopy.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Dateline;

/**
 * The dateline of a page's story, and where it stands.
 *
 * @param match the dateline, and where it ends on its line
 * @param line index of the line
 * @param placeAbove whether its city stands on the line above, where markup put it
 */
record PlacedDateline(DatelineMatch match, int line, boolean placeAbove) {

  /** Lines around the lead in which a dateline may stand. */
  private static final int REACH = 4;

  /** In so many parts of the lead, a dateline is in the first. */
  private static final int SHARE = 8;

  /** A longer line is none of a dateline's own. */
  private static final int MAX_LENGTH = 90;

  /** Paragraphs behind the first in which a dateline may stand: a standfirst has one or two. */
  private static final int STANDFIRST_LINES = 3;

  /** At the head of the lead, on a line of its own above it, or behind a standfirst; or null. */
  static @Nullable PlacedDateline find(
      Page page, @Nullable Headline headline, @Nullable Published published) {
    int lead = page.lead();
    DatelineContext context =
        new PageContext(
            page, published == null ? null : published.day(), page.text(lead).length() / SHARE);
    PlacedDateline found = null;
    for (int i = Math.max(endOf(headline, page), lead - REACH); i <= lead; i++) {
      String text = page.text(i);
      if (i == lead || page.isKept(i) || text.length() < MAX_LENGTH) {
        DatelineMatch match = DatelineParser.parse(text, context);
        if (match != null && (i == lead || mayStandAbove(page, i, match))) {
          found = new PlacedDateline(match, i, false);
        }
      }
    }
    if (found != null) {
      return found.withPlaceAbove(page, context);
    }
    int last = Math.min(page.end() - 1, lead + STANDFIRST_LINES);
    for (int i = lead + 1; i <= last; i++) {
      DatelineMatch match =
          page.isKeptProse(i) ? DatelineParser.parse(page.text(i), context) : null;
      if (match != null && !match.dateline().text().isEmpty()) {
        return new PlacedDateline(match, i, false);
      }
    }
    return null;
  }

  /** The line behind the headline, where it stands above the lead. */
  private static int endOf(@Nullable Headline headline, Page page) {
    if (headline == null || headline.lines().isEmpty()) {
      return page.start();
    }
    int last = headline.lines().get(headline.lines().size() - 1);
    return last < page.lead() ? last + 1 : page.start();
  }

  /** A city that its markup put on a line of its own: {@code CAIRO} above {@code (Reuters) -}. */
  private PlacedDateline withPlaceAbove(Page page, DatelineContext context) {
    if (line == 0 || !match.dateline().places().isEmpty()) {
      return this;
    }
    String above = page.text(line - 1);
    DatelineMatch whole =
        above.length() < MAX_LENGTH
            ? DatelineParser.parse(above + ' ' + page.text(line), context)
            : null;
    return whole != null
            && whole.end() == above.length() + 1 + match.end()
            && !whole.dateline().places().isEmpty()
        ? new PlacedDateline(
            new DatelineMatch(whole.dateline(), whole.printedDate(), match.end()), line, true)
        : this;
  }

  private static boolean mayStandAbove(Page page, int index, DatelineMatch match) {
    Dateline found = match.dateline();
    String text = page.text(index);
    boolean alone = match.end() == text.length() && found.agency() == null && found.date() == null;
    if (alone && !isNextToLead(page, index)) {
      return false; // a city alone may be a section's name
    }
    return page.isKept(index) || standsAlone(page, text, match);
  }

  private static boolean isNextToLead(Page page, int index) {
    for (int i = index + 1; i < page.lead(); i++) {
      if (page.isKept(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing follows the dateline but a date. */
  private static boolean standsAlone(Page page, String text, DatelineMatch match) {
    String rest = text.substring(match.end()).strip();
    if (rest.isEmpty()) {
      return !match.dateline().places().isEmpty() || text.endsWith("—"); // "CNN —"
    }
    List<PrintedDate> dates = new DateReader(page.language(), true).read(rest);
    return !dates.isEmpty() && dates.get(0).start() == 0 && dates.get(0).end() == rest.length();
  }

  /** Whether its line has nothing of the story. */
  boolean fillsLine(Page page) {
    String text = page.text(line);
    return rest(page).isEmpty() || standsAlone(page, text, match);
  }

  /** What its line says behind it. */
  String rest(Page page) {
    return page.text(line).substring(match.end()).strip();
  }

  /** The dateline; null where only residue of one was found. */
  @Nullable Dateline dateline() {
    return match.dateline().text().isEmpty() ? null : match.dateline();
  }
}
