package org.wirecopy.check;

import java.util.List;

/** A rule that compares copies with each other, once all of them have been looked at. */
public interface CorpusRule extends Rule {

  /**
   * Tells what it finds.
   *
   * @param corpus what is kept of each copy that holds an article, in the order of reading
   */
  void check(List<Digest> corpus, CorpusFindings findings);
}
