/**
 * Rewrites lines (Unicode, white space, bullets, wrapped and broken lines, numbers of links); never
 * drops one.
 */
@NullMarked
package org.wirecopy.normalize;

import org.jspecify.annotations.NullMarked;
