/**
 * What flows through the chain: documents, lines, phrases, removals, articles; and how their texts
 * compare. Knows nobody.
 */
@NullMarked
package org.wirecopy.document;

import org.jspecify.annotations.NullMarked;
