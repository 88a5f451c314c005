package org.wirecopy.filter.reading;

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
 * Removes tags: "Tags: bridges, Hayward", and headings such as "Topics" with the short lines below.
 * Looks at neighbours, because tags are known by the heading above them.
 */
public final class TagListFilter implements BoilerplateFilter {

  /** Words of a tag: names of people and institutions. */
  private static final int MAX_TAG_WORDS = 4;

  private static final int MAX_TAGS = 15;

  /** "Tags:" and all of them in one line. */
  private static final int MAX_ROW_WORDS = 40;

  @Override
  public String name() {
    return "tag-list";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Tags: “Tags: bridges, Hayward”, and headings such as “Topics” with the short lines below.",
        "Sites sort their stories by topics and link those under each story.",
        """
        + The council voted on Tuesday to close the old bridge after a long debate, the mayor said.
        - Filed under: Bridges, Hayward, Traffic
        - Topics
        - Bridges
        - Hayward

        + The mayor said that the topics of the next meeting were still open and would be told later.
        """,
        "Above the first paragraph only the heading goes, since what follows may be the story's"
            + " headline.");
  }

  @Override
  public TextDocument apply(TextDocument document) {
    List<TextLine> lines = document.lines();
    @Nullable String[] reasons = new String[lines.size()];
    boolean inStory = false;
    for (int i = 0; i < reasons.length; i++) {
      TextLine line = lines.get(i);
      if (line.phrases().isEmpty()) {
        inStory = inStory || line.isProse();
        continue;
      }
      Optional<Phrase> heading = line.wholePhrase(name());
      if (heading.isPresent()) {
        reasons[i] = "heading of tags: " + heading.get().quoted();
        if (inStory) {
          i = markTags(lines, i + 1, reasons) - 1;
        }
      } else if (isRow(line)) {
        reasons[i] = "row of tags";
      }
    }
    return document.remove(name(), reasons);
  }

  /** Marks the tags from here on; gives the first line behind them. */
  private static int markTags(List<TextLine> lines, int start, @Nullable String[] reasons) {
    int end = start;
    while (end < lines.size() && end - start < MAX_TAGS && isTag(lines.get(end), end == start)) {
      end++;
    }
    // A short line right above a paragraph may be its cross-head.
    if (end > start && end < lines.size() && isCrossHead(lines.get(end - 1), lines.get(end))) {
      end--;
    }
    for (int i = start; i < end; i++) {
      reasons[i] = "tag";
    }
    return end;
  }

  private static boolean isCrossHead(TextLine line, TextLine next) {
    return next.isProse() && line.gapBefore() == next.gapBefore();
  }

  private static boolean isTag(TextLine line, boolean first) {
    return (first || !line.gapBefore() || line.bullet())
        && line.words() <= MAX_TAG_WORDS
        && !line.endsSentence()
        && line.text().indexOf(':') < 0;
  }

  /** Whether the line is a heading, a colon, and tags. */
  private boolean isRow(TextLine line) {
    String text = line.text();
    for (Phrase phrase : line.phrases()) {
      int end = phrase.text().length();
      if (phrase.place() == Place.START
          && phrase.list().equals(name())
          && end < text.length()
          && (text.charAt(end) == ':' || text.charAt(end) == '：')) {
        return !line.endsSentence() && line.words() <= MAX_ROW_WORDS;
      }
    }
    return false;
  }
}
