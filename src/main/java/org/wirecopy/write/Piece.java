package org.wirecopy.write;

import java.util.List;

/**
 * A dump's outcome in a writer's own form, ready to be written.
 *
 * @param id the dump's id
 * @param texts what each of the writer's files gets; nothing where the dump gets none
 */
public record Piece(String id, List<String> texts) {

  public Piece {
    texts = List.copyOf(texts);
  }
}
