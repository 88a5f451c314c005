package org.wirecopy.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a dateline is read against. */
interface DatelineContext {

  /** The story's language. */
  @Nullable String language();

  /** The day of publication, from which a dateline without a year takes it. */
  @Nullable LocalDate published();

  /**
   * The story's text, which mentions the place again. Few paragraphs begin so that it matters, so
   * it need not be at hand.
   */
  String story();
}
