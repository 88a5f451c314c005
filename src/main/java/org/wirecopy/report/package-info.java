/**
 * A page that shows a cleaned corpus to people: figures of all dumps, and the lines of each, kept
 * and removed. One file of HTML that asks no one for anything; dumps stand in it as data alone.
 */
@NullMarked
package org.wirecopy.report;

import org.jspecify.annotations.NullMarked;
