package org.wirecopy.model;

import static org.wirecopy.model.PageView.log;
import static org.wirecopy.model.PageView.share;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.PageMetadata;
import org.wirecopy.document.PageMetadata.Claim;
import org.wirecopy.document.PageMetadata.Kind;
import org.wirecopy.document.PageMetadata.Origin;
import org.wirecopy.document.Removal;

/** Figures of a whole page, for judging whether it holds an article and how sure the body is. */
final class PageFigures {

  /** Log-odds within which a line is doubtful: three to one either way. */
  private static final float DOUBTFUL = 1.1f;

  /** Paragraphs of stories are longer. */
  private static final int SHORT_LINE = 8;

  private static final int LONG_LINE = 30;

  /** Figures of what HTML declares of an article, before those of the kinds of page. */
  private static final int DECLARED = 7;

  private PageFigures() {}

  /** The figures without those of the page's address, which come last. */
  static double[] ofText(double[] figures) {
    return Arrays.copyOf(figures, figures.length - PageAddress.COUNT);
  }

  static boolean knowsAddress(double[] figures) {
    return figures[figures.length - PageAddress.COUNT] > 0;
  }

  /** The figures, in an order that is part of the model. */
  static double[] of(PageView page, float[] odds, BodyChoice choice, FilterTopics topics) {
    LineScan[] scans = page.scans;
    double words = page.words[page.size];
    double keptWords = 0;
    double doubtful = 0;
    double keptProse = 0;
    double keptShort = 0;
    double keptLong = 0;
    double keptLines = 0;
    double keptStop = 0;
    double keptCapitals = 0;
    double keptNumbers = 0;
    double keptSentences = 0;
    double keptNames = 0;
    double keptQuotes = 0;
    double keptBullets = 0;
    double numbers = 0;
    double runs = 0;
    double longestRun = 0;
    double run = 0;
    double lost = 0;
    double mass = 0;
    double certain = 0;
    double first = -1;
    double last = -1;
    for (int i = 0; i < page.size; i++) {
      LineScan scan = scans[i];
      double p = Squash.sigmoid(odds[i]);
      mass += p * scan.words;
      doubtful += Math.abs(odds[i]) < DOUBTFUL ? scan.words : 0;
      numbers += scan.numbers;
      if (!choice.kept()[i]) {
        lost += p * scan.words;
        run = 0;
        continue;
      }
      first = first < 0 ? i : first;
      last = i;
      runs += run == 0 ? 1 : 0;
      run += scan.words;
      longestRun = Math.max(longestRun, run);
      certain += p * scan.words;
      keptLines++;
      keptWords += scan.words;
      keptProse += page.prose[i] ? scan.words : 0;
      keptShort += scan.words < SHORT_LINE ? 1 : 0;
      keptLong += scan.words >= LONG_LINE ? 1 : 0;
      keptStop += scan.stopWords;
      keptCapitals += scan.upperWords;
      keptNumbers += scan.numbers;
      keptSentences += page.endsSentence[i] ? 1 : 0;
      keptNames += scan.names();
      keptQuotes += scan.quotes;
      keptBullets += page.lines.get(i).bullet() ? 1 : 0;
    }
    int topicCount = FilterTopics.NAMES.size();
    double[] removed = new double[topicCount];
    for (Removal removal : page.document.removals()) {
      int topic = topics.of(removal.filter());
      if (topic >= 0) {
        removed[topic]++;
      }
    }
    double all = page.size + page.document.removals().size();
    double[] figures = {
      choice.expectedF1(),
      log(keptWords),
      log(longestRun),
      log(keptLines),
      log(page.size),
      log(all),
      log(words),
      share(keptWords, words),
      share(keptLines, page.size),
      share(keptLines, all),
      share(doubtful, words),
      share(certain, keptWords),
      share(lost, mass),
      log(runs),
      share(longestRun, keptWords),
      share(keptLines, last - first + 1),
      share(keptProse, keptWords),
      share(keptShort, keptLines),
      share(keptLong, keptLines),
      log(share(keptWords, keptLines)),
      share(keptStop, keptWords),
      share(keptCapitals, keptWords),
      share(keptNumbers, keptWords),
      share(keptSentences, keptLines),
      share(keptNames, keptWords),
      share(keptQuotes, keptWords),
      share(keptBullets, keptLines),
      share(numbers, words),
      share(page.between(page.words, page.runStart, page.runEnd), words),
      share(page.proseWords[page.size], words)
    };
    for (int topic = 0; topic < topicCount; topic++) {
      removed[topic] = log(removed[topic]);
    }
    List<double[]> parts = new ArrayList<>(List.of(figures, removed));
    parts.addAll(PageEvidence.figures(page, choice.kept()));
    parts.add(declared(page.document.metadata()));
    parts.add(PageAddress.figures(page.document.url()));
    return joined(parts);
  }

  private static double[] joined(List<double[]> parts) {
    int length = 0;
    for (double[] part : parts) {
      length += part.length;
    }
    double[] joined = new double[length];
    int next = 0;
    for (double[] part : parts) {
      System.arraycopy(part, 0, joined, next, part.length);
      next += part.length;
    }
    return joined;
  }

  /** What the HTML declares of an article, and of the page; nothing in a dump of text. */
  private static double[] declared(@Nullable PageMetadata metadata) {
    double[] figures = new double[DECLARED + Kind.values().length];
    if (metadata == null) {
      return figures;
    }
    figures[0] = holds(metadata.headlines().stream().anyMatch(PageFigures::isOfStory));
    figures[1] = holds(metadata.published().stream().anyMatch(PageFigures::isOfStory));
    figures[2] =
        holds(metadata.published().stream().anyMatch(claim -> claim.origin() == Origin.META));
    figures[3] = holds(!metadata.writers().isEmpty());
    figures[4] = holds(metadata.articleBody() != null);
    figures[5] = log(metadata.times().size());
    figures[6] = log(metadata.credits().size());
    for (Kind kind : metadata.kinds()) {
      figures[DECLARED + kind.ordinal()] = 1;
    }
    return figures;
  }

  private static boolean isOfStory(Claim claim) {
    return claim.origin() == Origin.STORY;
  }

  private static double holds(boolean condition) {
    return condition ? 1 : 0;
  }
}
