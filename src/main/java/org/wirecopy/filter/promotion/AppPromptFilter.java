package org.wirecopy.filter.promotion;

import java.util.Optional;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.PhraseFilter;

/** Removes prompts to install the app, such as "Download on the App Store". */
public final class AppPromptFilter implements PhraseFilter {

  /** Longer lines tell of an app in a sentence of their own. */
  private static final int MAX_WORDS = 24;

  @Override
  public String name() {
    return "app-prompt";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Prompts to install the site's app, and the badges of the app stores.",
        "Sites move readers from the browser to their app.",
        """
        + The ministry wants to replace the paper form.
        - Download our app
        - Get it on Google Play
        + Users who download our app rarely pay, the founder said.
        """,
        "Reviews of apps that print a badge as a line lose it.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    return reason("app prompt", line, MAX_WORDS);
  }
}
