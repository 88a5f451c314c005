package org.wirecopy.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wirecopy.document.TextLine;

/**
 * Finds which lines of a dump make up the gold body: the heaviest chain of lines that match gold's
 * words in gold's order. A teaser that repeats the lead elsewhere on the page therefore does not
 * count as body, nor does a menu entry that happens to be a word of the story.
 */
public final class BodyLines {

  /** Gold that a line may skip or add, as links and emphasis do, and still match in one piece. */
  private static final int DRIFT = 6;

  /** Share of a line's words that gold must have. */
  private static final double MIN_SHARE = 0.5;

  /** Positions in gold at which a line is tried; more occur only in lines that say nothing. */
  private static final int MAX_PLACES = 4;

  private final List<String> gold;
  private final Map<String, List<Integer>> triples = new HashMap<>();
  private final Map<String, List<Integer>> paragraphs = new HashMap<>();

  private BodyLines(String goldBody) {
    gold = new ArrayList<>();
    for (String paragraph : goldBody.split("\n", -1)) {
      List<String> words = Words.of(paragraph);
      if (!words.isEmpty()) {
        paragraphs
            .computeIfAbsent(String.join(" ", words), p -> new ArrayList<>())
            .add(gold.size());
        gold.addAll(words);
      }
    }
    for (int i = 0; i + 2 < gold.size(); i++) {
      triples.computeIfAbsent(Words.triple(gold, i), t -> new ArrayList<>()).add(i);
    }
  }

  /**
   * @param goldBody the body, paragraphs parted by line breaks
   * @return for each line whether it belongs to the body
   */
  public static boolean[] label(List<TextLine> lines, String goldBody) {
    return new BodyLines(goldBody).label(lines);
  }

  /** A stretch of gold that a line matches. */
  private record Match(int line, int start, int end, double weight) {}

  private boolean[] label(List<TextLine> lines) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      addMatches(matches, i, Words.of(lines.get(i).text()));
    }
    boolean[] inBody = new boolean[lines.size()];
    for (Match match : heaviestChain(matches)) {
      inBody[match.line] = true;
    }
    return inBody;
  }

  private void addMatches(List<Match> matches, int line, List<String> words) {
    if (words.isEmpty()) {
      return;
    }
    List<Integer> whole = paragraphs.getOrDefault(String.join(" ", words), List.of());
    for (int start : whole.subList(0, Math.min(whole.size(), MAX_PLACES * 4))) {
      matches.add(new Match(line, start, start + words.size(), words.size()));
    }
    if (!whole.isEmpty() || words.size() < 3) {
      return;
    }
    Map<Integer, Integer> votes = new HashMap<>();
    for (int i = 0; i + 2 < words.size(); i++) {
      for (int place : triples.getOrDefault(Words.triple(words, i), List.of())) {
        votes.merge(Math.floorDiv(place - i, DRIFT), 1, Integer::sum);
      }
    }
    Set<Integer> tried = new HashSet<>();
    votes.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MAX_PLACES)
        .forEach(
            entry -> {
              int diagonal = entry.getKey() * DRIFT;
              Match match = match(line, words, diagonal);
              if (match != null && tried.add(match.start)) {
                matches.add(match);
              }
            });
  }

  private @org.jspecify.annotations.Nullable Match match(
      int line, List<String> words, int diagonal) {
    boolean[] matched = new boolean[words.size()];
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (int i = 0; i + 2 < words.size(); i++) {
      for (int place : triples.getOrDefault(Words.triple(words, i), List.of())) {
        int drift = place - i - diagonal;
        // Text that a line adds or lacks moves the rest along, the more the longer the line is.
        if (drift >= -DRIFT && drift <= 2 * DRIFT + words.size() / 4) {
          Arrays.fill(matched, i, i + 3, true);
          start = Math.min(start, place);
          end = Math.max(end, place + 3);
        }
      }
    }
    int count = 0;
    for (boolean word : matched) {
      count += word ? 1 : 0;
    }
    return count >= MIN_SHARE * words.size() && end - start <= 2 * words.size() + 2 * DRIFT
        ? new Match(line, start, end, count)
        : null;
  }

  /** Matches in the order of both the lines and of gold, heaviest in sum. */
  private static List<Match> heaviestChain(List<Match> matches) {
    int n = matches.size();
    double[] best = new double[n];
    int[] previous = new int[n];
    int last = -1;
    for (int i = 0; i < n; i++) {
      Match match = matches.get(i);
      previous[i] = -1;
      for (int j = 0; j < i; j++) {
        Match before = matches.get(j);
        if (before.line < match.line
            && before.end <= match.start + 2
            && before.start < match.start
            && best[j] > (previous[i] < 0 ? 0 : best[previous[i]])) {
          previous[i] = j;
        }
      }
      best[i] = match.weight + (previous[i] < 0 ? 0 : best[previous[i]]);
      if (last < 0 || best[i] > best[last]) {
        last = i;
      }
    }
    List<Match> chain = new ArrayList<>();
    for (int i = last; i >= 0; i = previous[i]) {
      chain.add(matches.get(i));
    }
    return chain;
  }
}
