/** Dumps whose texts are run together, taken apart at the seams. */
@NullMarked
package org.wirecopy.normalize.seam;

import org.jspecify.annotations.NullMarked;
