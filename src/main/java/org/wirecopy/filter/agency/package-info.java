/** What agencies and the sites that take over their copy print around a story. */
@NullMarked
package org.wirecopy.filter.agency;

import org.jspecify.annotations.NullMarked;
