package org.wirecopy.filter.reading;

import java.util.Optional;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.LineFilter;
import org.wirecopy.resource.LazyPattern;

/** Removes boxes about the writer: links to more of the writer's texts, and lives in a line. */
public final class AuthorBoxFilter implements LineFilter {

  /** The life of a writer in a paragraph; a longer one is told by a story. */
  private static final int MAX_WORDS = 60;

  /** What a writer covers for an agency; a law covers its people for no agency. */
  private static final LazyPattern BEAT =
      new LazyPattern(
          "(\\p{Lu}[\\p{L}.'’-]+ ){1,3}covers [^.]{3,90} for (The |the )?"
              + "(Associated Press|AP|Reuters|AFP|Bloomberg|USA TODAY|CNN|NBC News|CBS News|ABC News)"
              + "(\\.( .{0,200})?)?");

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
    String text = line.text();
    if (text.contains(" covers ") && BEAT.matcher(text).matches()) {
      return Optional.of("author box: what the writer covers");
    }
    return reason("author box", line, MAX_WORDS);
  }
}
