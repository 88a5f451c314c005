package org.wirecopy.model;

import static org.wirecopy.model.PageView.log;
import static org.wirecopy.model.PageView.share;
import static org.wirecopy.model.PageView.signedLog;

/** What a line's words share with the story's, with the title's, with the lines around it. */
final class LikenessFeatures {

  /** Words at the beginning of the main run that say what the story is about. */
  private static final int LEAD_WORDS = 200;

  private static final int[] LEAD_WINDOWS = {4, 10, 25};

  /** Words of a line that may be the page's title. */
  private static final int MIN_TITLE_WORDS = 3;

  private static final int MAX_TITLE_WORDS = 30;
  private static final int MAX_SENTENCE_TITLE_WORDS = 20;

  /** Content words each way between which a page's text is compared with what goes before. */
  private static final int[] COHESION_SIZES = {60, 150};

  private final PageView page;
  private final LineScan[] scans;
  private final FeatureMatrix matrix;
  private final WordCounts run;

  private LikenessFeatures(PageView page, FeatureMatrix matrix) {
    this.page = page;
    this.matrix = matrix;
    scans = page.scans;
    run = new WordCounts(page.contentWords);
  }

  static void add(PageView page, FeatureMatrix matrix) {
    LikenessFeatures features = new LikenessFeatures(page, matrix);
    features.addRun();
    features.addRepeats();
    features.addTitle();
    features.addLead();
    features.addCohesion();
  }

  private void addRun() {
    WordCounts all = new WordCounts(page.contentWords);
    WordCounts names = new WordCounts(page.contentWords);
    for (int i = 0; i < page.size; i++) {
      scans[i].addContentTo(all);
      if (page.inRun(i)) {
        scans[i].addContentTo(run);
        scans[i].addNamesTo(names);
      }
    }
    matrix.add(
        "words of main run",
        "words that the story does not use",
        "words of the story",
        i -> scans[i].contentShare(run, page.inRun(i)));
    matrix.add(
        "names of main run",
        "names that the story does not mention",
        "names of the story",
        i -> scans[i].nameShare(names, page.inRun(i)));
    matrix.add(
        "words elsewhere",
        "words of this line only",
        "words that the page uses elsewhere",
        i -> scans[i].contentShare(all, true));
  }

  private void addRepeats() {
    WordCounts equal = new WordCounts(page.size);
    for (LineScan scan : scans) {
      equal.add(scan.lineHash);
    }
    matrix.add(
        "equal lines",
        "stands once",
        "stands several times",
        i -> log(equal.count(scans[i].lineHash) - 1.0));
    WordCounts removed = new WordCounts(page.removed.length);
    for (LineScan scan : page.removed) {
      removed.add(scan.lineHash);
    }
    matrix.add(
        "removed repeats",
        "no repeat of it was removed",
        "a repeat of it was removed",
        i -> Math.min(3, removed.count(scans[i].lineHash)));
  }

  /** The line before the story that shares most words with it; the page's title, most likely. */
  private void addTitle() {
    int title = -1;
    double best = 0;
    for (int i = 0; i < Math.min(page.size, page.runStart + 1); i++) {
      LineScan scan = scans[i];
      int most = page.endsSentence[i] ? MAX_SENTENCE_TITLE_WORDS : MAX_TITLE_WORDS;
      if (scan.words >= MIN_TITLE_WORDS && scan.words <= most) {
        double score =
            scan.contentIn(run, page.inRun(i) ? 2 : 1) / Math.sqrt(scan.contentWords() + 2.0);
        if (score >= best && score > 0) {
          best = score;
          title = i;
        }
      }
    }
    int at = title;
    double certainty = best;
    WordCounts words = new WordCounts(at < 0 ? 0 : scans[at].contentWords());
    int size = 0;
    if (at >= 0) {
      scans[at].addContentTo(words);
      size = scans[at].contentWords();
    }
    int titleSize = size;
    matrix.add(
        "lines since title",
        "stands before the title",
        "stands far behind the title",
        i -> at < 0 ? -9 : signedLog(i - at));
    matrix.add(
        "words of title",
        "words that the title does not use",
        "words of the title",
        i -> scans[i].contentShare(words, i == at));
    matrix.add(
        "title words",
        "nothing of the title",
        "much of the title",
        i -> share(scans[i].contentIn(words, 1), titleSize));
    matrix.add(
        "title certainty",
        "no clear title on the page",
        "a clear title on the page",
        i -> certainty);
  }

  private void addLead() {
    WordCounts lead = new WordCounts(page.contentWords);
    WordCounts names = new WordCounts(page.contentWords);
    int size = 0;
    for (int i = page.runStart; i < page.runEnd && size < LEAD_WORDS; i++) {
      scans[i].addContentTo(lead);
      scans[i].addNamesTo(names);
      size += scans[i].words;
    }
    int[] found = new int[page.size + 1];
    int[] content = new int[page.size + 1];
    for (int i = 0; i < page.size; i++) {
      found[i + 1] = found[i] + scans[i].contentIn(lead, 1);
      content[i + 1] = content[i] + scans[i].contentWords();
    }
    matrix.add(
        "lead words",
        "nothing of what the story begins with",
        "about what the story begins with",
        i -> scans[i].contentShare(lead, false));
    matrix.add(
        "lead names",
        "none of the names that the story begins with",
        "names that the story begins with",
        i -> scans[i].nameShare(names, false));
    for (int w : LEAD_WINDOWS) {
      matrix.add(
          "lead words in next " + w,
          "the story's words do not go on behind it",
          "the story's words go on behind it",
          i -> share(page.between(found, i, i + w), page.between(content, i, i + w)));
      matrix.add(
          "lead words in last " + w,
          "the story's words do not stand before it",
          "the story's words stand before it",
          i -> share(page.between(found, i - w, i), page.between(content, i - w, i)));
    }
  }

  /**
   * Where the talk is of something new, what is behind a line shares few words with what is before.
   */
  private void addCohesion() {
    for (int size : COHESION_SIZES) {
      matrix.add(
          "cohesion " + size,
          "a new subject begins",
          "the same subject as before",
          i -> cohesion(i, size));
    }
  }

  private double cohesion(int line, int size) {
    WordCounts before = new WordCounts(size);
    int count = 0;
    for (int i = line - 1; i >= 0 && count < size; i--) {
      count += scans[i].addContentTo(before, size - count);
    }
    int found = 0;
    int total = 0;
    for (int i = line; i < page.size && total < size; i++) {
      found += scans[i].contentIn(before, 1);
      total += scans[i].contentWords();
    }
    return total == 0 ? -1 : share(found, total);
  }
}
