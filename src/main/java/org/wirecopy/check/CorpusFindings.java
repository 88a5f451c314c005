package org.wirecopy.check;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * What was found in a corpus: the findings about each dump, in the order of reading, those about
 * one dump by file and line. May be read as often as need be until it is closed.
 */
public final class CorpusFindings implements Iterable<List<Finding>>, Closeable {

  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::path).thenComparingLong(Finding::line);

  private final ExaminedFile examined;
  private final Settings settings;
  private final Corpus corpus;

  CorpusFindings(ExaminedFile examined, Settings settings, Corpus corpus) {
    this.examined = examined;
    this.settings = settings;
    this.corpus = corpus;
  }

  /**
   * The findings; empty lists for dumps without any.
   *
   * @throws java.io.UncheckedIOException if they cannot be read, then or later
   */
  @Override
  public Iterator<List<Finding>> iterator() {
    Iterator<Examined> each = examined.iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return each.hasNext();
      }

      @Override
      public List<Finding> next() {
        return findings(each.next());
      }
    };
  }

  private List<Finding> findings(Examined copy) {
    List<Finding> found = new ArrayList<>(copy.findings());
    Digest digest = copy.digest();
    for (Rule rule : StandardRules.RULES) {
      if (digest != null
          && rule instanceof CorpusRule judge
          && settings.judges(rule, digest.subject().path(), digest.silenced())) {
        Findings findings = new Findings(rule, digest.subject(), settings.threshold(rule));
        judge.check(digest, corpus, findings);
        found.addAll(findings.found());
      }
    }
    found.sort(BY_PLACE); // stable: then the rules' order
    return found;
  }

  @Override
  public void close() throws IOException {
    examined.close();
  }
}
