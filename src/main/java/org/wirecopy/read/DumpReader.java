package org.wirecopy.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.io.input.ReaderInputStream;
import org.wirecopy.document.Dump;
import org.wirecopy.read.charset.DeclaredCharset;
import org.wirecopy.read.charset.Decoder;
import org.wirecopy.read.unpack.Packing;
import org.wirecopy.read.unpack.Unpacker;

/** Reads the dumps of a source, whatever its format and whatever it is packed in. */
public final class DumpReader {

  /** Enough for a {@code .warc.gz} in a {@code .tar.xz}; a bomb within a bomb needs more. */
  private static final int MOST_PACKINGS = 4;

  private final Optional<DumpFormat> format;
  private final JsonFields fields;
  private final int longest;

  /**
   * @param format the format of every source, once unpacked; empty to look at each source's bytes
   * @param fields what the fields of JSON Lines are called
   */
  public DumpReader(Optional<DumpFormat> format, JsonFields fields) {
    this(format, fields, PageBytes.MAX);
  }

  /**
   * A reader that shares the memory with others.
   *
   * @param longest the length of the longest page that is read, in bytes
   */
  public DumpReader(Optional<DumpFormat> format, JsonFields fields, int longest) {
    this.format = format;
    this.fields = fields;
    this.longest = longest;
  }

  /**
   * Hands each dump of the source to the sink. What cannot be read is a problem for the sink, never
   * an exception.
   *
   * @throws IOException only from the sink
   */
  public void read(Source source, DumpSink sink) throws IOException {
    InputStream opened;
    try {
      opened = source.content().open();
    } catch (IOException e) {
      sink.problem(source.location(), source.name(), ReadFailure.explain(e));
      return;
    }
    try (InputStream in = opened) {
      read(source, in, 0, sink);
    }
  }

  /** Whether the source begins with a record of JSON that has a page, or an array of them. */
  boolean beginsWithPage(Source source) {
    try (InputStream in = source.content().open()) {
      return beginsWithPage(new PeekedStream(in, PageStart.LENGTH));
    } catch (IOException e) {
      return false;
    }
  }

  boolean beginsWithPage(PeekedStream in) {
    return (format.isEmpty() || format.get() == DumpFormat.JSONL)
        && FieldSurvey.findsPage(in.head(), fields);
  }

  /**
   * @param packings how many of them the source was taken out of
   */
  void read(Source source, InputStream content, int packings, DumpSink sink) throws IOException {
    PeekedStream in = new PeekedStream(content, PageStart.LENGTH);
    Optional<Packing> packing = Packing.of(in.head());
    if (packing.isEmpty()) {
      DumpFormat found =
          format.isPresent() ? format.get() : DumpFormat.of(source.path(), in.head(), fields);
      readUnpacked(source, in, found, sink);
    } else if (packings == MOST_PACKINGS) {
      sink.problem(
          source.location(),
          source.name(),
          "is packed more than " + MOST_PACKINGS + " times over, as bombs are; unpack it first");
    } else if (packing.get().isArchive()) {
      new ArchiveReader(this, source, sink).read(packing.get(), in, packings + 1);
    } else {
      unpack(source, packing.get(), in, packings + 1, sink);
    }
  }

  private void unpack(Source source, Packing packing, InputStream in, int packings, DumpSink sink)
      throws IOException {
    InputStream unpacked;
    try {
      unpacked = Unpacker.unpack(packing, in);
    } catch (IOException e) {
      sink.problem(source.location(), source.name(), ReadFailure.explain(e));
      return;
    }
    read(source, unpacked, packings, sink);
  }

  private void readUnpacked(Source source, PeekedStream in, DumpFormat found, DumpSink sink)
      throws IOException {
    switch (found) {
      case TEXT -> readPage(source, in, Dump.Form.TEXT, sink);
      case HTML -> readPage(source, in, Dump.Form.HTML, sink);
      case JSONL -> readJson(source, in, sink);
      case WARC -> new WarcDumps(source, sink).read(in, longest);
    }
  }

  private void readJson(Source source, PeekedStream in, DumpSink sink) throws IOException {
    PeekedStream utf8 = inUtf8(in);
    if (JsonArrayReader.reads(utf8.head())) {
      new JsonArrayReader(source, fields, sink).read(utf8, longest);
    } else {
      new JsonLinesReader(source, fields, sink).read(utf8, longest);
    }
  }

  /** In UTF-16 and UTF-32 the end of a line is no byte. */
  private static PeekedStream inUtf8(PeekedStream in) throws IOException {
    Optional<Charset> wide = Decoder.wideCharset(in.head());
    return wide.isEmpty()
        ? in
        : new PeekedStream(
            ReaderInputStream.builder()
                .setReader(new InputStreamReader(in, wide.get()))
                .setCharset(StandardCharsets.UTF_8)
                .get(),
            PageStart.LENGTH);
  }

  private void readPage(Source source, InputStream in, Dump.Form form, DumpSink sink)
      throws IOException {
    byte[] bytes;
    try {
      bytes = PageBytes.read(in, longest);
    } catch (IOException e) {
      sink.problem(source.location(), source.name(), ReadFailure.explain(e));
      return;
    }
    int page = form == Dump.Form.HTML ? ResponseHeader.end(bytes) : 0;
    if (page == 0) {
      PageDecoder.decode(source, bytes, form, sink);
      return;
    }
    String header = new String(bytes, 0, page, StandardCharsets.ISO_8859_1);
    PageDecoder.decode(
        source.location(),
        PageDecoder.unread(source, form),
        DeclaredCharset.of(header),
        Arrays.copyOfRange(bytes, page, bytes.length),
        sink);
  }
}
