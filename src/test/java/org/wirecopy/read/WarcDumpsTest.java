package org.wirecopy.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Dump;

class WarcDumpsTest {

  private static final String PAGE = "<!doctype html><title>Ferry</title><p>The ferry left.";

  /** “The ferry left.”, as a browser would be sent it. */
  private static final String BROTLI = "CweAVGhlIGZlcnJ5IGxlZnQuAw==";

  private static byte[] record(String type, String id, String contentType, byte[] block)
      throws IOException {
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.write(
        ("WARC/1.0\r\nWARC-Type: "
                + type
                + "\r\nWARC-Record-ID: <urn:uuid:"
                + id
                + ">\r\nWARC-Target-URI: https://ferry.example/"
                + id
                + "\r\nWARC-Date: 2025-03-04T05:06:07Z\r\nContent-Type: "
                + contentType
                + "\r\nContent-Length: "
                + block.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    record.write(block);
    record.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return record.toByteArray();
  }

  private static byte[] response(String id, String headers, byte[] body) throws IOException {
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    block.write(("HTTP/1.1 " + headers + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    block.write(body);
    return record("response", id, "application/http; msgtype=response", block.toByteArray());
  }

  private static byte[] html(String id) throws IOException {
    return response(id, "200 OK\r\nContent-Type: text/html", bytes(PAGE));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] join(byte[]... parts) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.write(part);
    }
    return all.toByteArray();
  }

  @Test
  void readsPagesOnly() throws IOException {
    ReadDumps read =
        ReadDumps.of(
            "crawl.warc",
            join(
                record("warcinfo", "0", "application/warc-fields", bytes("software: x\r\n")),
                record("request", "1", "application/http", bytes("GET / HTTP/1.1\r\n\r\n")),
                html("2"),
                response("3", "200 OK\r\nContent-Type: image/png", new byte[3000]),
                response("4", "301 Moved\r\nContent-Type: text/html", bytes(PAGE)),
                response("5", "404 Not Found\r\nContent-Type: text/html", bytes(PAGE)),
                response("6", "200 OK\r\ncontent-type: text/plain; charset=utf-8", bytes("Text.")),
                response("7", "200 OK", bytes(PAGE)),
                response("8", "200 OK", new byte[100]),
                record("resource", "9", "text/html", bytes(PAGE)),
                record("metadata", "10", "text/plain", bytes("x"))));
    assertEquals(List.of(), read.problems);
    assertEquals(List.of("urn:uuid:2", "urn:uuid:6", "urn:uuid:7", "urn:uuid:9"), read.ids());
    assertEquals(
        new Dump(
            "urn:uuid:2",
            "https://ferry.example/2",
            Dump.Form.HTML,
            PAGE,
            Instant.parse("2025-03-04T05:06:07Z")),
        read.dumps.get(0));
    assertEquals(Dump.Form.TEXT, read.dumps.get(1).form());
  }

  @Test
  void readsWet() throws IOException {
    ReadDumps read =
        ReadDumps.of(
            "crawl.warc.wet.gz",
            join(
                gzip(record("conversion", "1", "text/plain", bytes("Der Bär.\n"))),
                gzip(record("conversion", "2", "text/plain", bytes("Die Kuh.\n")))));
    assertEquals(List.of(), read.problems);
    assertEquals(List.of("Der Bär.\n", "Die Kuh.\n"), read.contents());
  }

  @Test
  void undoesTransferAndContentEncodings() throws IOException {
    byte[] text = bytes("The ferry left.");
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(deflated)) {
      out.write(text);
    }
    byte[] zipped = gzip(text);
    byte[] chunked =
        join(bytes("5;x=y\r\nThe f\r\n"), bytes("A\r\nerry left.\r\n"), bytes("0\r\n\r\n"));
    byte[] both =
        join(bytes(Integer.toHexString(zipped.length) + "\r\n"), zipped, bytes("\r\n0\r\n\r\n"));
    String type = "200 OK\r\nContent-Type: text/plain\r\n";
    ReadDumps read =
        ReadDumps.of(
            "crawl.warc",
            join(
                response("1", type + "Content-Encoding: gzip", zipped),
                response("2", type + "Content-Encoding: deflate", deflated.toByteArray()),
                response("3", type + "Content-Encoding: br", Base64.getDecoder().decode(BROTLI)),
                response("4", type + "Transfer-Encoding: chunked", chunked),
                response("5", type + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked", both),
                // What the headers tell was done by the crawler already.
                response("6", type + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked", text),
                response("7", type + "Content-Encoding: br", text),
                response("8", type + "Content-Encoding: gzip", Arrays.copyOf(zipped, 30))));
    assertEquals(List.of(), read.problems);
    for (Dump dump : read.dumps) {
      assertTrue("The ferry left.".startsWith(dump.content()), dump + "");
      assertTrue(dump.id().equals("urn:uuid:8") || dump.content().endsWith("left."), dump + "");
    }
    assertEquals(8, read.dumps.size());
  }

  @Test
  void believesTheServersCharsetBeforeThePages() throws IOException {
    byte[] page =
        "<!doctype html><meta charset=koi8-r><p>Паром ушёл вчера утром."
            .getBytes(Charset.forName("windows-1251"));
    ReadDumps read =
        ReadDumps.of(
            "crawl.warc",
            response("1", "200 OK\r\nContent-Type: text/html; charset=windows-1251", page));
    assertTrue(read.dumps.get(0).content().contains("Паром"), read.dumps + "");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void keepsAllRecordsBeforeACut(boolean packed) throws IOException {
    List<byte[]> records = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      records.add(packed ? gzip(html("" + i)) : html("" + i));
    }
    byte[] file = join(records.toArray(byte[][]::new));
    int complete = 0;
    int end = records.get(0).length;
    for (int length = 30; length < file.length; length++) {
      if (length == end) {
        complete++;
        end += complete < records.size() ? records.get(complete).length : 0;
      }
      ReadDumps read = ReadDumps.of("crawl.warc", Arrays.copyOf(file, length));
      // In a cut record the page may be whole: what is cut off is the empty line after it.
      int given = read.dumps.size();
      assertTrue(given == complete || given == complete + 1, length + ": " + read.ids());
      read.contents().subList(0, complete).forEach(content -> assertEquals(PAGE, content));
    }
  }

  @Test
  void goesOnAfterACutMember() throws IOException {
    byte[] second = gzip(html("2"));
    byte[] file = join(gzip(html("1")), Arrays.copyOf(second, second.length / 2), gzip(html("3")));
    ReadDumps read = ReadDumps.of("crawl.warc.gz", file);
    assertTrue(read.ids().containsAll(List.of("urn:uuid:1", "urn:uuid:3")), "" + read.ids());
    assertEquals(1, read.problems.size(), "" + read.problems);
    assertTrue(read.problems.get(0).startsWith("crawl.warc.gz"), "" + read.problems);
  }

  @Test
  void goesOnAfterGarbageBetweenRecords() throws IOException {
    byte[] file = join(html("1"), bytes("some garbage\r\nand more\r\n\r\n"), html("2"));
    ReadDumps read = ReadDumps.of("crawl.warc", file);
    assertEquals(List.of("urn:uuid:1", "urn:uuid:2"), read.ids(), "" + read.problems);
    assertEquals(1, read.problems.size(), "" + read.problems);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 99999999999999999925",
        "Content-Length: many",
        "Content-Length: 7\r\nContent-Length: 8",
        "WARC-Type: resource\r\nContent-Length: 7"
      })
  void goesOnAfterARecordWithABrokenHeader(String header) throws IOException {
    byte[] broken =
        bytes(
            "WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\n"
                + header
                + "\r\n\r\nA buoy.\r\n\r\n");
    ReadDumps read = ReadDumps.of("crawl.warc", join(html("1"), broken, html("2"), html("3")));
    assertEquals(List.of("urn:uuid:1", "urn:uuid:2", "urn:uuid:3"), read.ids());
    assertEquals(
        List.of(
            "crawl.warc: holds a record with a broken header; fetch it again, the other records"
                + " are read"),
        read.problems);
  }

  @Test
  void goesOnAfterARecordWithoutAType() throws IOException {
    byte[] broken = bytes("WARC/1.0\r\nContent-Length: 7\r\n\r\nA buoy.\r\n\r\n");
    ReadDumps read = ReadDumps.of("crawl.warc.gz", join(gzip(broken), gzip(html("1"))));
    assertEquals(List.of("urn:uuid:1"), read.ids());
    assertEquals(1, read.problems.size(), "" + read.problems);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "one line\nof garbage\nand more\n", "<p>no</p> record"})
  void goesOnAfterADamagedStart(String damage) throws IOException {
    byte[] file = join(bytes(damage), html("1"), html("2"));
    for (String name : List.of("crawl.warc", "CRAWL.WET", "crawl.warc.gz", "all.tar!/a.warc")) {
      ReadDumps read = ReadDumps.of(name, name.endsWith("gz") ? gzip(file) : file);
      assertEquals(List.of("urn:uuid:1", "urn:uuid:2"), read.ids(), name);
      assertEquals(
          List.of(
              name
                  + ": begins with what is no WARC record; fetch it again, the other records are"
                  + " read"),
          read.problems);
    }
    ReadDumps read = ReadDumps.of(Optional.of(DumpFormat.WARC), "<stdin>", file);
    assertEquals(List.of("urn:uuid:1", "urn:uuid:2"), read.ids());
    assertEquals(1, read.problems.size(), "" + read.problems);
  }

  @Test
  void saysWhereThereIsNoRecord() throws IOException {
    for (String text : List.of("", "\n", "The ferry left.\n".repeat(10_000))) {
      ReadDumps read = ReadDumps.of("crawl.warc.gz", gzip(bytes(text)));
      assertEquals(List.of(), read.dumps);
      assertEquals(
          List.of(
              "crawl.warc.gz: holds no WARC record; fetch it again, or say with --from what it"
                  + " is"),
          read.problems);
    }
  }

  @Test
  void believesTheServerThatTextIsText() throws IOException {
    byte[] page = bytes("<p>A line</p> is how a line is marked in HTML.");
    ReadDumps read =
        ReadDumps.of(
            "crawl.warc",
            join(
                record("conversion", "1", "text/plain", page),
                response("2", "200 OK\r\nContent-Type: text/plain", page),
                response("3", "200 OK", page)));
    assertEquals(
        List.of(Dump.Form.TEXT, Dump.Form.TEXT, Dump.Form.HTML),
        read.dumps.stream().map(Dump::form).toList());
  }

  /** A record whose header says that it has so many bytes. */
  private static byte[] withLength(String id, long length) throws IOException {
    String record = new String(html(id), StandardCharsets.UTF_8);
    return bytes(record.replaceFirst("Content-Length: \\d+", "Content-Length: " + length));
  }

  @ParameterizedTest
  @ValueSource(longs = {400, 600, 90_000, 99_999_999_999L})
  void goesOnAfterARecordThatSaysItIsLonger(long length) throws IOException {
    for (boolean packed : new boolean[] {false, true}) {
      List<byte[]> records =
          List.of(
              withLength("1", length), html("2"), withLength("3", length), html("4"), html("5"));
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      for (byte[] record : records) {
        file.write(packed ? gzip(record) : record);
      }
      ReadDumps read = ReadDumps.of("crawl.warc", file.toByteArray());
      assertTrue(
          read.ids().containsAll(List.of("urn:uuid:2", "urn:uuid:4", "urn:uuid:5")),
          read.ids() + " " + read.problems);
      assertEquals(2, read.problems.size(), "" + read.problems);
      assertEquals(read.ids().stream().distinct().toList(), read.ids());
    }
  }

  @Test
  void passesOverAWarcWithinTheWarc() throws IOException {
    byte[] inner = join(html("8"), html("9"), new byte[9 << 20]);
    byte[] file =
        join(
            response("1", "200 OK\r\nContent-Type: application/warc", inner),
            record("resource", "2", "application/warc", inner),
            html("3"));
    ReadDumps read = ReadDumps.of("crawl.warc", file);
    assertEquals(List.of(), read.problems);
    assertEquals(List.of("urn:uuid:3"), read.ids());
  }

  @Test
  void saysWhereNoRecordIsAPage() throws IOException {
    byte[] file =
        join(
            record("warcinfo", "0", "application/warc-fields", bytes("software: x\r\n")),
            record("request", "1", "application/http", bytes("GET / HTTP/1.1\r\n\r\n")),
            response("2", "404 Not Found\r\nContent-Type: text/html", bytes(PAGE)),
            response("3", "200 OK\r\nContent-Type: image/png", new byte[30]),
            response("4", "200 OK", new byte[100]),
            record("revisit", "5", "application/http", bytes("HTTP/1.1 200 OK\r\n\r\n")));
    ReadDumps read = ReadDumps.of("crawl.warc.gz", gzip(file));
    assertEquals(
        List.of(
            "crawl.warc.gz: holds no page (4 records of errors, redirections, revisits or other"
                + " media); fetch it again or leave it out"),
        read.problems);
    assertEquals(4, read.skipped);
    ReadDumps some = ReadDumps.of("crawl.warc", join(file, html("6")));
    assertEquals(List.of(), some.problems);
    assertEquals(4, some.skipped);
  }
}
