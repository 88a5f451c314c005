/** One small class for each rule. {@link org.wirecopy.check.StandardRules} lists them. */
@NullMarked
package org.wirecopy.check.rule;

import org.jspecify.annotations.NullMarked;
