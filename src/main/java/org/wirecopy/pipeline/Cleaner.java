package org.wirecopy.pipeline;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.wirecopy.article.ArticleAssembler;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;
import org.wirecopy.document.TextDocument;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.html.HtmlPage;
import org.wirecopy.model.LineModelFilter;
import org.wirecopy.normalize.Normalizer;
import org.wirecopy.phrase.PhraseBook;
import org.wirecopy.site.SiteName;

/** Runs the chain. Immutable; safe to share between threads. */
public final class Cleaner {

  private final List<BoilerplateFilter> filters;

  /** A cleaner with the standard chain. */
  public Cleaner() {
    this(StandardChain.FILTERS);
  }

  /** A cleaner with these filters only, in this order. */
  public Cleaner(List<BoilerplateFilter> filters) {
    this.filters = List.copyOf(filters);
  }

  /**
   * Cleans a dump.
   *
   * @throws CancellationException if the thread was interrupted, which ends the work on the dump
   */
  public Cleaned clean(Dump dump) {
    return ArticleAssembler.assemble(dump, filter(dump));
  }

  /** The dump as the filters leave it. */
  public TextDocument filter(Dump dump) {
    return filter(normalize(dump));
  }

  /** Lines that {@link #normalize} has repaired, as the filters leave them. */
  public TextDocument filter(TextDocument repaired) {
    TextDocument document = repaired;
    for (BoilerplateFilter filter : filters) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("interrupted before " + filter.name());
      }
      document = filter.apply(document);
    }
    return document;
  }

  /** The filters, in the order in which they run. */
  public List<BoilerplateFilter> filters() {
    return filters;
  }

  /**
   * The same cleaner, which says of each line that the line model removed what weighed most; it
   * takes several times as long.
   */
  public Cleaner explaining() {
    return new Cleaner(
        filters.stream()
            .map(filter -> filter instanceof LineModelFilter model ? model.explaining() : filter)
            .toList());
  }

  /** The dump as lines, nothing done to them yet. */
  public static TextDocument lines(Dump dump) {
    TextDocument document =
        switch (dump.form()) {
          case TEXT -> StandardChain.SPLITTER.apply(TextDocument.of(dump.url(), dump.content()));
          case HTML -> HtmlPage.read(dump.url(), dump.content());
        };
    return document.withSite(SiteName.of(dump.site(), document.url()));
  }

  /** The dump as repaired lines with their phrases marked: what the first filter sees. */
  public static TextDocument normalize(Dump dump) {
    return normalize(lines(dump));
  }

  /** Lines to which nothing has been done yet, repaired and with their phrases marked. */
  public static TextDocument normalize(TextDocument lines) {
    TextDocument document = lines;
    for (Normalizer normalizer : StandardChain.NORMALIZERS) {
      document = normalizer.apply(document);
    }
    return PhraseBook.standard().mark(document);
  }
}
