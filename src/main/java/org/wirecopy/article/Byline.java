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
 */
record Byline(List<String> names, @Nullable String agency, List<Integer> lines, int creditLine) {

  /** Nobody is named. */
  static final Byline NONE = new Byline(List.of(), null, List.of(), -1);
}
