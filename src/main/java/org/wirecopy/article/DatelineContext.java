package org.wirecopy.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a dateline is read against.
 *
 * @param language the story's language
 * @param published the day of publication, from which a dateline without a year takes it
 * @param story the story's text, which mentions the place again
 */
record DatelineContext(@Nullable String language, @Nullable LocalDate published, String story) {}
