/** Measures the chain against gold articles. */
@NullMarked
package org.wirecopy.measure;

import org.jspecify.annotations.NullMarked;
