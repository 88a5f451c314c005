package org.wirecopy.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote the story.
 *
 * @param names the writers
 * @param agency the agency credited
 * @param lines indexes of the lines that say so
 * @param creditLine index of the line that credits the agency; -1 where none does
 * @param score logarithm of how much likelier the names are than that the page has none; 0 where it
 *     has none
 */
record Byline(
    List<String> names,
    @Nullable String agency,
    List<Integer> lines,
    int creditLine,
    double score) {}
