package org.wirecopy.spark;

import org.jspecify.annotations.Nullable;
import org.wirecopy.site.SitePage;

/**
 * What a page teaches of its site.
 *
 * @param site what the site is called; null where nobody knows, or the page could not be read
 * @param page the page; null if it could not be read
 * @param bytes its length as UTF-8
 * @param problem why it could not be read; empty for others
 */
record SiteLesson(@Nullable String site, @Nullable SitePage page, long bytes, String problem) {}
