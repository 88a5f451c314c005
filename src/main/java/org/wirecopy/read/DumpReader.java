package org.wirecopy.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.wirecopy.document.Dump;

/** Reads the dumps of a source, whatever its format. */
public final class DumpReader {

  private final Optional<DumpFormat> format;

  /**
   * @param format the format of every source; empty to look at each source's bytes
   */
  public DumpReader(Optional<DumpFormat> format) {
    this.format = format;
  }

  /**
   * Hands each dump of the source to the sink. What cannot be read is a problem for the sink, never
   * an exception.
   *
   * @throws IOException only from the sink
   */
  public void read(Source source, DumpSink sink) throws IOException {
    InputStream opened;
    DumpFormat found;
    try {
      opened = new BufferedInputStream(source.content().open(), 1 << 16);
      found = format.isPresent() ? format.get() : DumpFormat.of(source.path(), peek(opened));
    } catch (IOException e) {
      sink.problem(new Location(source.path(), 0), source.name(), ReadFailure.explain(e));
      return;
    }
    try (InputStream in = opened) {
      switch (found) {
        case TEXT -> readPage(source, in, Dump.Form.TEXT, sink);
        case JSONL -> new JsonLinesReader(source, sink).read(in);
        case HTML -> readPage(source, in, Dump.Form.HTML, sink);
        case WARC, GZIP ->
            sink.problem(new Location(source.path(), 0), source.name(), notYet(found));
      }
    }
  }

  private static void readPage(Source source, InputStream in, Dump.Form form, DumpSink sink)
      throws IOException {
    Location where = new Location(source.path(), 0);
    Decoder.Decoded decoded;
    try {
      byte[] bytes = in.readAllBytes();
      decoded =
          form == Dump.Form.HTML
              ? Decoder.decode(bytes, DeclaredCharset.of(bytes))
              : Decoder.decode(bytes);
    } catch (IOException e) {
      sink.problem(where, source.name(), ReadFailure.explain(e));
      return;
    } catch (OutOfMemoryError e) {
      sink.problem(where, source.name(), ReadFailure.TOO_LARGE);
      return;
    }
    if (decoded.broken() > 0) {
      sink.warning(
          where,
          "is not valid "
              + decoded.charset()
              + " in "
              + decoded.broken()
              + " places; they read as U+FFFD");
    }
    sink.dump(where, new Dump(source.name(), null, form, decoded.text(), null));
  }

  private static String notYet(DumpFormat found) {
    return "is "
        + found.label()
        + "; reading "
        + found.label()
        + " is not supported yet"
        + (found == DumpFormat.GZIP ? ", unpack it first" : "");
  }

  private static byte[] peek(InputStream in) throws IOException {
    in.mark(DumpFormat.PEEK);
    byte[] head = in.readNBytes(DumpFormat.PEEK);
    in.reset();
    return head;
  }
}
