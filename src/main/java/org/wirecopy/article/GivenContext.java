package org.wirecopy.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The context of a dateline whose story is at hand, or is not known: an empty one. */
record GivenContext(@Nullable String language, @Nullable LocalDate published, String story)
    implements DatelineContext {}
