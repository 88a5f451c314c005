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
  private long skipped;

  WarcDumps(Source source, DumpSink sink) {
    this.source = source;
    this.sink = sink;
  }

  void read(InputStream in, int longest) throws IOException {
    WarcPages pages = new WarcPages(in, longest);
    boolean any = readPages(pages);
    skipped += pages.skipped();
    sink.skipped(skipped);
    if (!any) {
      sink.problem(
          source.location(),
          source.name(),
          "holds no page ("
              + skipped
              + " records of errors, redirections, revisits or other media); fetch it again or"
              + " leave it out");
    }
  }

  /** Whether there was any page, or anything to say. */
  private boolean readPages(WarcPages pages) throws IOException {
    boolean any = false;
    for (long number = 1; ; number++) {
      String id = source.name() + ":" + number;
      Optional<WarcPage> page;
      try {
        page = pages.next();
      } catch (BrokenRecordException e) {
        sink.problem(location(e.record()), id, String.valueOf(e.getMessage()));
        any = true;
        continue;
      } catch (IOException e) {
        sink.problem(source.location(), id, ReadFailure.explain(e));
        return true;
      }
      if (page.isEmpty()) {
        return any;
      }
      any |= dump(id, page.get());
    }
  }

  /** False for what is no page. */
  private boolean dump(String defaultId, WarcPage page) throws IOException {
    boolean nameless = page.contentType().isEmpty();
    boolean html = page.isHtml() || beginsAsHtml(PageStart.of(page.bytes()), nameless);
    if (nameless && !html) {
      skipped++;
      return false; // a file that the server could not name either
    }
    String id = page.id().isEmpty() ? defaultId : page.id();
    PageDecoder.decode(
        location(page.url() == null ? id : page.url()),
        new Dump(id, page.url(), html ? Dump.Form.HTML : Dump.Form.TEXT, "", page.fetched()),
        DeclaredCharset.of(page.contentType()),
        page.bytes(),
        sink);
    return true;
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
