package org.wirecopy.article;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.document.Removal;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.language.LanguageDetector;

/**
 * The lead, where the line model took it for a standfirst: a paragraph that begins with a dateline
 * is the first of the story, wherever repeats of the headline or pictures part it from the second.
 */
final class Lead {

  /**
   * Source lines above the rest of the story in which the lead is looked for: a box of pictures.
   */
  private static final int REACH = 25;

  private Lead() {}

  /** The document with its lead put back; itself where nothing is missing. */
  static TextDocument restored(TextDocument document) {
    if (document.lines().isEmpty()) {
      return document;
    }
    int first = document.lines().get(0).number();
    Removal lead = null;
    DatelineContext context = null;
    for (Removal removal : document.removals()) {
      int number = removal.line().number();
      if (!removal.isByRule()
          && number < first
          && number >= first - REACH
          && removal.line().isProse()) {
        context = context == null ? context(document) : context;
        lead = DatelineParser.parse(removal.line().text(), context) == null ? lead : removal;
      }
    }
    return lead == null ? document : restored(document, lead);
  }

  private static DatelineContext context(TextDocument document) {
    List<String> story = TextLine.texts(document.lines());
    return new GivenContext(LanguageDetector.detect(story), null, String.join("\n", story));
  }

  private static TextDocument restored(TextDocument document, Removal lead) {
    List<TextLine> lines = new ArrayList<>(document.lines());
    lines.add(lead.line());
    lines.sort(TextLine.BY_NUMBER);
    List<Removal> removals = new ArrayList<>(document.removals());
    removals.remove(lead);
    return new TextDocument(
        document.url(), document.site(), lines, removals, document.metadata(), document.verdict());
  }
}
