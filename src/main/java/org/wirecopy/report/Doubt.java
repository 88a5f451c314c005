package org.wirecopy.report;

import java.util.Comparator;
import org.wirecopy.document.Cleaned;

/** Which dumps a person should look at first. */
final class Doubt {

  /** Articles below are rather wrong than right. */
  static final double DOUBTFUL = 0.5;

  /** A dump in the corpus: its place there, and what is known of it. */
  interface Placed {

    /** From 1. */
    long number();

    DumpSheet sheet();
  }

  /** Errors, doubtful articles, pages without one, the others; where alike, the surest last. */
  static final Comparator<Placed> FIRST =
      Comparator.comparingInt((Placed placed) -> rank(placed.sheet().cleaned()))
          .thenComparingDouble(placed -> confidence(placed.sheet().cleaned()))
          .thenComparingLong(Placed::number);

  private Doubt() {}

  static boolean isDoubtful(Cleaned cleaned) {
    return confidence(cleaned) < DOUBTFUL;
  }

  private static double confidence(Cleaned cleaned) {
    Double confidence = cleaned.confidence();
    return confidence == null ? 1 : confidence;
  }

  private static int rank(Cleaned cleaned) {
    return switch (cleaned.status()) {
      case ERROR -> 0;
      case ARTICLE -> isDoubtful(cleaned) ? 1 : 3;
      case NOT_ARTICLE -> 2;
    };
  }
}
