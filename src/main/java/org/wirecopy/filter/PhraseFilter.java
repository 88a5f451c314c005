package org.wirecopy.filter;

import org.wirecopy.document.TextDocument;

/**
 * A filter that removes lines only for a known phrase in them. Most lines have none, and are passed
 * over.
 */
public interface PhraseFilter extends LineFilter {

  @Override
  default TextDocument apply(TextDocument document) {
    return document.removeMarked(name(), this);
  }
}
