package org.wirecopy.model;

import static org.wirecopy.model.PageView.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.document.Removal;

/** What the rule filters removed around a line. */
final class RemovalFeatures {

  /** Filters whose lines often mark where a story ends or begins. */
  private static final List<String> MARKS =
      List.of(
          "comment-prompt",
          "author-box",
          "related-stories",
          "most-read",
          "tag-list",
          "sign-off",
          "copyright",
          "share-widget",
          "newsletter-signup",
          "recommended-topics",
          "follow-us",
          "read-more-link",
          "photo-credit",
          "account",
          "repeated-headline",
          "duplicate-line");

  private static final int[] REACHES = {3, 10};

  /** How far away a removal counts as that has none on its side. */
  private static final double NONE = 9;

  /** What one sort of removed lines says of a line. */
  private static final class Signs {
    final Feature justBefore;
    final Feature justBehind;
    final Feature ago;
    final Feature ahead;
    final Feature sinceStart;

    Signs(String sort) {
      justBefore =
          new Feature(
              sort + " just before", "no " + sort + " just before it", sort + " just before it");
      justBehind =
          new Feature(
              sort + " just behind", "no " + sort + " just behind it", sort + " just behind it");
      ago =
          new Feature(sort + " ago", sort + " close before it", "no " + sort + " close before it");
      ahead =
          new Feature(
              sort + " ahead", sort + " close behind it", "no " + sort + " close behind it");
      sinceStart =
          new Feature(
              sort + " since start",
              "no " + sort + " since the story began",
              sort + " since the story began");
    }

    static List<Signs> of(List<String> sorts) {
      List<Signs> signs = new ArrayList<>();
      for (String sort : sorts) {
        signs.add(new Signs(sort));
      }
      return List.copyOf(signs);
    }
  }

  private static final List<Signs> OF_TOPICS = Signs.of(FilterTopics.NAMES);

  private static final List<Signs> OF_MARKS = Signs.of(MARKS);

  private final PageView page;
  private final FeatureMatrix matrix;

  private RemovalFeatures(PageView page, FeatureMatrix matrix) {
    this.page = page;
    this.matrix = matrix;
  }

  static void add(PageView page, FilterTopics topics, FeatureMatrix matrix) {
    RemovalFeatures features = new RemovalFeatures(page, matrix);
    Map<String, List<Removal>> byFilter = new HashMap<>();
    List<List<Removal>> byTopic = new ArrayList<>();
    for (int topic = 0; topic < FilterTopics.NAMES.size(); topic++) {
      byTopic.add(new ArrayList<>());
    }
    for (Removal removal : page.document.removals()) {
      List<Removal> known = byFilter.get(removal.filter());
      if (known == null) {
        known = new ArrayList<>();
        byFilter.put(removal.filter(), known);
      }
      known.add(removal);
    }
    for (Map.Entry<String, List<Removal>> entry : byFilter.entrySet()) {
      int topic = topics.of(entry.getKey());
      if (topic >= 0) {
        byTopic.get(topic).addAll(entry.getValue());
      }
    }
    features.addAll();
    for (int topic = 0; topic < byTopic.size(); topic++) {
      features.addTopic(OF_TOPICS.get(topic), byTopic.get(topic));
    }
    for (int mark = 0; mark < MARKS.size(); mark++) {
      features.addMark(OF_MARKS.get(mark), byFilter.getOrDefault(MARKS.get(mark), List.of()));
    }
  }

  /** Removed lines of one sort, and how many of them stand before each remaining line. */
  private final class Removed {
    private final int[] numbers;
    private final int[] before = new int[page.size];
    private final int beforeStart;

    Removed(List<Removal> removals) {
      numbers = new int[removals.size()];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = removals.get(i).line().number();
      }
      Arrays.sort(numbers);
      int next = 0;
      for (int i = 0; i < page.size && numbers.length > 0; i++) {
        int number = page.lines.get(i).number();
        while (next < numbers.length && numbers[next] < number) {
          next++;
        }
        before[i] = next;
      }
      beforeStart = before[Math.min(page.size - 1, page.runStart)];
    }

    /** How many stand between two remaining lines; beyond the page's ends, all up to there. */
    int between(int from, int to) {
      int first = from < 0 ? 0 : before[from];
      int last = to >= page.size ? numbers.length : before[to];
      return last - first;
    }

    double linesAgo(int line) {
      int count = before[line];
      return count == 0 ? NONE : log(page.lines.get(line).number() - (double) numbers[count - 1]);
    }

    double linesAhead(int line) {
      int count = before[line];
      return count == numbers.length
          ? NONE
          : log(numbers[count] - (double) page.lines.get(line).number());
    }

    int sinceStart(int line) {
      return before[line] - beforeStart;
    }

    boolean areNone() {
      return numbers.length == 0;
    }

    /** Where nothing was removed, as by most filters on most pages, all lines are alike. */
    int differingLines() {
      return areNone() ? 1 : page.size;
    }
  }

  private void addAll() {
    Removed removed = new Removed(page.document.removals());
    FeatureMatrix.Row row = matrix.row();
    for (int i = 0; i < page.size; i++) {
      row.begin(i);
      for (int reach : REACHES) {
        row.put(
            "removed within",
            reach,
            "little boilerplate around it",
            "boilerplate around it",
            log(removed.between(i - reach, i + reach)));
      }
      row.put(
          "removed just before",
          "no boilerplate just before it",
          "boilerplate just before it",
          log(removed.between(i - 1, i)));
      row.put(
          "removed just behind",
          "no boilerplate just behind it",
          "boilerplate just behind it",
          log(removed.between(i, i + 1)));
      row.put(
          "removed before",
          "no boilerplate before it",
          "boilerplate before it",
          log(removed.before[i]));
      row.put(
          "removed behind",
          "no boilerplate behind it",
          "boilerplate behind it",
          log(removed.between(i, page.size)));
    }
  }

  private void addTopic(Signs signs, List<Removal> removals) {
    Removed removed = new Removed(removals);
    FeatureMatrix.Row row = matrix.row();
    for (int i = 0; i < removed.differingLines(); i++) {
      row.begin(i);
      row.put(signs.justBefore, log(removed.between(i - 1, i)));
      row.put(signs.justBehind, log(removed.between(i, i + 1)));
      row.put(signs.ago, removed.linesAgo(i));
      row.put(signs.ahead, removed.linesAhead(i));
      row.put(signs.sinceStart, removed.sinceStart(i));
    }
    if (removed.areNone()) {
      row.repeat();
    }
  }

  private void addMark(Signs signs, List<Removal> removals) {
    Removed removed = new Removed(removals);
    FeatureMatrix.Row row = matrix.row();
    for (int i = 0; i < removed.differingLines(); i++) {
      row.begin(i);
      row.put(signs.sinceStart, removed.sinceStart(i));
      row.put(signs.ago, removed.linesAgo(i));
    }
    if (removed.areNone()) {
      row.repeat();
    }
  }
}
