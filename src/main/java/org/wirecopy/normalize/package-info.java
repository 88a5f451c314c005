/**
 * Rewrites lines (Markdown, texts run together, Unicode, white space, bullets, wrapped and broken
 * lines, numbers of links); never drops text.
 */
@NullMarked
package org.wirecopy.normalize;

import org.jspecify.annotations.NullMarked;
