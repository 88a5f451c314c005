/** Lines that a page prints more than once. */
@NullMarked
package org.wirecopy.filter.repetition;

import org.jspecify.annotations.NullMarked;
