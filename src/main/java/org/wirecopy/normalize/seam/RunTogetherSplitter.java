package org.wirecopy.normalize.seam;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.normalize.Normalizer;
import org.wirecopy.normalize.markdown.MarkdownNormalizer;

/**
 * Takes texts apart that a program printed one behind the other with nothing between them, as
 * BeautifulSoup's {@code get_text()} and lxml's {@code text_content()} do:
 *
 * <pre>
 * HomeNewsSportThe council voted on Monday.The mayor was absent.
 * </pre>
 *
 * <p>Lines are numbered anew, for the steps behind know a line by its number; each remembers the
 * line of the source that it comes from.
 */
public final class RunTogetherSplitter implements Normalizer {

  @Override
  public TextDocument apply(TextDocument document) {
    List<TextLine> lines = document.lines();
    if (lines.isEmpty()
        || lines.get(0).markup() != null // HTML says where a text ends
        || !RunTogetherDump.isRunTogether(lines)
        || MarkdownNormalizer.isMarkdown(lines)) { // whose links part texts
      return document;
    }
    TextSeams seams = new TextSeams(lines);
    List<TextLine> parts = new ArrayList<>(2 * lines.size());
    for (TextLine line : lines) {
      String text = line.text();
      int start = 0;
      for (int seam : seams.in(text)) {
        parts.add(line.part(parts.size() + 1, text.substring(start, seam)));
        start = seam;
      }
      parts.add(line.part(parts.size() + 1, text.substring(start)));
    }
    return document.withLines(parts);
  }
}
