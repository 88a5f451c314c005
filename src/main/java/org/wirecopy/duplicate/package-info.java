/** Which articles tell the same story. Knows no files. */
@NullMarked
package org.wirecopy.duplicate;

import org.jspecify.annotations.NullMarked;
