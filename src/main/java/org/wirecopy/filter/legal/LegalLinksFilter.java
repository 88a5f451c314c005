package org.wirecopy.filter.legal;

import java.util.Optional;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.Phrase.Place;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.PhraseFilter;

/** Removes the footer's links such as "Terms of use", "Privacy policy", "Contact us". */
public final class LegalLinksFilter implements PhraseFilter {

  /** A row with more words than this is a paragraph about terms and policies. */
  private static final int MAX_ROW_WORDS = 40;

  /** Links that a row needs, so that a sentence that names one policy stays. */
  private static final int MIN_LINKS_IN_ROW = 2;

  @Override
  public String name() {
    return "legal-links";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "The footer's links: “Terms of use”, “Privacy policy”, “Contact us”, “Imprint”.",
        "Law and custom put the same dozen links under every page, a line each or in one row.",
        """
        - Privacy policy
        - Terms of use | Privacy policy | Contact us
        + The company changed its privacy policy after users complained on Monday.
        """,
        "A row is removed when it holds two known links and does not end as a sentence does.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    int links = 0;
    for (Phrase phrase : line.phrases()) {
      if (!phrase.list().equals(name())) {
        continue;
      }
      if (phrase.place() == Place.WHOLE) {
        return Optional.of("footer link: " + phrase.quoted());
      }
      if (phrase.place() == Place.ANYWHERE && ++links == MIN_LINKS_IN_ROW && isRow(line)) {
        return Optional.of("row of footer links: " + phrase.quoted());
      }
    }
    return Optional.empty();
  }

  private static boolean isRow(TextLine line) {
    return !line.endsSentence() && line.words() <= MAX_ROW_WORDS;
  }
}
