package org.wirecopy.model;

import static org.wirecopy.model.PageView.log;
import static org.wirecopy.model.PageView.share;

import java.util.Arrays;

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

  /** The filter of lists of sections: what it removed stands again as a section's heading. */
  private static final String CONTENTS = "contents";

  private final PageView page;
  private final FeatureMatrix matrix;
  private final int[] run; // how often the main run uses each content word

  private LikenessFeatures(PageView page, FeatureMatrix matrix) {
    this.page = page;
    this.matrix = matrix;
    run = new int[page.contentIds];
  }

  static void add(PageView page, FeatureMatrix matrix) {
    LikenessFeatures features = new LikenessFeatures(page, matrix);
    features.addRun();
    features.addRepeats();
    features.addTitle();
    features.addLead();
    features.addCohesion();
  }

  private static void count(int[] words, int[] counts) {
    for (int word : words) {
      counts[word]++;
    }
  }

  /** How many of the words are counted at least {@code least} times. */
  private static int found(int[] words, int[] counts, int least) {
    int found = 0;
    for (int word : words) {
      found += counts[word] >= least ? 1 : 0;
    }
    return found;
  }

  /**
   * Share of the words that are counted; -1 where there are none.
   *
   * @param own whether the line's own words are among those counted, and do not count
   */
  private static double shareFound(int[] words, int[] counts, boolean own) {
    return words.length == 0 ? -1 : (double) found(words, counts, own ? 2 : 1) / words.length;
  }

  private void addRun() {
    int[] all = new int[page.contentIds];
    int[] names = new int[page.nameIds];
    for (int i = 0; i < page.size; i++) {
      count(page.content[i], all);
      if (page.inRun(i)) {
        count(page.content[i], run);
        count(page.names[i], names);
      }
    }
    FeatureMatrix.Row row = matrix.row();
    for (int i = 0; i < page.size; i++) {
      row.begin(i);
      row.put(
          "words of main run",
          "words that the story does not use",
          "words of the story",
          shareFound(page.content[i], run, page.inRun(i)));
      row.put(
          "names of main run",
          "names that the story does not mention",
          "names of the story",
          shareFound(page.names[i], names, page.inRun(i)));
      row.put(
          "words elsewhere",
          "words of this line only",
          "words that the page uses elsewhere",
          shareFound(page.content[i], all, true));
    }
  }

  private void addRepeats() {
    WordIds texts = new WordIds(page.size);
    int[] text = new int[page.size];
    int[] kept = new int[page.size];
    int[] removed = new int[page.size];
    int[] listed = new int[page.size];
    for (int i = 0; i < page.size; i++) {
      text[i] = texts.id(page.scans[i].lineHash);
      kept[text[i]]++;
    }
    for (int i = 0; i < page.removed.length; i++) {
      int known = texts.known(page.removed[i].lineHash);
      if (known >= 0) {
        boolean entry = page.document.removals().get(i).filter().equals(CONTENTS);
        (entry ? listed : removed)[known]++;
      }
    }
    FeatureMatrix.Row row = matrix.row();
    for (int i = 0; i < page.size; i++) {
      row.begin(i);
      row.put("equal lines", "stands once", "stands several times", log(kept[text[i]] - 1.0));
      row.put(
          "removed repeats",
          "no repeat of it was removed",
          "a repeat of it was removed",
          Math.min(3, removed[text[i]]));
      row.put(
          "listed",
          "not in a list of sections",
          "in the list of sections",
          Math.min(1, listed[text[i]]));
    }
  }

  /** The line before the story that shares most words with it; the page's title, most likely. */
  private void addTitle() {
    int title = -1;
    double best = 0;
    for (int i = 0; i < Math.min(page.size, page.runStart + 1); i++) {
      int length = page.scans[i].words;
      int most = page.endsSentence[i] ? MAX_SENTENCE_TITLE_WORDS : MAX_TITLE_WORDS;
      if (length >= MIN_TITLE_WORDS && length <= most) {
        int[] words = page.content[i];
        double score = found(words, run, page.inRun(i) ? 2 : 1) / Math.sqrt(words.length + 2.0);
        if (score >= best && score > 0) {
          best = score;
          title = i;
        }
      }
    }
    int at = title;
    int[] words = new int[page.contentIds];
    if (at >= 0) {
      count(page.content[at], words);
    }
    int size = at < 0 ? 0 : page.content[at].length;
    FeatureMatrix.Row row = matrix.row();
    for (int i = 0; i < page.size; i++) {
      row.begin(i);
      row.put(
          "lines since title",
          "stands before the title",
          "stands far behind the title",
          HeadlinePlace.since(at, i));
      row.put(
          "words of title",
          "words that the title does not use",
          "words of the title",
          shareFound(page.content[i], words, i == at));
      row.put(
          "title words",
          "nothing of the title",
          "much of the title",
          share(found(page.content[i], words, 1), size));
    }
    matrix.addAlike(
        "title certainty", "no clear title on the page", "a clear title on the page", best);
  }

  private void addLead() {
    int[] lead = new int[page.contentIds];
    int[] names = new int[page.nameIds];
    int size = 0;
    for (int i = page.runStart; i < page.runEnd && size < LEAD_WORDS; i++) {
      count(page.content[i], lead);
      count(page.names[i], names);
      size += page.scans[i].words;
    }
    int[] found = new int[page.size + 1];
    for (int i = 0; i < page.size; i++) {
      found[i + 1] = found[i] + found(page.content[i], lead, 1);
    }
    int[] content = page.contentWords;
    FeatureMatrix.Row row = matrix.row();
    for (int i = 0; i < page.size; i++) {
      row.begin(i);
      row.put(
          "lead words",
          "nothing of what the story begins with",
          "about what the story begins with",
          shareFound(page.content[i], lead, false));
      row.put(
          "lead names",
          "none of the names that the story begins with",
          "names that the story begins with",
          shareFound(page.names[i], names, false));
      for (int w : LEAD_WINDOWS) {
        row.put(
            "lead words in next",
            w,
            "the story's words do not go on behind it",
            "the story's words go on behind it",
            share(page.between(found, i, i + w), page.between(content, i, i + w)));
        row.put(
            "lead words in last",
            w,
            "the story's words do not stand before it",
            "the story's words stand before it",
            share(page.between(found, i - w, i), page.between(content, i - w, i)));
      }
    }
  }

  /**
   * Where the talk is of something new, what is behind a line shares few words with what is before
   * (Hearst 1997).
   */
  private void addCohesion() {
    int[] words = new int[page.contentWords[page.size]]; // of all lines, one after another
    int[] last = new int[page.contentIds]; // where each word stands last before a line
    Arrays.fill(last, -1);
    double[][] cohesion = new double[COHESION_SIZES.length][page.size];
    for (int i = 0; i < page.size; i++) {
      System.arraycopy(page.content[i], 0, words, page.contentWords[i], page.content[i].length);
    }
    for (int i = 0; i < page.size; i++) {
      int start = page.contentWords[i];
      for (int s = 0; s < COHESION_SIZES.length; s++) {
        cohesion[s][i] = cohesion(words, last, start, COHESION_SIZES[s]);
      }
      for (int w = start; w < page.contentWords[i + 1]; w++) {
        last[words[w]] = w;
      }
    }
    FeatureMatrix.Row row = matrix.row();
    for (int i = 0; i < page.size; i++) {
      row.begin(i);
      for (int s = 0; s < COHESION_SIZES.length; s++) {
        row.put(
            "cohesion",
            COHESION_SIZES[s],
            "a new subject begins",
            "the same subject as before",
            cohesion[s][i]);
      }
    }
  }

  /** Share of the words from {@code start} on that also stand among as many before it. */
  private static double cohesion(int[] words, int[] last, int start, int size) {
    int end = Math.min(words.length, start + size);
    int least = Math.max(0, start - size);
    int found = 0;
    for (int i = start; i < end; i++) {
      found += last[words[i]] >= least ? 1 : 0;
    }
    return end == start ? -1 : (double) found / (end - start);
  }
}
