package org.wirecopy.article;

import java.util.List;

/**
 * A headline and where it stands.
 *
 * @param text without slug, kicker and site name
 * @param lines indexes of the lines that it is made of
 * @param score logarithm of how much likelier it is than that the page has none; above 0
 */
record Headline(String text, List<Integer> lines, double score) {}
