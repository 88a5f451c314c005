package org.wirecopy.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * The page itself. Whatever comes from dumps stands in it deflated and in base64, so that nothing
 * of it can be taken for markup; the page's own script makes text of it, never HTML. The page
 * allows itself this one script and this one style, by their hashes, and nothing else.
 */
final class ReportPage {

  /** Put together they are the page's script. */
  private static final List<String> SCRIPTS =
      List.of(
          "dom.js",
          "data.js",
          "selection.js",
          "charts.js",
          "filters.js",
          "sites.js",
          "list.js",
          "dump.js",
          "page.js");

  private static final int BASE64_LINE = 4;
  private static final int BASE64_BYTES = 3;

  private ReportPage() {}

  /** How many bytes become so many letters of base64. */
  static long packed(long letters) {
    return letters / BASE64_LINE * BASE64_BYTES;
  }

  static void write(ReportData data, List<DumpList.Entry> dumps, Writer out) throws IOException {
    String style = resource("page.css");
    StringBuilder script = new StringBuilder();
    for (String name : SCRIPTS) {
      script.append(resource(name));
    }
    for (String piece : resource("page.html").split("(?=\\{\\{)|(?<=\\}\\})", -1)) {
      switch (piece) {
        case "{{style}}" -> out.write(style);
        case "{{script}}" -> out.write(script.toString());
        case "{{style-hash}}" -> out.write(hash(style));
        case "{{script-hash}}" -> out.write(hash(script.toString()));
        case "{{data}}" -> writeData(data, out);
        case "{{lines}}" -> writeLines(dumps, out);
        default -> out.write(piece);
      }
    }
    out.flush();
  }

  private static void writeData(ReportData data, Writer out) throws IOException {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try (Writer text =
        new OutputStreamWriter(
            new DeflaterOutputStream(Base64.getEncoder().wrap(new Letters(out)), deflater),
            StandardCharsets.UTF_8)) {
      data.write(text);
    } finally {
      deflater.end();
    }
  }

  /** A line for each dump, in the order of the list; an empty one where there are none. */
  private static void writeLines(List<DumpList.Entry> dumps, Writer out) throws IOException {
    for (DumpList.Entry dump : dumps) {
      out.write(Base64.getEncoder().encodeToString(dump.lines()));
      out.write('\n');
    }
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /** Line ends as a browser sees them, whatever a checkout made of them. */
  private static String resource(String name) throws IOException {
    try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }

  /** Hands the bytes of base64 on as the letters that they are; what is below stays open. */
  private static final class Letters extends OutputStream {

    private final Writer out;

    Letters(Writer out) {
      this.out = out;
    }

    @Override
    public void write(int letter) throws IOException {
      out.write(letter);
    }

    @Override
    public void write(byte[] letters, int offset, int length) throws IOException {
      out.write(new String(letters, offset, length, StandardCharsets.ISO_8859_1));
    }
  }
}
