/** What a page sells: sign-ups, subscriptions, advertising, other stories. */
@NullMarked
package org.wirecopy.filter.promotion;

import org.jspecify.annotations.NullMarked;
