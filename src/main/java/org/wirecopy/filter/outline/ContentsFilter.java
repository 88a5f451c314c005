package org.wirecopy.filter.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Letters;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.Phrase.Place;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.filter.FilterDoc;

/**
 * Removes the list of an article's sections, by its heading and by its entries, each of which
 * stands again further down as the section's own heading.
 */
public final class ContentsFilter implements BoilerplateFilter {

  /** Sections that are headed by a question. */
  private static final int MAX_ENTRY_WORDS = 25;

  /** Two may be chance: "In this article" above two names that the story prints once more. */
  private static final int MIN_ENTRIES = 3;

  /** Entries in a row that are worded otherwise than the section's heading. */
  private static final int MAX_GAP = 2;

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
    Map<String, Integer> places = Map.of();
    for (int i = 0; i < reasons.length; i++) {
      Optional<Phrase> heading = lines.get(i).phrase(name());
      if (heading.isEmpty()) {
        continue;
      }
      if (places.isEmpty()) {
        places = lastPlaces(lines);
      }
      boolean entries = markEntries(lines, i, places, reasons);
      if (entries || heading.get().place() == Place.START) {
        reasons[i] = "heading of the contents: " + heading.get().quoted();
      }
    }
    return document.remove(name(), reasons);
  }

  /** Where each line of a section's length stands last. */
  private static Map<String, Integer> lastPlaces(List<TextLine> lines) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).words() <= MAX_ENTRY_WORDS) {
        places.put(title(lines.get(i)), i);
      }
    }
    return places;
  }

  /** The letters of the line behind its number, which the list or the section may do without. */
  private static String title(TextLine line) {
    String text = line.text();
    int start = 0;
    while (start < text.length() && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    return Letters.fold(text.substring(start));
  }

  /** Marks the entries below the heading; false where there are too few. */
  private static boolean markEntries(
      List<TextLine> lines, int heading, Map<String, Integer> places, @Nullable String[] reasons) {
    Set<String> entries = new HashSet<>();
    int last = heading;
    for (int i = heading + 1; i < reasons.length && i - last <= MAX_GAP + 1; i++) {
      String title = title(lines.get(i));
      if (lines.get(i).isProse() || entries.contains(title)) {
        break; // there the first section begins
      }
      if (standsAgain(title, i, places)) {
        entries.add(title);
        last = i;
      }
    }
    if (entries.size() < MIN_ENTRIES || 2 * entries.size() < last - heading) {
      return false;
    }
    for (int i = heading + 1; i <= last; i++) {
      reasons[i] = "entry of the contents";
    }
    return true;
  }

  /** Whether a line of the title stands once more behind the next. */
  private static boolean standsAgain(String title, int index, Map<String, Integer> places) {
    return !title.isEmpty() && places.getOrDefault(title, 0) > index + 1;
  }
}
