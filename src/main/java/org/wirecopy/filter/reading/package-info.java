/** Reading times, tags and boxes about the author. */
@NullMarked
package org.wirecopy.filter.reading;

import org.jspecify.annotations.NullMarked;
