package org.wirecopy.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Removal;
import org.wirecopy.document.TextLine;

/** Counts, filter by filter, the lines removed and those of them that belong to gold bodies. */
public final class FilterTally {

  /**
   * What one filter did.
   *
   * @param removed lines removed
   * @param wrong those of them that belong to a gold body
   * @param examples some of the wrong ones, with the page they stand on
   */
  public record Count(int removed, int wrong, List<String> examples) {}

  private static final int MAX_EXAMPLES = 40;

  private final Map<String, Count> counts = new LinkedHashMap<>();
  private int lines;
  private int bodyLines;
  private int unremoved;

  /**
   * Counts the removals of one page.
   *
   * @param lines the lines before the first filter
   * @param goldBody the gold body
   */
  public synchronized void add(List<TextLine> lines, String goldBody, Cleaned cleaned) {
    boolean[] inBody = BodyLines.label(lines, goldBody);
    Set<Integer> bodyNumbers = new HashSet<>();
    for (int i = 0; i < inBody.length; i++) {
      if (inBody[i]) {
        bodyNumbers.add(lines.get(i).number());
      }
    }
    this.lines += lines.size();
    bodyLines += bodyNumbers.size();
    unremoved += lines.size() - cleaned.removals().size();
    Map<String, Integer> echoes = echoes(lines, bodyNumbers);
    Map<String, List<TextLine>> byFilter = new LinkedHashMap<>();
    for (Removal removal : cleaned.removals()) {
      byFilter.computeIfAbsent(removal.filter(), f -> new ArrayList<>()).add(removal.line());
    }
    byFilter.forEach(
        (filter, removed) -> {
          List<TextLine> ofBody = new ArrayList<>();
          for (TextLine line : removed) {
            if (bodyNumbers.contains(line.number())) {
              ofBody.add(line);
            } else {
              takeOne(echoes, line.text());
            }
          }
          ofBody.removeIf(line -> takeOne(echoes, line.text()));
          count(filter, removed.size(), ofBody, cleaned.id());
        });
  }

  private void count(String filter, int removed, List<TextLine> wrong, String page) {
    Count before = counts.getOrDefault(filter, new Count(0, 0, List.of()));
    List<String> examples = new ArrayList<>(before.examples);
    for (TextLine line : wrong) {
      if (examples.size() < MAX_EXAMPLES) {
        examples.add(page + ":" + line.source() + ": " + line.text());
      }
    }
    counts.put(filter, new Count(before.removed + removed, before.wrong + wrong.size(), examples));
  }

  /**
   * Lines that are no body lines themselves, by text: where a filter removes one of two equal lines
   * and leaves the other, it loses nothing of the body, whichever of the two is called the body's.
   */
  private static Map<String, Integer> echoes(List<TextLine> lines, Set<Integer> bodyNumbers) {
    Map<String, Integer> echoes = new HashMap<>();
    for (TextLine line : lines) {
      if (!bodyNumbers.contains(line.number())) {
        echoes.merge(line.text(), 1, Integer::sum);
      }
    }
    return echoes;
  }

  private static boolean takeOne(Map<String, Integer> echoes, String text) {
    Integer left = echoes.get(text);
    if (left == null || left == 0) {
      return false;
    }
    echoes.put(text, left - 1);
    return true;
  }

  /** The counts by filter name. */
  public Map<String, Count> counts() {
    return Map.copyOf(counts);
  }

  /** Lines of all pages before the first filter. */
  public int lines() {
    return lines;
  }

  /** Lines that belong to a gold body. */
  public int bodyLines() {
    return bodyLines;
  }

  /** Lines that no filter removed. */
  public int unremoved() {
    return unremoved;
  }
}
