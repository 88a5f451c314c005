/**
 * What is wrong with dumps and with cleaned copy: findings for CI. A rule looks at one copy, or at
 * what is known of all of them; what is done about findings, and how they are shown, is for others.
 */
@NullMarked
package org.wirecopy.check;

import org.jspecify.annotations.NullMarked;
