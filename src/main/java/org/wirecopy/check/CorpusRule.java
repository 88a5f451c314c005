package org.wirecopy.check;

/** A rule that compares an article with all others, once they were read. */
public interface CorpusRule extends Rule {

  /** Tells what it finds. */
  void check(Digest article, Corpus corpus, Findings findings);
}
