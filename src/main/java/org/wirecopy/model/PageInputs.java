package org.wirecopy.model;

/**
 * What the net reads of a page.
 *
 * @param figures of each line, as {@link InputScale} scales them
 * @param tokens of each line, its first and its last; 0 is none
 */
record PageInputs(float[][] figures, short[][] tokens) {}
