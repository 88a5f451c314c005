package org.wirecopy.document;

import java.util.Optional;

/** What is to be said against a line, looked at by itself. */
@FunctionalInterface
public interface LineRule {

  /** The reason to remove the line, or nothing where it stays. */
  Optional<String> reasonToRemove(TextLine line);
}
