/** What lies outside the story, judged by the page as a whole. */
@NullMarked
package org.wirecopy.filter.story;

import org.jspecify.annotations.NullMarked;
