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

  /** How far away a removal counts as that has none on its side. */
  private static final double NONE = 9;

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
    FilterTopics.NAMES.forEach(topic -> byTopic.add(new ArrayList<>()));
    for (Removal removal : page.document.removals()) {
      byFilter.computeIfAbsent(removal.filter(), filter -> new ArrayList<>()).add(removal);
    }
    byFilter.forEach(
        (filter, removals) -> {
          if (topics.of(filter) >= 0) {
            byTopic.get(topics.of(filter)).addAll(removals);
          }
        });
    features.addAll();
    for (int topic = 0; topic < byTopic.size(); topic++) {
      features.addTopic(FilterTopics.NAMES.get(topic), byTopic.get(topic));
    }
    for (String mark : MARKS) {
      features.addMark(mark, byFilter.getOrDefault(mark, List.of()));
    }
  }

  /** Removed lines of one sort, and how many of them stand before each remaining line. */
  private final class Removed {
    private final int[] numbers;
    private final int[] before = new int[page.size];
    private final int beforeStart;

    Removed(List<Removal> removals) {
      numbers = new int[removals.size()];
      Arrays.setAll(numbers, i -> removals.get(i).line().number());
      Arrays.sort(numbers);
      int next = 0;
      for (int i = 0; i < page.size && numbers.length > 0; i++) {
        int number = page.lines.get(i).number();
        while (next < numbers.length && numbers[next] < number) {
          next++;
        }
        before[i] = next;
      }
      beforeStart = page.size == 0 ? 0 : before[Math.min(page.size - 1, page.runStart)];
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
  }

  private void addAll() {
    Removed removed = new Removed(page.document.removals());
    for (int reach : new int[] {3, 10}) {
      matrix.add(
          "removed within " + reach,
          "little boilerplate around it",
          "boilerplate around it",
          i -> log(removed.between(i - reach, i + reach)));
    }
    matrix.add(
        "removed just before",
        "no boilerplate just before it",
        "boilerplate just before it",
        i -> log(removed.between(i - 1, i)));
    matrix.add(
        "removed just behind",
        "no boilerplate just behind it",
        "boilerplate just behind it",
        i -> log(removed.between(i, i + 1)));
    matrix.add(
        "removed before",
        "no boilerplate before it",
        "boilerplate before it",
        i -> log(removed.before[i]));
    matrix.add(
        "removed behind",
        "no boilerplate behind it",
        "boilerplate behind it",
        i -> log(removed.between(i, page.size)));
  }

  private void addTopic(String topic, List<Removal> removals) {
    Removed removed = new Removed(removals);
    add(
        removed,
        topic + " just before",
        "no " + topic + " just before it",
        topic + " just before it",
        i -> log(removed.between(i - 1, i)));
    add(
        removed,
        topic + " just behind",
        "no " + topic + " just behind it",
        topic + " just behind it",
        i -> log(removed.between(i, i + 1)));
    add(
        removed,
        topic + " ago",
        topic + " close before it",
        "no " + topic + " close before it",
        removed::linesAgo);
    add(
        removed,
        topic + " ahead",
        topic + " close behind it",
        "no " + topic + " close behind it",
        removed::linesAhead);
    add(
        removed,
        topic + " since start",
        "no " + topic + " since the story began",
        topic + " since the story began",
        removed::sinceStart);
  }

  private void addMark(String filter, List<Removal> removals) {
    Removed removed = new Removed(removals);
    add(
        removed,
        filter + " since start",
        "no " + filter + " since the story began",
        filter + " since the story began",
        removed::sinceStart);
    add(
        removed,
        filter + " ago",
        filter + " close before it",
        "no " + filter + " close before it",
        removed::linesAgo);
  }

  /** Where nothing was removed, as by most filters on most pages, all lines are alike. */
  private void add(
      Removed removed, String name, String low, String high, FeatureMatrix.Column column) {
    if (removed.numbers.length == 0 && page.size > 0) {
      matrix.addAlike(name, low, high, column.at(0));
    } else {
      matrix.add(name, low, high, column);
    }
  }
}
