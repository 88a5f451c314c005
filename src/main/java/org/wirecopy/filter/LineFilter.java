package org.wirecopy.filter;

import java.util.Optional;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;

/** A filter that can judge each line by itself. */
public interface LineFilter extends BoilerplateFilter {

  /** The reason to remove the line, or nothing where it stays. */
  Optional<String> reasonToRemove(TextLine line);

  @Override
  default TextDocument apply(TextDocument document) {
    return document.remove(name(), this::reasonToRemove);
  }
}
