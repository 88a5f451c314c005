/** The phrase lists of all filters and languages, compiled into one automaton that marks lines. */
@NullMarked
package org.wirecopy.phrase;

import org.jspecify.annotations.NullMarked;
