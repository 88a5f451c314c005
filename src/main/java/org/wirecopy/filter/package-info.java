/** The contract of a filter. The filters themselves stand in the packages below, by topic. */
@NullMarked
package org.wirecopy.filter;

import org.jspecify.annotations.NullMarked;
