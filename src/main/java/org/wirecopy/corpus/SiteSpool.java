package org.wirecopy.corpus;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wirecopy.site.SitePage;
import org.wirecopy.site.SitePages;
import org.wirecopy.site.SitesMerge;
import org.wirecopy.site.SitesReader;
import org.wirecopy.site.SitesWriter;

/**
 * The pages that are sampled of each site, those that do not fit into memory in temporary files:
 * each is what was learned from a part of the pages, and they are merged in the end. Not safe to
 * share between threads.
 */
final class SiteSpool implements Closeable {

  private static final int SHARE_OF_MEMORY = 8;

  /** The text's beginning, a hash, and the objects that hold them. */
  private static final int BYTES_PER_LINE = 150;

  /** So many files are read at a time, a site of each. */
  private static final int MOST_FILES = 32;

  private final long mostLines;
  private final TreeMap<String, SitePages> sites = new TreeMap<>();
  private long lines;
  private @Nullable Path folder;
  private final List<Path> files = new ArrayList<>();
  private final List<SitesReader> open = new ArrayList<>();
  private int written;

  SiteSpool() {
    this(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY / BYTES_PER_LINE);
  }

  /**
   * @param mostLines how many lines the pages in memory may have together
   */
  SiteSpool(long mostLines) {
    this.mostLines = mostLines;
  }

  void add(String site, SitePage page) throws IOException {
    SitePages pages = sites.computeIfAbsent(site, SitePages::new);
    lines -= pages.lines();
    pages.add(page);
    lines += pages.lines();
    if (lines > mostLines) {
      spill();
    }
  }

  private void spill() throws IOException {
    if (sites.isEmpty()) {
      return;
    }
    Path file = newFile();
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(SitesWriter.HEAD);
      for (SitePages pages : sites.values()) {
        out.write(SitesWriter.text(pages));
      }
    }
    files.add(file);
    sites.clear();
    lines = 0;
    if (files.size() == MOST_FILES) {
      mergeFiles();
    }
  }

  private Path newFile() throws IOException {
    if (folder == null) {
      folder = Files.createTempDirectory("wirecopy-learn-");
    }
    return folder.resolve(written++ + ".sites");
  }

  private void mergeFiles() throws IOException {
    Path file = newFile();
    SitesMerge merge = openAll();
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(SitesWriter.HEAD);
      for (Optional<SitePages> next = merge.next(); next.isPresent(); next = merge.next()) {
        out.write(SitesWriter.text(next.get()));
      }
    }
    closeAll();
    for (Path old : files) {
      Files.delete(old);
    }
    files.clear();
    files.add(file);
  }

  private SitesMerge openAll() throws IOException {
    closeAll();
    for (Path file : files) {
      open.add(new SitesReader(file.toString(), Files.newBufferedReader(file), true));
    }
    return new SitesMerge(open);
  }

  /** All pages, a site at a time; open until the spool is closed. */
  SitesMerge merge() throws IOException {
    if (files.isEmpty()) {
      return SitesMerge.of(sites.values());
    }
    spill();
    return openAll();
  }

  private void closeAll() throws IOException {
    for (SitesReader reader : open) {
      reader.close();
    }
    open.clear();
  }

  @Override
  public void close() throws IOException {
    closeAll();
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
    if (folder != null) {
      Files.deleteIfExists(folder);
    }
  }
}
