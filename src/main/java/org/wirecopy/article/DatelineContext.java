package org.wirecopy.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a dateline is read against. */
class DatelineContext {

  private final @Nullable String language;
  private final @Nullable LocalDate published;
  private final String story;

  /**
   * @param language the story's language
   * @param published the day of publication, from which a dateline without a year takes it
   * @param story its text, which mentions the place again
   */
  DatelineContext(@Nullable String language, @Nullable LocalDate published, String story) {
    this.language = language;
    this.published = published;
    this.story = story;
  }

  @Nullable String language() {
    return language;
  }

  @Nullable LocalDate published() {
    return published;
  }

  /** The story's text; few paragraphs begin so that it matters, and it need not be at hand. */
  String story() {
    return story;
  }
}
