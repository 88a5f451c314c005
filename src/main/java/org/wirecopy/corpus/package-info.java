/**
 * Many dumps at a time: cleaned by all cores, each within its time, written in the order in which
 * they came, and gone on with where a run broke off.
 */
@NullMarked
package org.wirecopy.corpus;

import org.jspecify.annotations.NullMarked;
