/** Writes articles: headline/dateline/body files, text, JSON Lines, Markdown. */
@NullMarked
package org.wirecopy.write;

import org.jspecify.annotations.NullMarked;
