package org.wirecopy.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.wirecopy.document.Dump;
import org.wirecopy.read.charset.DeclaredCharset;
import org.wirecopy.read.warc.BrokenRecordException;
import org.wirecopy.read.warc.WarcPage;
import org.wirecopy.read.warc.WarcPages;

/** Reads WARC and WET: a dump for each page, called by its record's id. */
final class WarcDumps {

  private final Source source;
  private final DumpSink sink;

  WarcDumps(Source source, DumpSink sink) {
    this.source = source;
    this.sink = sink;
  }

  void read(InputStream in, int longest) throws IOException {
    WarcPages pages = new WarcPages(in, longest);
    for (long number = 1; ; number++) {
      String id = source.name() + ":" + number;
      Optional<WarcPage> page;
      try {
        page = pages.next();
      } catch (BrokenRecordException e) {
        sink.problem(location(e.record()), id, String.valueOf(e.getMessage()));
        continue;
      } catch (IOException e) {
        sink.problem(source.location(), id, ReadFailure.explain(e));
        return;
      }
      if (page.isEmpty()) {
        return;
      }
      dump(id, page.get());
    }
  }

  private void dump(String defaultId, WarcPage page) throws IOException {
    boolean nameless = page.contentType().isEmpty();
    boolean html = page.isHtml() || beginsAsHtml(PageStart.of(page.bytes()), nameless);
    if (nameless && !html) {
      return; // a file that the server could not name either
    }
    String id = page.id().isEmpty() ? defaultId : page.id();
    PageDecoder.decode(
        location(page.url() == null ? id : page.url()),
        new Dump(id, page.url(), html ? Dump.Form.HTML : Dump.Form.TEXT, "", page.fetched()),
        DeclaredCharset.of(page.contentType()),
        page.bytes(),
        sink);
  }

  /**
   * Text that begins with tags is often about them; only a page that nobody named may be a piece.
   */
  private static boolean beginsAsHtml(PageStart start, boolean nameless) {
    return start.isDocument() || (nameless && start.isFragment());
  }

  private Location location(String record) {
    return record.isEmpty() ? source.location() : new Location(source.path() + "!/" + record, 0);
  }
}
