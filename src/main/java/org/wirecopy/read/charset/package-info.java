/** From bytes of whatever charset to text. */
@NullMarked
package org.wirecopy.read.charset;

import org.jspecify.annotations.NullMarked;
