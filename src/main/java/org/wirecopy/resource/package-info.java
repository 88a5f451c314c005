/** What is loaded at start, as arrays that need no parsing. Knows nobody. */
@NullMarked
package org.wirecopy.resource;

import org.jspecify.annotations.NullMarked;
