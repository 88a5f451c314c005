/** From articles to text, files, JSON and Markdown. */
@NullMarked
package org.wirecopy.write;

import org.jspecify.annotations.NullMarked;
