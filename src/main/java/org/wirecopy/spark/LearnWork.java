package org.wirecopy.spark;

import java.time.Duration;
import org.wirecopy.corpus.Utf8Length;
import org.wirecopy.document.Dump;
import org.wirecopy.document.TextDocument;
import org.wirecopy.pipeline.Cleaner;
import org.wirecopy.site.SitePage;

/** Lays out pages and takes from them what learning needs. */
final class LearnWork implements PageWork<SiteLesson> {

  private static final long serialVersionUID = 1;

  private final Duration timeout;

  LearnWork(Duration timeout) {
    this.timeout = timeout;
  }

  @Override
  public Duration timeout() {
    return timeout;
  }

  @Override
  public SiteLesson done(Page page) {
    Dump dump = page.dump();
    if (dump == null) {
      return unusable(page, page.problem());
    }
    TextDocument document = Cleaner.normalize(dump);
    long bytes = Utf8Length.of(dump.content());
    return new SiteLesson(document.site(), SitePage.of(document), bytes, "");
  }

  @Override
  public SiteLesson unusable(Page page, String reason) {
    return new SiteLesson(null, null, 0, reason);
  }
}
