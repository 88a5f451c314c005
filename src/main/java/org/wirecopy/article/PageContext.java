package org.wirecopy.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The context of a dateline on a page, whose story is put together when it is asked for.
 *
 * @param skipped letters at the story's beginning that do not count, as the dateline is among them
 */
record PageContext(Page page, @Nullable LocalDate published, int skipped)
    implements DatelineContext {

  @Override
  public @Nullable String language() {
    return page.language();
  }

  @Override
  public String story() {
    String story = page.story();
    return story.substring(Math.min(story.length(), skipped));
  }
}
