package org.wirecopy.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Puts together what was learned apart, as if it had been learned at once; a site at a time. */
public final class SitesMerge {

  private final List<Part> parts = new ArrayList<>();

  /** Where the sites of one part come from, in the order of their names. */
  private interface Sites {
    Optional<SitePages> next() throws IOException;
  }

  /** One part and the site that it stands at. */
  private static final class Part {
    private final Sites sites;
    private SitePages pages;

    Part(Sites sites, SitePages pages) {
      this.sites = sites;
      this.pages = pages;
    }

    String site() {
      return pages.site();
    }
  }

  /**
   * @param readers what was learned apart, with pages
   */
  public SitesMerge(List<SitesReader> readers) throws IOException {
    for (SitesReader reader : readers) {
      add(() -> reader.next().map(SitesReader.Entry::pages));
    }
  }

  private SitesMerge() {}

  /**
   * @param sites what was learned, in the order of names
   */
  public static SitesMerge of(Collection<SitePages> sites) throws IOException {
    SitesMerge merge = new SitesMerge();
    Iterator<SitePages> each = sites.iterator();
    merge.add(() -> each.hasNext() ? Optional.of(each.next()) : Optional.empty());
    return merge;
  }

  private void add(Sites sites) throws IOException {
    Optional<SitePages> first = sites.next();
    if (first.isPresent()) {
      parts.add(new Part(sites, first.get()));
    }
  }

  /** The next site's pages of all parts, in the order of names; empty at the end. */
  public Optional<SitePages> next() throws IOException {
    Optional<String> site = parts.stream().map(Part::site).min(String::compareTo);
    if (site.isEmpty()) {
      return Optional.empty();
    }
    SitePages all = new SitePages(site.get());
    List<Part> ended = new ArrayList<>();
    for (Part part : parts) {
      if (part.site().equals(site.get())) {
        all.addAll(part.pages);
        part.sites.next().ifPresentOrElse(pages -> part.pages = pages, () -> ended.add(part));
      }
    }
    parts.removeAll(ended);
    return Optional.of(all);
  }
}
