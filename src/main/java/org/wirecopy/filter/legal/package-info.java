/** Cookie notices, copyright lines and the legal links of the footer. */
@NullMarked
package org.wirecopy.filter.legal;

import org.jspecify.annotations.NullMarked;
