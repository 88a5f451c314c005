package org.wirecopy.filter.promotion;

import java.util.Optional;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.PhraseFilter;

/** Removes prompts to subscribe or register, such as "Subscribe to continue reading". */
public final class PaywallFilter implements PhraseFilter {

  /** Offers run to two sentences; a longer line is a paragraph about subscriptions. */
  private static final int MAX_WORDS = 40;

  @Override
  public String name() {
    return "paywall";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Prompts to subscribe, to register or to start a free trial, and the terms of the "
            + "offer.",
        "Paid sites interrupt or end the story with them.",
        """
        + The museum sold more tickets than ever.
        - Subscribe to continue reading
        - Not a subscriber? See our offers
        + Readers who subscribe to continue reading cost the paper nothing, the study found.
        """,
        "Prices and offers without a known phrase stay.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    return reason("subscription prompt", line, MAX_WORDS);
  }
}
