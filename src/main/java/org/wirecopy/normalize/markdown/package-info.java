/** Dumps that are written in Markdown, as lines without its marks; the only user of commonmark. */
@NullMarked
package org.wirecopy.normalize.markdown;

import org.jspecify.annotations.NullMarked;
