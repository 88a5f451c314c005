package org.wirecopy.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.PageMetadata;

/** What a line shares with the title and the body that the page declares for machines. */
final class DeclaredFeatures {

  /** A text that is scanned at once is no longer. */
  private static final int PIECE = 2000;

  /** A declared body of fewer pairs of words is a summary. */
  private static final int MIN_PAIRS = 30;

  private DeclaredFeatures() {}

  static void add(PageView page, FeatureMatrix matrix) {
    PageMetadata metadata = page.document.metadata();
    String body = metadata == null ? null : metadata.articleBody();
    WordIds pairs = pairs(body == null ? "" : body);
    boolean declared = pairs.size() >= MIN_PAIRS;
    double[] shares = new double[page.size];
    double found = 0;
    double all = 0;
    for (int i = 0; i < page.size; i++) {
      shares[i] = declared ? share(page.scans[i], pairs) : 0;
      if (page.inRun(i) && page.prose[i]) {
        found += shares[i] * page.scans[i].words;
        all += page.scans[i].words;
      }
    }
    // A declared body that has little of what reads as the story is another text.
    double agreement = PageView.share(found, all);
    matrix.add(
        "declared body has it",
        "not in a body that the page declares",
        "in the body that the page declares",
        i -> declared ? shares[i] * agreement : 0);
    matrix.add(
        "declared body lacks it",
        "not missing in a body that the page declares",
        "missing in the body that the page declares",
        i -> declared ? (1 - shares[i]) * agreement : 0);
    List<WordIds> titles = new ArrayList<>();
    WordIds anyTitle = readTitles(metadata, titles);
    double[] likeness = new double[page.size];
    for (int i = 0; i < page.size; i++) {
      likeness[i] = likeness(page.scans[i], titles, anyTitle);
    }
    matrix.add(
        "declared title",
        "nothing of the title that the page declares",
        "the title that the page declares",
        likeness);
    int headline = HeadlinePlace.find(page, likeness);
    matrix.add(
        "lines since declared title",
        "does not stand below a title that the page declares",
        "stands far behind the title that the page declares",
        i -> HeadlinePlace.since(headline, i));
  }

  private static WordIds pairs(String text) {
    List<LineScan> pieces = new ArrayList<>();
    int words = 0;
    for (int start = 0; start < text.length(); start += PIECE) {
      LineScan scan = new LineScan(text.substring(start, Math.min(text.length(), start + PIECE)));
      pieces.add(scan);
      words += scan.contentWords();
    }
    WordIds pairs = new WordIds(words);
    for (LineScan scan : pieces) {
      for (int i = 0; i + 1 < scan.contentWords(); i++) {
        pairs.id(pair(scan, i));
      }
    }
    return pairs;
  }

  private static long pair(LineScan scan, int index) {
    return scan.contentWord(index) * 31 + scan.contentWord(index + 1);
  }

  /** The share of the line's pairs of words; a line of one word has none, and half of them. */
  private static double share(LineScan scan, WordIds pairs) {
    int count = scan.contentWords() - 1;
    if (count <= 0) {
      return 0.5;
    }
    int found = 0;
    for (int i = 0; i < count; i++) {
      found += pairs.known(pair(scan, i)) >= 0 ? 1 : 0;
    }
    return (double) found / count;
  }

  /**
   * Reads the words of each title, each once however often it is told.
   *
   * @return those of all: most words of a page are in none
   */
  private static WordIds readTitles(@Nullable PageMetadata metadata, List<WordIds> titles) {
    Set<String> texts = new LinkedHashSet<>();
    if (metadata != null) {
      for (PageMetadata.Claim claim : metadata.headlines()) {
        texts.add(claim.value());
      }
    }
    List<LineScan> scans = new ArrayList<>();
    int words = 0;
    for (String text : texts) {
      LineScan scan = new LineScan(text);
      scans.add(scan);
      words += scan.contentWords();
    }
    WordIds all = new WordIds(words);
    for (LineScan scan : scans) {
      titles.add(WordIds.of(scan));
      for (int i = 0; i < scan.contentWords(); i++) {
        all.id(scan.contentWord(i));
      }
    }
    return all;
  }

  /** How alike the line is to the title that it is most like. */
  private static double likeness(LineScan scan, List<WordIds> titles, WordIds anyTitle) {
    double most = 0;
    if (hasWordOf(scan, anyTitle)) {
      for (WordIds title : titles) {
        most = Math.max(most, HeadlinePlace.likeness(scan, title));
      }
    }
    return most;
  }

  /** Most lines have none of any title's words, and need not be compared with each title. */
  private static boolean hasWordOf(LineScan scan, WordIds words) {
    for (int i = 0; i < scan.contentWords(); i++) {
      if (words.known(scan.contentWord(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
