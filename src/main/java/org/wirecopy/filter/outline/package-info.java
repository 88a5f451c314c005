/** Lists of an article's own sections. */
@NullMarked
package org.wirecopy.filter.outline;

import org.jspecify.annotations.NullMarked;
