/**
 * The line model: features of lines and pages, the learned trees, the decision over a whole page.
 */
@NullMarked
package org.wirecopy.model;

import org.jspecify.annotations.NullMarked;
