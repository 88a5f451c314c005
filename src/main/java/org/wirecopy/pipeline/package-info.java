/** The chain as one ordered list, and what runs it. */
@NullMarked
package org.wirecopy.pipeline;

import org.jspecify.annotations.NullMarked;
