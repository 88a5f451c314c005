/** Findings as people and as machines read them. */
@NullMarked
package org.wirecopy.check.format;

import org.jspecify.annotations.NullMarked;
