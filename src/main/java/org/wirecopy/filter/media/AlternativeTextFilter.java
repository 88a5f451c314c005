package org.wirecopy.filter.media;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.Phrase.Place;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.filter.FilterDoc;

/**
 * Removes what is written for people who cannot see a picture, and what programs that flatten a
 * page put in the picture's place: "Diagram showing a map with five ferries", "Headshot of …".
 * Looks at the lines before, because headlines are worded alike.
 */
public final class AlternativeTextFilter implements BoilerplateFilter {

  /** Descriptions run to four sentences. */
  private static final int MAX_WORDS = 100;

  @Override
  public String name() {
    return "alternative-text";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Descriptions of pictures for those who cannot see them: “Diagram showing …”, “Headshot of …”.",
        "They stand in the page's code, and programs that turn pages into text print them where the"
            + " picture is.",
        """
        + The council voted on Tuesday to close the old bridge after a long debate, the mayor said.
        - Diagram showing the three piers of the old bridge. Two of them are marked as damaged.
        - Headshot of Jane Example
        + A screenshot of the message, which a councillor sent to the paper, names two builders.
        """,
        "Above the first paragraph all stay, since headlines may begin so; below it, those that do not"
            + " say what kind of picture they describe, or begin with an article, as a sentence does.");
  }

  @Override
  public TextDocument apply(TextDocument document) {
    List<TextLine> lines = document.lines();
    @Nullable String[] reasons = new String[lines.size()];
    boolean inStory = false;
    for (int i = 0; i < reasons.length; i++) {
      TextLine line = lines.get(i);
      if (inStory && !line.phrases().isEmpty()) {
        reasons[i] = reasonToRemove(line).orElse(null);
      }
      inStory = inStory || line.isProse();
    }
    return document.remove(name(), reasons);
  }

  private Optional<String> reasonToRemove(TextLine line) {
    Optional<Phrase> phrase = line.phrase(name(), MAX_WORDS);
    // Sentences may end with the same words.
    return phrase.isPresent() && (phrase.get().place() != Place.END || !line.endsSentence())
        ? Optional.of("describes a picture: " + phrase.get().quoted())
        : Optional.empty();
  }
}
