package org.wirecopy.filter.sharing;

import java.util.Optional;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.Phrase.Place;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.PhraseFilter;

/** Removes share buttons such as "Share on Facebook" or "Copy link". */
public final class ShareWidgetFilter implements PhraseFilter {

  /** A longer line that holds such a phrase is a sentence about sharing, in words. */
  private static final int MAX_WORDS = 8;

  @Override
  public String name() {
    return "share-widget";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Share buttons and rows of them: “Share on Facebook”, “Copy link”, “Tweet”.",
        "News pages carry a row of share buttons above and below the story; in flattened text each"
            + " button's label becomes a line.",
        """
        + Council votes to close the old bridge
        - Share this article
        - Share on Facebook
        - Facebook Twitter WhatsApp Email
        + “Share this article of faith with your children,” the bishop told the crowd on Sunday.
        """,
        "Network names alone (“Facebook”) are removed only as whole lines; a caption that consists of"
            + " such a name is lost.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    int rowWords = 0;
    int parts = 0;
    for (Phrase phrase : line.phrases()) {
      if (!phrase.list().equals(name())) {
        continue;
      }
      if (phrase.place() == Place.ANYWHERE) {
        rowWords += LineShape.words(phrase.text());
        parts++;
      } else if (phrase.place() == Place.WHOLE || line.words() <= MAX_WORDS) {
        return Optional.of("share button: " + phrase.quoted());
      }
    }
    // The parts of rows do not overlap in the lists, so that their words add up to the line's.
    boolean row = parts > 1 && rowWords >= line.words();
    return row ? Optional.of("row of share buttons") : Optional.empty();
  }
}
