package org.wirecopy.filter;

import java.util.Optional;
import org.wirecopy.document.LineRule;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;

/** A filter that can judge each line by itself. */
public interface LineFilter extends BoilerplateFilter, LineRule {

  /**
   * The reason to remove a line that has a phrase of the filter's and no more words than that.
   *
   * @param what the phrase is a sign of
   */
  default Optional<String> reason(String what, TextLine line, int maxWords) {
    Optional<Phrase> phrase = line.phrase(name(), maxWords);
    return phrase.isPresent() ? Optional.of(what + ": " + phrase.get().quoted()) : Optional.empty();
  }

  @Override
  default TextDocument apply(TextDocument document) {
    return document.remove(name(), this);
  }
}
