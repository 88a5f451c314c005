package org.wirecopy.check;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an article for judging it once all others are known; small, for there are many.
 *
 * @param number of the dump, in the order of reading
 * @param subject what findings about it are about
 * @param language ISO 639-1 code of the story's language
 * @param silenced rules that it is not to be judged by
 */
public record Digest(
    long number, Subject subject, @Nullable String language, Set<String> silenced) {

  public Digest {
    silenced = Set.copyOf(silenced);
  }
}
