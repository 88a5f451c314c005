package org.wirecopy.normalize;

import java.util.function.UnaryOperator;
import org.wirecopy.document.TextDocument;

/**
 * Rewrites the lines of a document. May join lines, and may drop lines without any visible
 * character; never drops text.
 */
@FunctionalInterface
public interface Normalizer extends UnaryOperator<TextDocument> {}
