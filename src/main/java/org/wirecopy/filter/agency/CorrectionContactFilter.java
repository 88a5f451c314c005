package org.wirecopy.filter.agency;

import java.util.Optional;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.PhraseFilter;

/** Removes prompts to report errors, send tips or write to the editor. */
public final class CorrectionContactFilter implements PhraseFilter {

  /** Prompts run to three sentences with an address. */
  private static final int MAX_WORDS = 50;

  @Override
  public String name() {
    return "correction-contact";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Prompts to report errors, send tips or write: “Report an error”, “Got a story?”.",
        "Newsrooms ask readers for corrections, tips and letters at the end of each story.",
        """
        - Report an error
        - Got a story? Write to our newsdesk at news@example.org
        + The ministry asked officials to report an error within three days.
        """,
        "Corrections themselves are the sign-off's business.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    return reason("asks for corrections or tips", line, MAX_WORDS);
  }
}
