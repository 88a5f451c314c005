package org.wirecopy.filter.sharing;

import java.util.Optional;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.Phrase.Place;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.PhraseFilter;

/** Removes prompts to comment and the buttons of comment sections, "Leave a comment", "Reply". */
public final class CommentPromptFilter implements PhraseFilter {

  /** Rules of a comment section run to two sentences; a longer line is somebody's text. */
  private static final int MAX_WORDS = 32;

  /** What ends with such a phrase is a question to the readers, in one sentence. */
  private static final int MAX_QUESTION_WORDS = 24;

  @Override
  public String name() {
    return "comment-prompt";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Prompts to comment, counts of comments, fields, buttons and rules of comment sections.",
        "Most pages end in a comment section, and many print its size below the headline.",
        """
        + The vote is on Tuesday.
        - 12 comments
        - Leave a comment
        - Your email address will not be published.
        - Reply
        + Her reply to the question came late, and leave a comment she would not.
        """,
        "The comments themselves stay.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    Optional<Phrase> phrase = line.phrase(name());
    return phrase.isPresent() && isShort(line, phrase.get().place())
        ? Optional.of("comment prompt: " + phrase.get().quoted())
        : Optional.empty();
  }

  private static boolean isShort(TextLine line, Place place) {
    return place == Place.WHOLE
        || line.words() <= (place == Place.START ? MAX_WORDS : MAX_QUESTION_WORDS);
  }
}
