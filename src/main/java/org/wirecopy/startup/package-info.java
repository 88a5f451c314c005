/** What makes wirecopy start faster the next time. Knows nothing of cleaning. */
@NullMarked
package org.wirecopy.startup;

import org.jspecify.annotations.NullMarked;
