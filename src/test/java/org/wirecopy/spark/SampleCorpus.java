package org.wirecopy.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.wirecopy.document.Dump;
import org.wirecopy.read.DumpReader;
import org.wirecopy.read.DumpSink;
import org.wirecopy.read.JsonFields;
import org.wirecopy.read.Location;
import org.wirecopy.read.Source;

/** The dumps of {@code samples/} in every form that jobs read. */
final class SampleCorpus {

  private static final Path SAMPLES = Path.of("samples");

  private SampleCorpus() {}

  /** The files of the samples. */
  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("dump."))
          .sorted()
          .toList();
    }
  }

  /** Writes all of them as files of their own, as an archive and as JSON Lines. */
  static void write(Path folder) throws IOException {
    for (Path file : files()) {
      Path copy = folder.resolve("files").resolve(SAMPLES.relativize(file));
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
    writeArchive(folder.resolve("crawl.warc.gz"));
    writeLines(folder.resolve("pages.jsonl"));
  }

  /** Writes them as an archive; each record is packed by itself. */
  static void writeArchive(Path archive) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive))) {
      for (Path file : files()) {
        GZIPOutputStream member = new GZIPOutputStream(out);
        member.write(record(file));
        member.finish();
      }
    }
  }

  private static byte[] record(Path file) throws IOException {
    boolean html = file.toString().endsWith(".html");
    String name = file.getParent().getFileName().toString();
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    if (html) {
      block.writeBytes(ascii("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"));
    }
    block.writeBytes(Files.readAllBytes(file));
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.writeBytes(
        ascii(
            "WARC/1.0\r\nWARC-Type: "
                + (html ? "response" : "conversion")
                + "\r\nWARC-Record-ID: <urn:uuid:"
                + name
                + ">\r\nWARC-Target-URI: https://"
                + name
                + ".example/2025/story\r\nWARC-Date: 2025-03-05T10:00:00Z\r\nContent-Type: "
                + (html ? "application/http; msgtype=response" : "text/plain")
                + "\r\nContent-Length: "
                + block.size()
                + "\r\n\r\n"));
    record.writeBytes(block.toByteArray());
    record.writeBytes(ascii("\r\n\r\n"));
    return record.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static void writeLines(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.setRootValueSeparator(new com.fasterxml.jackson.core.io.SerializedString("\n"));
      for (Dump dump : dumps()) {
        json.writeStartObject();
        json.writeStringField("id", "line " + dump.id());
        json.writeStringField(dump.form() == Dump.Form.HTML ? "html" : "text", dump.content());
        json.writeStringField("url", "https://www.lines.example/" + dump.id());
        json.writeEndObject();
      }
    }
  }

  /** The samples, read and decoded. */
  static List<Dump> dumps() throws IOException {
    List<Dump> dumps = new ArrayList<>();
    DumpReader reader = new DumpReader(Optional.empty(), JsonFields.STANDARD);
    for (Path file : files()) {
      String name = file.getParent().getFileName().toString();
      reader.read(
          new Source(file.toString(), name, () -> Files.newInputStream(file)),
          new DumpSink() {
            @Override
            public void dump(Location where, Dump dump) {
              dumps.add(dump);
            }

            @Override
            public void problem(Location where, String id, String message) {
              throw new AssertionError(where + " " + message);
            }

            @Override
            public void warning(Location where, String message) {
              throw new AssertionError(where + " " + message);
            }
          });
    }
    return dumps;
  }
}
