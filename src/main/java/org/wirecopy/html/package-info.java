/**
 * From an HTML page to lines, each with what the markup says of it, and what the page says of its
 * article outside the visible text. The only user of jsoup.
 */
@NullMarked
package org.wirecopy.html;

import org.jspecify.annotations.NullMarked;
