package org.wirecopy.check;

import java.util.Map;
import java.util.Set;
import org.wirecopy.duplicate.Duplicates;

/**
 * What is known of a corpus once all of it was read.
 *
 * @param languages how many articles there are of each language
 * @param expected the languages that it is said to be in; empty where nobody says
 * @param duplicates the articles that tell the story of another, which they are told by place
 */
public record Corpus(Map<String, Long> languages, Set<String> expected, Duplicates duplicates) {

  public Corpus {
    languages = Map.copyOf(languages);
    expected = Set.copyOf(expected);
  }
}
