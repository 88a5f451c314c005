package org.wirecopy.article;

import java.util.List;

/**
 * A headline and where it stands.
 *
 * @param text without slug, kicker and site name
 * @param lines indexes of the lines that it is made of
 */
record Headline(String text, List<Integer> lines) {}
