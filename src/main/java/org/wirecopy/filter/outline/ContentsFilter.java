package org.wirecopy.filter.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Letters;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.Phrase.Place;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.resource.LazyPattern;

/**
 * Removes the list of an article's sections: its heading and its entries, each of which stands
 * again further down, in the same order, above the section's first paragraph.
 */
public final class ContentsFilter implements BoilerplateFilter {

  /** Sections that are headed by a question. */
  private static final int MAX_ENTRY_WORDS = 25;

  /** Two may be chance: "In this article" above two names that the story prints once more. */
  private static final int MIN_ENTRIES = 3;

  /** Entries in a row that are worded otherwise than the section's heading. */
  private static final int MAX_GAP = 2;

  /** A longer list is none of sections. */
  private static final int MAX_LINES = 300;

  /**
   * Lines behind a section's heading in which its first paragraph stands: it may begin with a list.
   */
  private static final int REACH = 8;

  /** The numbers of an entry, which the section's heading may do without. */
  private static final LazyPattern NUMBERS =
      new LazyPattern(
          "^(?:\\W*(?:[0-9]{1,2}(?:\\.[0-9]{1,2})*|[ivxIVX]{1,5}|[a-zA-Z])[.):]\\s*|\\W*[0-9]{1,2}(?:\\.[0-9]{1,2})*\\s+)+");

  @Override
  public String name() {
    return "contents";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "The list of an article's sections: “Table of contents”, “In this article”, and its entries.",
        "Guides and long reports link to their sections, whose headings stand further down once more.",
        """
        + How to build a bridge
        - In this article
        - What a bridge needs
        - Who pays for it
        - How long it takes
        + What a bridge needs
        + A bridge needs two banks and somebody who wants to cross, the engineer told the council.
        + Who pays for it
        + The town pays a third of it, and the district and the country share what is left to pay.
        + How long it takes
        + Nobody has ever built one in less than four years, and most have taken more than seven.
        """,
        "A list whose entries are worded otherwise than the sections stays, but for a heading that"
            + " names a table of contents.");
  }

  @Override
  public TextDocument apply(TextDocument document) {
    List<TextLine> lines = document.lines();
    @Nullable String[] reasons = new String[lines.size()];
    Sections sections = null;
    for (int i = 0; i < reasons.length; i++) {
      Optional<Phrase> heading = lines.get(i).phrase(name());
      if (heading.isEmpty() || reasons[i] != null) {
        continue;
      }
      if (sections == null) {
        sections = new Sections(lines);
      }
      boolean sure = heading.get().place() == Place.START && !lines.get(i).endsSentence();
      int last = sections.lastEntry(i, sure ? MIN_ENTRIES - 1 : MIN_ENTRIES);
      if (last > i || sure) {
        reasons[i] = "heading of the contents: " + heading.get().quoted();
      }
      for (int entry = i + 1; entry <= last; entry++) {
        reasons[entry] = "entry of the contents";
      }
    }
    return document.remove(name(), reasons);
  }

  /** Where the page's sections begin. */
  private static final class Sections {
    private final List<TextLine> lines;

    /** Of each title the lines that have it and a paragraph below. */
    private final Map<String, TreeSet<Integer>> places = new HashMap<>();

    Sections(List<TextLine> lines) {
      this.lines = lines;
      int paragraph = lines.size() + REACH;
      for (int i = lines.size() - 1; i >= 0; i--) {
        if (paragraph - i <= REACH && mayBeEntry(lines.get(i))) {
          places.computeIfAbsent(title(lines.get(i)), title -> new TreeSet<>()).add(i);
        }
        paragraph = lines.get(i).isProse() ? i : paragraph;
      }
    }

    /** The last entry of the list below the heading; the heading where there are too few. */
    int lastEntry(int heading, int least) {
      int entries = 0;
      int last = heading;
      int latest = heading; // entry, with another before it or not
      int section = heading;
      @Nullable String first = null;
      String before = "";
      int end = Math.min(lines.size(), heading + 1 + MAX_LINES);
      for (int i = heading + 1; i < end && i - latest <= MAX_GAP + 1; i++) {
        String title = mayBeEntry(lines.get(i)) ? title(lines.get(i)) : "";
        if (title.isEmpty()) {
          break;
        }
        if (latest == i - 1 && title.equals(before)) {
          last = i; // each entry is printed twice
          latest = i;
          continue;
        }
        if (title.equals(first)) {
          last = latest == i - 1 ? latest : last; // there the first section begins
          break;
        }
        Integer place = after(Math.max(section, i + 1), title);
        if (place == null && first == null) {
          break;
        }
        if (place != null) {
          entries++;
          section = place;
          first = first == null ? title : first;
          last = latest == i - 1 ? i : last; // behind a gap one may be chance
          latest = i;
        }
        before = title;
      }
      return entries >= least && 2 * entries >= last - heading ? last : heading;
    }

    private @Nullable Integer after(int line, String title) {
      TreeSet<Integer> ofTitle = places.get(title);
      return ofTitle == null ? null : ofTitle.higher(line);
    }

    private static boolean mayBeEntry(TextLine line) {
      String text = line.text();
      return line.words() <= MAX_ENTRY_WORDS
          && !text.endsWith(":")
          && !text.endsWith(".")
          && !line.isProse();
    }

    /** The letters and digits of the line behind its numbers. */
    private static String title(TextLine line) {
      return Letters.fold(NUMBERS.matcher(line.text()).replaceFirst(""));
    }
  }
}
