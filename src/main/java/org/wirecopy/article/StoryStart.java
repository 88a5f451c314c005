package org.wirecopy.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Dateline;
import org.wirecopy.document.Letters;

/** Reads what stands at the start of a story, outside of a page. */
public final class StoryStart {

  private static final int DAY = "2025-03-04".length();

  /** {@code Published on 4 March 2025, 10:15}. */
  private static final double DATE_SHARE = 0.6;

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
        DatelineParser.parse(paragraph, new GivenContext(language, day(published), ""));
    return match == null || match.dateline().text().isEmpty() ? null : match.dateline();
  }

  /**
   * Whether a line says who wrote a story, and nothing else.
   *
   * @param language ISO 639-1 code of the story's language
   */
  public static boolean isByline(String line, @Nullable String language) {
    int label = BylineLabel.end(line, null);
    return label > 0
        && label < line.length()
        && !WriterNames.read(line.substring(label).strip(), language, true).isEmpty();
  }

  /**
   * Whether a line says when something was published, and little else.
   *
   * @param language ISO 639-1 code of the story's language
   */
  public static boolean isDate(String line, @Nullable String language) {
    int letters = 0;
    for (PrintedDate date : new DateReader(language, true).read(line)) {
      letters += Letters.fold(line.substring(date.start(), date.end())).length();
    }
    return letters > 0 && letters >= DATE_SHARE * Letters.fold(line).length();
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
