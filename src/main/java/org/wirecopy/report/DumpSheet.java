package org.wirecopy.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Article;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.PageFacts;

/**
 * All that the page may show of a dump.
 *
 * @param cleaned what became of it, without the lines
 * @param site where it comes from, as {@link Site} names it
 * @param words how long the body is; 0 where there is none
 * @param linesByKind how many lines there are of each of the {@link LineKinds}
 * @param lettersByKind how long these are
 * @param strip the dump in small, as {@link Strip} draws it
 * @param remarks what is wrong with it, by rule
 * @param sightings some of the lines that were removed
 * @param lines all lines, as {@link PackedLines} has them
 */
public record DumpSheet(
    Cleaned cleaned,
    String site,
    int words,
    int[] linesByKind,
    long[] lettersByKind,
    String strip,
    List<Remark> remarks,
    List<Sighting> sightings,
    byte[] lines) {

  /** Examples are read at a glance. */
  private static final int MOST_LETTERS_OF_EXAMPLE = 160;

  static DumpSheet of(Cleaned cleaned, List<Remark> remarks, LineKinds kinds) {
    List<SheetLine> lines = SheetLine.of(cleaned, kinds);
    int[] linesByKind = new int[kinds.count()];
    long[] lettersByKind = new long[kinds.count()];
    List<Sighting> sightings = new ArrayList<>();
    Set<Sighting> seen = new HashSet<>();
    for (SheetLine line : lines) {
      linesByKind[line.kind()]++;
      lettersByKind[line.kind()] += line.text().length();
      if (!kinds.isKept(line.kind())) {
        Sighting sighting = sighting(line);
        if (seen.add(new Sighting(sighting.kind(), 0, sighting.text(), ""))) {
          sightings.add(sighting);
        }
      }
    }
    return new DumpSheet(
        fieldsOf(cleaned),
        Site.of(cleaned.url(), cleaned.id()),
        words(cleaned.article()),
        linesByKind,
        lettersByKind,
        Strip.of(lines, kinds),
        remarks,
        sightings,
        lines.isEmpty() ? new byte[0] : PackedLines.of(lines));
  }

  private static Sighting sighting(SheetLine line) {
    return new Sighting(
        line.kind(),
        line.number(),
        PackedLines.cut(line.text(), MOST_LETTERS_OF_EXAMPLE),
        line.reason());
  }

  /** The fields alone: thousands of them are kept. */
  private static Cleaned fieldsOf(Cleaned cleaned) {
    Article article = cleaned.article();
    PageFacts facts = cleaned.facts();
    return new Cleaned(
        cleaned.id(),
        cleaned.url(),
        cleaned.status(),
        article == null
            ? null
            : new Article(
                facts.headline(),
                null,
                List.of(),
                null,
                facts.published(),
                facts.language(),
                List.of()),
        List.of(),
        List.of(),
        cleaned.confidence(),
        null,
        cleaned.reason(),
        facts);
  }

  private static int words(@Nullable Article article) {
    int words = 0;
    if (article != null) {
      for (String paragraph : article.paragraphs()) {
        words += LineShape.words(paragraph);
      }
    }
    return words;
  }

  long letters() {
    long sum = 0;
    for (long letters : lettersByKind) {
      sum += letters;
    }
    return sum;
  }

  long keptLetters(LineKinds kinds) {
    long sum = 0;
    for (int kind = 0; kind < lettersByKind.length; kind++) {
      sum += kinds.isKept(kind) ? lettersByKind[kind] : 0;
    }
    return sum;
  }

  /** The same without its lines. */
  DumpSheet withoutLines() {
    return new DumpSheet(
        cleaned, site, words, linesByKind, lettersByKind, strip, remarks, List.of(), new byte[0]);
  }
}
