package org.wirecopy.filter.navigation;

import java.util.Optional;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.PhraseFilter;

/** Removes log-in, registration and account lines such as "Sign in" or "My account". */
public final class AccountFilter implements PhraseFilter {

  /** A longer line that holds such a phrase is a sentence or an offer. */
  private static final int MAX_WORDS = 10;

  @Override
  public String name() {
    return "account";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Lines of the reader’s account: “Log in”, “Register”, “My account”, “Saved articles”, “Sign out”.",
        "Sites ask readers to log in, and print the whole account menu into the page even when nobody is logged in.",
        """
        - Sign in
        - My account
        - Already have an account? Log in
        + My account of that night differs from his, the witness said
        + Register of voters to be checked again
        """,
        "Offers to subscribe belong to another filter.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    return reason("account", line, MAX_WORDS);
  }
}
