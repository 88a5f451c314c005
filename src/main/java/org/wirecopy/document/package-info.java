/** What flows through the chain: documents, lines, phrases, removals, articles. Knows nobody. */
@NullMarked
package org.wirecopy.document;

import org.jspecify.annotations.NullMarked;
