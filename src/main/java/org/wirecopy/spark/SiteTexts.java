package org.wirecopy.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.wirecopy.site.SitePages;
import org.wirecopy.site.SiteSurvey;
import org.wirecopy.site.SitesWriter;
import scala.Tuple2;

/** What each site repeats, as its part of the file; of samples that are in the order of sites. */
final class SiteTexts implements Iterator<String> {

  private final Iterator<Tuple2<String, String>> samples;
  private final LearnCounts counts;
  private @Nullable Tuple2<String, String> next;

  SiteTexts(Iterator<Tuple2<String, String>> samples, LearnCounts counts) {
    this.samples = samples;
    this.counts = counts;
    advance();
  }

  private void advance() {
    next = samples.hasNext() ? samples.next() : null;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public String next() {
    Tuple2<String, String> first = next;
    if (first == null) {
      throw new NoSuchElementException();
    }
    SitePages pages = new SitePages(first._1());
    try {
      for (Tuple2<String, String> sample = first;
          sample != null && sample._1().equals(pages.site());
          sample = next) {
        SiteText.addTo(pages, sample._2());
        advance();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SiteSurvey survey = SiteSurvey.of(pages);
    counts.add(survey);
    return SitesWriter.text(pages, survey);
  }
}
