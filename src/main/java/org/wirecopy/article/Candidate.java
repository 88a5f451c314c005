package org.wirecopy.article;

import java.util.List;

/**
 * What may be the value of a field.
 *
 * @param values the headline, or the writers' names
 * @param figures what tells how likely it is
 */
public record Candidate(List<String> values, double[] figures) {}
