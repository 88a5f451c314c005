/** Share buttons, follow-us rows, comment prompts. */
@NullMarked
package org.wirecopy.filter.sharing;

import org.jspecify.annotations.NullMarked;
