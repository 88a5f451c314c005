package org.wirecopy.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Dateline;

/** Reads the first words of a paragraph as a dateline, outside of a page. */
public final class StoryStart {

  private static final int DAY = "2025-03-04".length();

  private StoryStart() {}

  /**
   * The dateline that the paragraph begins with; null where it begins otherwise.
   *
   * @param language ISO 639-1 code of the story's language
   * @param published day or date-time, ISO 8601, from which a dateline without a year takes it
   */
  public static @Nullable Dateline dateline(
      String paragraph, @Nullable String language, @Nullable String published) {
    DatelineMatch match =
        DatelineParser.parse(paragraph, new DatelineContext(language, day(published), ""));
    return match == null || match.dateline().text().isEmpty() ? null : match.dateline();
  }

  private static @Nullable LocalDate day(@Nullable String published) {
    try {
      return published == null || published.length() < DAY
          ? null
          : LocalDate.parse(published.substring(0, DAY));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
