package org.wirecopy.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;
import org.wirecopy.cli.InputOptions;
import org.wirecopy.corpus.OrderedRun;
import org.wirecopy.document.Dump;
import org.wirecopy.read.DumpFormat;
import org.wirecopy.read.DumpReader;
import org.wirecopy.read.DumpSink;
import org.wirecopy.read.JsonFields;
import org.wirecopy.read.Location;
import org.wirecopy.read.Source;

/** Reads the pages of files, as the command line does, from wherever Hadoop finds them. */
final class PageReader implements Serializable {

  private static final long serialVersionUID = 1;

  private static final String MORE_MEMORY =
      "give the executors more memory, with --executor-memory";

  private final @Nullable DumpFormat format;
  private final JsonFields fields;
  private final @Nullable Instant visit;
  private final Broadcast<SerializableConfiguration> hadoop;

  PageReader(InputOptions input, Broadcast<SerializableConfiguration> hadoop) {
    format = input.format().orElse(null);
    fields = input.fields();
    visit = input.visit().orElse(null);
    this.hadoop = hadoop;
  }

  JsonFields fields() {
    return fields;
  }

  /** Hands on each page; what cannot be read is one, too. */
  void read(List<InputFile> files, OrderedRun.Feed<Page> feed) throws IOException {
    DumpReader reader =
        new DumpReader(Optional.ofNullable(format), fields, TaskMemory.longestPage());
    PageSink sink = new PageSink(feed);
    for (InputFile file : files) {
      reader.read(new Source(file.shownPath(), file.name(), () -> open(file)), sink);
    }
  }

  private InputStream open(InputFile file) throws IOException {
    Path path = new Path(file.path());
    return path.getFileSystem(hadoop.value().value()).open(path);
  }

  /** The page, with the time when it was scraped if only the user knows that. */
  Page page(Dump dump) {
    int longest = TaskMemory.longestPage();
    if (dump.content().length() > longest) {
      return Page.unreadable(
          dump.id(), "is longer than " + (longest >> 20) + " MB; leave it out, or " + MORE_MEMORY);
    }
    return Page.of(visit == null || dump.fetched() != null ? dump : dump.withFetched(visit));
  }

  /** Makes pages of what is read. */
  private final class PageSink implements DumpSink {

    private final OrderedRun.Feed<Page> feed;

    PageSink(OrderedRun.Feed<Page> feed) {
      this.feed = feed;
    }

    @Override
    public void dump(Location where, Dump dump) throws IOException {
      put(page(dump));
    }

    @Override
    public void problem(Location where, String id, String message) throws IOException {
      put(Page.unreadable(id, message));
    }

    /** A table has no place for remarks about pages that are read all the same. */
    @Override
    public void warning(Location where, String message) {}

    private void put(Page page) throws IOException {
      feed.put(page, page.weight());
    }
  }
}
