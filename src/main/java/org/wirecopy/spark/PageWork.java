package org.wirecopy.spark;

import java.io.Serializable;
import java.time.Duration;
import org.wirecopy.corpus.OrderedRun;

/**
 * What tasks do with pages. Each task has its own copy, which one thread works with at a time.
 *
 * @param <R> what comes of a page
 */
interface PageWork<R> extends OrderedRun.Work<Page, R>, Serializable {

  String TOO_LARGE =
      "does not fit into memory; give the executors more, with --executor-memory, or fewer cores";

  /** How long it may take for a page; zero for any time. */
  Duration timeout();

  /** What comes of a page that cannot be worked on. */
  R unusable(Page page, String reason);

  @Override
  default R failed(Page page, String message, boolean isDefect) {
    return unusable(page, message);
  }

  @Override
  default String tooLarge() {
    return TOO_LARGE;
  }
}
