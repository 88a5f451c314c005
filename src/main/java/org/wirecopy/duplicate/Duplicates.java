package org.wirecopy.duplicate;

import java.util.Map;
import java.util.Optional;

/**
 * Which dumps tell a story that another dump tells, too. Immutable.
 *
 * @param kept by the number of the dump, from 0, the id of the dump whose article is kept: the one
 *     that was published first, of such on the same day or without a date the one with the least id
 */
public record Duplicates(Map<Long, String> kept) {

  /** No dump does. */
  public static final Duplicates NONE = new Duplicates(Map.of());

  public Duplicates {
    kept = Map.copyOf(kept);
  }

  /** The id of the dump that is kept in the place of this one; empty for one that is kept. */
  public Optional<String> of(long number) {
    return Optional.ofNullable(kept.get(number));
  }
}
