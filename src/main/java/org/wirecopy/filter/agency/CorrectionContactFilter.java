package org.wirecopy.filter.agency;

import java.util.Optional;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.LineFilter;
import org.wirecopy.resource.LazyPattern;

/** Removes prompts to report errors, send tips or write to the editor. */
public final class CorrectionContactFilter implements LineFilter {

  /** Prompts run to three sentences with an address. */
  private static final int MAX_WORDS = 50;

  /** How to write to the writer: a name of one to three words and an address behind it. */
  private static final LazyPattern ADDRESS_OF_WRITER =
      new LazyPattern(
          "(Reach|Email|E-mail) (\\p{Lu}[\\p{L}.'’-]+ ){1,3}(at|on|via) [\\w.+-]+@[\\w.-]+"
              + "( (or|and) .{1,80})?");

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
        - Reach Jane Doe at jdoe@example.org
        - Got a story? Write to our newsdesk at news@example.org
        + The ministry asked officials to report an error within three days.
        """,
        "Corrections themselves are the sign-off's business.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    String text = line.text();
    if (text.indexOf('@') > 0 && ADDRESS_OF_WRITER.matcher(text).matches()) {
      return Optional.of("address of the writer");
    }
    return reason("asks for corrections or tips", line, MAX_WORDS);
  }
}
