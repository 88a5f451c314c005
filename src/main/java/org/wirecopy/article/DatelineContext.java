package org.wirecopy.article;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a dateline is read against.
 *
 * @param language the story's language
 * @param published the day of publication, from which a dateline without a year takes it
 * @param told tells the story, which mentions the place again; few paragraphs begin so that it
 *     matters
 */
record DatelineContext(
    @Nullable String language, @Nullable LocalDate published, Supplier<String> told) {

  /** A context with a story that is at hand. */
  DatelineContext(@Nullable String language, @Nullable LocalDate published, String story) {
    this(language, published, () -> story);
  }

  /** The story's text. */
  String story() {
    return told.get();
  }
}
