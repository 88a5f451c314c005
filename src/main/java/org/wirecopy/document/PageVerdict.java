package org.wirecopy.document;

/**
 * What the line model says of a page as a whole.
 *
 * @param article whether the page holds an article, as opposed to a list, a shop or an index
 * @param confidence the chance that the body is right, its F1 over 0.95; from 0 to 1
 */
public record PageVerdict(boolean article, double confidence) {}
