package org.wirecopy.model;

import java.util.List;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;

/** A page as the features see it: its remaining lines, scanned once, and its main run of prose. */
final class PageView {

  /** Words from which a sentence counts as prose of a story. */
  private static final int MIN_PROSE_WORDS = 12;

  /** What a line that is no sentence counts against a run of prose, in words. */
  private static final double SHORT_LINE = 6;

  /** What a word counts in a short sentence, or in a long line that does not end as one. */
  private static final double DOUBTFUL_WORD = 0.5;

  /** Words of a line that may be a headline. */
  private static final int MIN_HEADLINE = 4;

  private static final int MAX_HEADLINE = 22;

  private static final int MIN_SENTENCE_WORDS = 5;
  private static final int MIN_LONG_LINE_WORDS = 25;

  final TextDocument document;
  final List<TextLine> lines;
  final int size;
  final LineScan[] scans;

  /** The lines that filters removed, in the order of {@link TextDocument#removals()}. */
  final LineScan[] removed;

  final boolean[] endsSentence;
  final boolean[] prose;

  /** Words before each line, and in all. */
  final int[] words;

  /** Words of prose before each line, and in all. */
  final int[] proseWords;

  /** For each line its content words, numbered over the page. */
  final int[][] content;

  /** How many different content words the page has. */
  final int contentIds;

  /** For each line its names, numbered over the page. */
  final int[][] names;

  /** How many different names the page has. */
  final int nameIds;

  /** Content words before each line, and in all. */
  final int[] contentWords;

  /** First line of the heaviest run of prose, and the line after its last. */
  final int runStart;

  final int runEnd;

  PageView(TextDocument document) {
    this.document = document;
    lines = document.lines();
    size = lines.size();
    scans = new LineScan[size];
    removed = new LineScan[document.removals().size()];
    for (int i = 0; i < removed.length; i++) {
      removed[i] = new LineScan(document.removals().get(i).line().text());
    }
    endsSentence = new boolean[size];
    prose = new boolean[size];
    words = new int[size + 1];
    proseWords = new int[size + 1];
    contentWords = new int[size + 1];
    int nameCount = 0;
    double sum = 0;
    double best = 0;
    int start = 0;
    int bestStart = 0;
    int bestEnd = 0;
    for (int i = 0; i < size; i++) {
      String text = lines.get(i).text();
      LineScan scan = new LineScan(text);
      scans[i] = scan;
      endsSentence[i] = LineShape.endsSentence(text);
      prose[i] = scan.words >= MIN_PROSE_WORDS && endsSentence[i];
      words[i + 1] = words[i] + scan.words;
      proseWords[i + 1] = proseWords[i] + (prose[i] ? scan.words : 0);
      contentWords[i + 1] = contentWords[i] + scan.contentWords();
      nameCount += scan.names();
      sum += weight(i);
      if (sum <= 0) {
        sum = 0;
        start = i + 1;
      } else if (sum > best) {
        best = sum;
        bestStart = start;
        bestEnd = i + 1;
      }
    }
    WordIds ids = new WordIds(contentWords[size]);
    WordIds nameNumbers = new WordIds(nameCount);
    content = new int[size][];
    names = new int[size][];
    for (int i = 0; i < size; i++) {
      int[] own = new int[scans[i].contentWords()];
      for (int w = 0; w < own.length; w++) {
        own[w] = ids.id(scans[i].contentWord(w));
      }
      content[i] = own;
      int[] called = new int[scans[i].names()];
      for (int w = 0; w < called.length; w++) {
        called[w] = nameNumbers.id(scans[i].name(w));
      }
      names[i] = called;
    }
    contentIds = ids.size();
    nameIds = nameNumbers.size();
    runStart = bestStart;
    runEnd = bestEnd;
  }

  /**
   * What a line counts for or against the run it stands in: the run with the greatest sum is the
   * main one (Body Text Extraction, Finn et al. 2001, on lines instead of tags).
   */
  private double weight(int line) {
    int count = scans[line].words;
    if (prose[line]) {
      return count;
    }
    boolean sentence = count >= MIN_SENTENCE_WORDS && endsSentence[line];
    return sentence || count >= MIN_LONG_LINE_WORDS ? count * DOUBTFUL_WORD : -SHORT_LINE;
  }

  /** Whether the line has a headline's length, and no end of a sentence. */
  boolean mayBeHeadline(int line) {
    int count = scans[line].words;
    return count >= MIN_HEADLINE && count <= MAX_HEADLINE && !endsSentence[line];
  }

  boolean inRun(int line) {
    return line >= runStart && line < runEnd;
  }

  /** The sum from one line to another, exclusive, of figures cumulated line by line. */
  int between(int[] cumulated, int from, int to) {
    return cumulated[Math.max(0, Math.min(to, size))]
        - cumulated[Math.max(0, Math.min(from, size))];
  }

  /** Those of small counts; 0 for those that were not asked for. */
  private static final double[] LOGS = new double[1024];

  /** Small counts differ more than large ones: the logarithm of one more. */
  static double log(double count) {
    int whole = (int) count;
    if (whole != count || whole < 0 || whole >= LOGS.length) {
      return StrictMath.log1p(count);
    }
    double log = LOGS[whole];
    if (log == 0) {
      log = StrictMath.log1p(whole);
      LOGS[whole] = log;
    }
    return log;
  }

  /** {@link #log} of a distance either way. */
  static double signedLog(double distance) {
    return distance < 0 ? -log(-distance) : log(distance);
  }

  static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
