package org.wirecopy.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day at the head of a story's first paragraph: in a dateline, as in press releases, or alone,
 * {@code (18.01.2018) The harbour …}.
 */
final class LeadDate {

  /** In so many letters a dateline with a day and its year has begun to name it. */
  private static final int HEAD = 120;

  /** A day in brackets is no longer. */
  private static final int LONGEST = 40;

  private static final Marks ENDS = Marks.of(")]:–—|-");

  private LeadDate() {}

  /** The day with its year; null where the story does not begin with one. */
  static @Nullable LocalDate of(Page page) {
    String text = page.lines().isEmpty() ? "" : page.text(page.lead());
    if (!Digits.areIn(text.substring(0, Math.min(text.length(), HEAD)))) {
      return null;
    }
    LocalDate alone = alone(text, page.dateReader());
    if (alone != null) {
      return alone;
    }
    DatelineMatch match = DatelineParser.parse(text, new PageContext(page, null, 0));
    String iso = match == null ? null : match.dateline().date();
    return iso == null ? null : LocalDate.parse(iso);
  }

  /** The day that the text begins with, and that a mark sets off from the story. */
  private static @Nullable LocalDate alone(String text, DateReader reader) {
    List<PrintedDate> dates = reader.read(text.substring(0, Math.min(text.length(), LONGEST)));
    if (dates.isEmpty() || dates.get(0).start() > 1) {
      return null;
    }
    String rest = text.substring(dates.get(0).end()).strip();
    return !rest.isEmpty() && ENDS.have(rest.charAt(0)) ? dates.get(0).day() : null;
  }
}
