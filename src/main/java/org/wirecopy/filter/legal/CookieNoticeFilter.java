package org.wirecopy.filter.legal;

import java.util.Optional;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.PhraseFilter;

/** Removes cookie banners, their buttons, and their tables of cookies and vendors. */
public final class CookieNoticeFilter implements PhraseFilter {

  /** Consent texts are longer than most paragraphs; beyond this a whole page is one line. */
  private static final int MAX_WORDS = 250;

  @Override
  public String name() {
    return "cookie-notice";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Cookie banners and their buttons: “We use cookies to …”, “Accept all”.",
        "Sites ask for consent in a layer above the page; flattened text has it before or after"
            + " the story, often with a table of cookies and a list of vendors.",
        """
        - We use cookies to improve your experience on our site.
        - Accept all
        - Cookie settings
        + Regulators fined two broadcasters on Monday for setting cookies without consent.
        """,
        "A story that quotes a banner word for word loses the paragraph with the quotation.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    return reason("cookie notice", line, MAX_WORDS);
  }
}
