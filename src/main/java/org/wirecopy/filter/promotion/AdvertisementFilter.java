package org.wirecopy.filter.promotion;

import java.util.Optional;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.PhraseFilter;

/** Removes labels of advertising, such as "Advertisement" or "Story continues below". */
public final class AdvertisementFilter implements PhraseFilter {

  /** Labels are short; a longer line speaks of advertising. */
  private static final int MAX_WORDS = 12;

  @Override
  public String name() {
    return "advertisement";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Labels of advertising and what stands around it: “Advertisement”, “Sponsored”, "
            + "“Story continues below”.",
        "Each place for an advertisement carries a label, even where the advertisement "
            + "itself is not in the text.",
        """
        + Prices rose by four percent.
        - ADVERTISEMENT
        - Story continues below advertisement
        + Advertisement spending fell for the third year, the agency said.
        """,
        "The text of an advertisement itself stays.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    return reason("advertising label", line, MAX_WORDS);
  }
}
