package org.wirecopy.model;

import static org.wirecopy.model.PageView.log;
import static org.wirecopy.model.PageView.share;
import static org.wirecopy.model.PageView.signedLog;

import org.wirecopy.document.TextLine;

/** Where a line stands: in the page, to its prose, to lists of short lines. */
final class PlaceFeatures {

  private static final int[] DENSITY_WINDOWS = {2, 5, 10, 20};
  private static final int[] SPREAD_WINDOWS = {3, 6, 12};

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
    FeatureMatrix.Row row = matrix.row();
    for (int i = 0; i < page.size; i++) {
      row.begin(i);
      row.put("place in lines", "stands at the top", "stands at the bottom", share(i, n));
      row.put(
          "place in words",
          "little text before it",
          "most text before it",
          share(page.words[i], page.words[n]));
      row.put("prose before", "no story before it", "stories before it", log(page.proseWords[i]));
      row.put("lines before", "few lines before it", "many lines before it", log(i));
      row.put("lines behind", "few lines behind it", "many lines behind it", log(n - 1.0 - i));
    }
  }

  private void addDensity() {
    int[] since = distances(true);
    int[] until = distances(false);
    double[] lengths = new double[page.size + 1];
    double[] squares = new double[page.size + 1];
    for (int i = 0; i < page.size; i++) {
      double length = log(page.scans[i].words);
      lengths[i + 1] = lengths[i] + length;
      squares[i + 1] = squares[i] + length * length;
    }
    FeatureMatrix.Row row = matrix.row();
    for (int i = 0; i < page.size; i++) {
      row.begin(i);
      for (int w : DENSITY_WINDOWS) {
        row.put(
            "prose within",
            w,
            "little prose around it",
            "prose around it",
            density(i - w, i + w + 1));
        row.put(
            "prose before within",
            w,
            "little prose before it",
            "prose before it",
            density(i - w, i));
        row.put(
            "prose behind within",
            w,
            "little prose behind it",
            "prose behind it",
            density(i + 1, i + 1 + w));
        row.put(
            "words within",
            w,
            "little text around it",
            "much text around it",
            log(page.between(page.words, i - w, i + w + 1)));
      }
      row.put("lines since prose", "just behind prose", "far behind prose", log(since[i]));
      row.put("lines until prose", "just before prose", "far before prose", log(until[i]));
      for (int w : SPREAD_WINDOWS) {
        row.put(
            "spread within",
            w,
            "lines of like length around it",
            "lines of all lengths around it",
            spread(lengths, squares, i - w, i + w + 1));
      }
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
    FeatureMatrix.Row row = matrix.row();
    for (int i = 0; i < page.size; i++) {
      row.begin(i);
      row.put(
          "in main run",
          "outside the page's main run of prose",
          "in the page's main run of prose",
          page.inRun(i) ? 1 : 0);
      row.put(
          "lines into main run",
          "before the main run of prose",
          "well behind the start of the main run of prose",
          signedLog(i - start));
      row.put(
          "lines to end of main run",
          "behind the main run of prose",
          "well before the end of the main run of prose",
          signedLog(end - 1.0 - i));
      row.put(
          "words into main run",
          "before the main run of prose",
          "well behind the start of the main run of prose",
          signedLog(words[i] - (double) words[start]));
      row.put(
          "words to end of main run",
          "behind the main run of prose",
          "well before the end of the main run of prose",
          signedLog(words[end] - (double) words[i + 1]));
    }
  }

  private void addLists() {
    boolean[] isHeadline = new boolean[page.size];
    boolean[] isShort = new boolean[page.size];
    boolean[] isItem = new boolean[page.size];
    for (int i = 0; i < page.size; i++) {
      int words = page.scans[i].words;
      isHeadline[i] = page.mayBeHeadline(i);
      isShort[i] = words <= SHORT_LINE;
      isItem[i] = page.lines.get(i).bullet();
    }
    int[] headlines = runs(isHeadline);
    int[] labels = runs(isShort);
    int[] items = runs(isItem);
    FeatureMatrix.Row row = matrix.row();
    for (int i = 0; i < page.size; i++) {
      row.begin(i);
      row.put("run of headlines", "no list of headlines", "in a list of headlines", headlines[i]);
      row.put("run of short lines", "not among short lines", "among short lines", log(labels[i]));
      row.put("run of bullets", "not in a list", "in a list", log(items[i]));
      row.put(
          "same first word nearby",
          "begins as no other line nearby",
          "lines nearby begin with the same word",
          sameFirstWord(i));
    }
  }

  /** For each line the length of the run of lines around it of the same sort. */
  private int[] runs(boolean[] sort) {
    int n = page.size;
    int[] runs = new int[n];
    int start = 0;
    for (int i = 0; i <= n; i++) {
      if (i == n || !sort[i]) {
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
    int gaps = 0;
    for (TextLine line : page.lines) {
      gaps += line.gapBefore() ? 1 : 0;
    }
    matrix.addAlike("lines of the page", "a short page", "a long page", log(n));
    matrix.addAlike("words of the page", "little text on the page", "much text on the page", words);
    matrix.addAlike("prose of the page", "little prose on the page", "a page of prose", prose);
    matrix.addAlike(
        "share of main run",
        "no long run of prose on the page",
        "one long run of prose on the page",
        run);
    matrix.addAlike("gaps of the page", "a page without gaps", "a page with gaps", share(gaps, n));
  }
}
