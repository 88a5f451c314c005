package org.wirecopy.filter.reading;

import java.util.Optional;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.PhraseFilter;

/** Removes boxes about the writer: links to more of the writer's texts, and lives in a line. */
public final class AuthorBoxFilter implements PhraseFilter {

  /** The life of a writer in a paragraph; a longer one is told by a story. */
  private static final int MAX_WORDS = 60;

  @Override
  public String name() {
    return "author-box";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Boxes about the writer: “More from this author”, “View all posts by Jane Doe”.",
        "Sites introduce the writer under the story, with links to other texts.",
        """
        - More from this author
        - View all posts by Jane Doe
        - Jane Doe is a staff writer at the Example Times.
        + The author said she had written the book in a year.
        + By Jane Doe
        """,
        "Bylines stay, and so do lives without a known turn of phrase.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    return reason("author box", line, MAX_WORDS);
  }
}
