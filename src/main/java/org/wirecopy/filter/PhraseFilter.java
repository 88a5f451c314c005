package org.wirecopy.filter;

import java.util.Optional;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;

/**
 * A filter that removes lines only for a known phrase in them. Most lines have none, and are passed
 * over.
 */
public interface PhraseFilter extends LineFilter {

  @Override
  default TextDocument apply(TextDocument document) {
    return document.removeMarked(name(), this::reasonToRemove);
  }

  /**
   * The reason to remove a line that has a phrase of the filter's and no more words than that.
   *
   * @param what the phrase is a sign of
   */
  default Optional<String> reason(String what, TextLine line, int maxWords) {
    return line.phrase(name(), maxWords).map(phrase -> what + ": " + phrase.quoted());
  }
}
