package org.wirecopy.model;

import static org.wirecopy.model.PageView.log;
import static org.wirecopy.model.PageView.share;
import static org.wirecopy.model.PageView.signedLog;

import java.util.function.IntPredicate;

/** Where a line stands: in the page, to its prose, to lists of short lines. */
final class PlaceFeatures {

  private static final int[] DENSITY_WINDOWS = {2, 5, 10, 20};
  private static final int[] SPREAD_WINDOWS = {3, 6, 12};

  /** Words of a line that may be a headline. */
  private static final int MIN_HEADLINE = 4;

  private static final int MAX_HEADLINE = 22;

  private static final int SHORT_LINE = 4;
  private static final int NEAR = 6;

  private final PageView page;
  private final FeatureMatrix matrix;

  private PlaceFeatures(PageView page, FeatureMatrix matrix) {
    this.page = page;
    this.matrix = matrix;
  }

  static void add(PageView page, FeatureMatrix matrix) {
    PlaceFeatures features = new PlaceFeatures(page, matrix);
    features.addPlace();
    features.addDensity();
    features.addRun();
    features.addLists();
    features.addPage();
  }

  private void addPlace() {
    int n = page.size;
    matrix.add("place in lines", "stands at the top", "stands at the bottom", i -> share(i, n));
    matrix.add(
        "place in words",
        "little text before it",
        "most text before it",
        i -> share(page.words[i], page.words[n]));
    matrix.add("lines before", "few lines before it", "many lines before it", i -> log(i));
    matrix.add(
        "lines behind", "few lines behind it", "many lines behind it", i -> log(n - 1.0 - i));
  }

  private void addDensity() {
    for (int w : DENSITY_WINDOWS) {
      matrix.add(
          "prose within " + w,
          "little prose around it",
          "prose around it",
          i -> density(i - w, i + w + 1));
      matrix.add(
          "prose " + w + " before",
          "little prose before it",
          "prose before it",
          i -> density(i - w, i));
      matrix.add(
          "prose " + w + " behind",
          "little prose behind it",
          "prose behind it",
          i -> density(i + 1, i + 1 + w));
      matrix.add(
          "words within " + w,
          "little text around it",
          "much text around it",
          i -> log(page.between(page.words, i - w, i + w + 1)));
    }
    int[] since = distances(true);
    int[] until = distances(false);
    matrix.add("lines since prose", "just behind prose", "far behind prose", i -> log(since[i]));
    matrix.add("lines until prose", "just before prose", "far before prose", i -> log(until[i]));
    double[] lengths = new double[page.size + 1];
    double[] squares = new double[page.size + 1];
    for (int i = 0; i < page.size; i++) {
      double length = log(page.scans[i].words);
      lengths[i + 1] = lengths[i] + length;
      squares[i + 1] = squares[i] + length * length;
    }
    for (int w : SPREAD_WINDOWS) {
      matrix.add(
          "spread within " + w,
          "lines of like length around it",
          "lines of all lengths around it",
          i -> spread(lengths, squares, i - w, i + w + 1));
    }
  }

  private double density(int from, int to) {
    return share(page.between(page.proseWords, from, to), page.between(page.words, from, to));
  }

  /** For each line how many lines away the next line of prose is; the page's size if none is. */
  private int[] distances(boolean backward) {
    int n = page.size;
    int[] distances = new int[n];
    int since = n;
    for (int k = 0; k < n; k++) {
      int i = backward ? k : n - 1 - k;
      distances[i] = since;
      since = page.prose[i] ? 1 : since + 1;
    }
    return distances;
  }

  /** How much the lines' lengths differ: lists of teasers are regular, stories are not. */
  private double spread(double[] lengths, double[] squares, int from, int to) {
    int first = Math.max(0, from);
    int last = Math.min(page.size, to);
    int count = last - first;
    double mean = (lengths[last] - lengths[first]) / count;
    return Math.sqrt(Math.max(0, (squares[last] - squares[first]) / count - mean * mean));
  }

  private void addRun() {
    int[] words = page.words;
    int start = page.runStart;
    int end = page.runEnd;
    matrix.add(
        "in main run",
        "outside the page's main run of prose",
        "in the page's main run of prose",
        i -> page.inRun(i) ? 1 : 0);
    matrix.add(
        "lines into main run",
        "before the main run of prose",
        "well behind the start of the main run of prose",
        i -> signedLog(i - start));
    matrix.add(
        "lines to end of main run",
        "behind the main run of prose",
        "well before the end of the main run of prose",
        i -> signedLog(end - 1.0 - i));
    matrix.add(
        "words into main run",
        "before the main run of prose",
        "well behind the start of the main run of prose",
        i -> signedLog(words[i] - (double) words[start]));
    matrix.add(
        "words to end of main run",
        "behind the main run of prose",
        "well before the end of the main run of prose",
        i -> signedLog(words[end] - (double) words[i + 1]));
  }

  private void addLists() {
    int[] headlines =
        runs(
            i ->
                page.scans[i].words >= MIN_HEADLINE
                    && page.scans[i].words <= MAX_HEADLINE
                    && !page.endsSentence[i]);
    matrix.add(
        "run of headlines", "no list of headlines", "in a list of headlines", i -> headlines[i]);
    int[] labels = runs(i -> page.scans[i].words <= SHORT_LINE);
    matrix.add(
        "run of short lines", "not among short lines", "among short lines", i -> log(labels[i]));
    int[] items = runs(i -> page.lines.get(i).bullet());
    matrix.add("run of bullets", "not in a list", "in a list", i -> log(items[i]));
    matrix.add(
        "same first word nearby",
        "begins as no other line nearby",
        "lines nearby begin with the same word",
        this::sameFirstWord);
  }

  /** For each line the length of the run of lines around it for which the test holds. */
  private int[] runs(IntPredicate test) {
    int n = page.size;
    int[] runs = new int[n];
    int start = 0;
    for (int i = 0; i <= n; i++) {
      if (i == n || !test.test(i)) {
        for (int j = start; j < i; j++) {
          runs[j] = i - start;
        }
        start = i + 1;
      }
    }
    return runs;
  }

  private int sameFirstWord(int line) {
    int same = 0;
    for (int i = Math.max(0, line - NEAR); i <= Math.min(page.size - 1, line + NEAR); i++) {
      same += i != line && page.scans[i].firstWordHash == page.scans[line].firstWordHash ? 1 : 0;
    }
    return same;
  }

  private void addPage() {
    int n = page.size;
    double words = log(page.words[n]);
    double prose = share(page.proseWords[n], page.words[n]);
    double run = share(page.between(page.words, page.runStart, page.runEnd), page.words[n]);
    long gaps = page.lines.stream().filter(line -> line.gapBefore()).count();
    matrix.addAlike("lines of the page", "a short page", "a long page", log(n));
    matrix.addAlike("words of the page", "little text on the page", "much text on the page", words);
    matrix.addAlike("prose of the page", "little prose on the page", "a page of prose", prose);
    matrix.addAlike(
        "share of main run",
        "no long run of prose on the page",
        "one long run of prose on the page",
        run);
    matrix.addAlike(
        "gaps of the page", "a page without gaps", "a page with gaps", share((double) gaps, n));
  }
}
