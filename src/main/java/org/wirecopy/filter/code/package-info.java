/** Filters for what was meant for the browser, not for its user. */
@NullMarked
package org.wirecopy.filter.code;

import org.jspecify.annotations.NullMarked;
