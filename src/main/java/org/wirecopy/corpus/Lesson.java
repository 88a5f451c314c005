package org.wirecopy.corpus;

import org.jspecify.annotations.Nullable;
import org.wirecopy.site.SitePage;

/**
 * What a page teaches of its site.
 *
 * @param arrival what it was
 * @param site what the site is called; null where nobody knows, or the page could not be read
 * @param page the page; null likewise
 * @param bytes the page's length as UTF-8
 * @param message what to tell people; empty for nothing
 */
record Lesson(
    Arrival arrival, @Nullable String site, @Nullable SitePage page, long bytes, String message) {

  static Lesson none(Arrival arrival, String message) {
    return new Lesson(arrival, null, null, 0, message);
  }
}
