package org.wirecopy.corpus;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Pages of news that nobody wrote, as many as it takes; the same for the same seed. */
public final class InventedCorpus {

  private static final String[] PEOPLE = {
    "the mayor", "a spokesman for the port", "the farmers' union", "the minister", "a witness",
    "the builders", "Anna Berg", "the regional court", "a fisherman", "the fire brigade"
  };

  private static final String[] DEEDS = {
    "said on Tuesday that", "told reporters that", "had warned for months that",
    "did not believe that", "confirmed in a statement that", "repeated in the evening that"
  };

  private static final String[] NEWS = {
    "the old bridge would stay closed until spring", "two ferries had collided in the fog",
    "the harvest was the poorest in a decade", "the new school would cost nine million euros",
    "nobody had been hurt in the fire", "the talks with the owners of the mill had failed",
    "the river had reached its highest level since 1954", "the vote would be repeated in June",
    "prices for herring had doubled within a year", "the museum would open its doors again"
  };

  private static final String[] PLACES = {
    "HARBOURTON", "EASTMERE", "OLD QUAY", "LINDHOLM", "SAINT BRACK", "MILLFORD"
  };

  private static final String MENU =
      """
      Skip to main content
      Home
      News
      Sport
      Business
      Weather
      Sign in
      Subscribe
      """;

  private static final String FOOT =
      """
      Share on Facebook
      Copy link
      Most read
      Sign up for our newsletter
      Terms of use
      Privacy policy
      © 2025 Harbourton Herald. All rights reserved.
      """;

  private final Random random;

  public InventedCorpus(long seed) {
    random = new Random(seed);
  }

  private String one(String[] of) {
    return of[random.nextInt(of.length)];
  }

  private String sentence() {
    String sentence = one(PEOPLE) + " " + one(DEEDS) + " " + one(NEWS);
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) + ".";
  }

  private String paragraph() {
    StringBuilder paragraph = new StringBuilder(sentence());
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      paragraph.append(' ').append(sentence());
    }
    return paragraph.toString();
  }

  private String headline() {
    String news = one(NEWS);
    return news.substring(0, 1).toUpperCase(Locale.ROOT) + news.substring(1);
  }

  private String story() {
    StringBuilder story = new StringBuilder();
    story.append(one(PLACES)).append(" (Reuters) - ").append(paragraph()).append("\n\n");
    for (int n = 3 + random.nextInt(6); n > 0; n--) {
      story.append(paragraph()).append("\n\n");
    }
    return story.toString();
  }

  /** A page as text, some 2 kB. */
  public String text() {
    return MENU + headline() + "\nBy Ann Lee\nMarch 4, 2025 10:15 AM\n\n" + story() + FOOT;
  }

  /** A page as text, some 300 bytes. */
  public String shortText() {
    return headline() + "\nBy Ann Lee\n\n" + one(PLACES) + " (Reuters) - " + paragraph() + "\n";
  }

  /** A page as HTML, some 50 kB, as much of it markup and scripts as on real ones. */
  public String html() {
    StringBuilder html = new StringBuilder(60_000);
    String headline = headline();
    html.append("<!doctype html>\n<html lang=en><head><meta charset=utf-8><title>");
    html.append(headline).append("</title>\n<script>");
    while (html.length() < 20_000) {
      html.append("window.d").append(random.nextInt(1 << 20)).append("={a:[1,2,3],b:'x'};\n");
    }
    html.append("</script></head><body>\n<nav><ul>");
    for (String item : MENU.split("\n", -1)) {
      html.append("<li class=\"menu-item\"><a href=\"/").append(item).append("\">");
      html.append(item).append("</a></li>\n");
    }
    html.append("</ul></nav><main><article><h1>").append(headline).append("</h1>\n");
    for (String paragraph : story().split("\n\n", -1)) {
      html.append("<p class=\"story__text\">").append(paragraph).append("</p>\n");
    }
    html.append("</article></main><aside>");
    while (html.length() < 45_000) {
      html.append("<div class=\"teaser\"><a href=\"/n/").append(random.nextInt(1 << 20));
      html.append("\"><img src=\"/i/").append(random.nextInt(1 << 20)).append(".jpg\" alt=\"\">");
      html.append("<span class=\"teaser__title\">")
          .append(headline())
          .append("</span></a></div>\n");
    }
    html.append("</aside><footer>");
    for (String line : FOOT.split("\n", -1)) {
      html.append("<div>").append(line).append("</div>\n");
    }
    return html.append("</footer></body></html>\n").toString();
  }

  /** Writes pages as files, a thousand in each folder. */
  public void writeFolder(Path folder, int pages, boolean asHtml) throws IOException {
    for (int i = 0; i < pages; i++) {
      Path inner = folder.resolve(String.format(Locale.ROOT, "%04d", i / 1000));
      if (i % 1000 == 0) {
        Files.createDirectories(inner);
      }
      String name = String.format(Locale.ROOT, "%06d", i);
      Files.writeString(
          inner.resolve(name + (asHtml ? ".html" : ".txt")), asHtml ? html() : text());
    }
  }

  /** Writes a WARC; packed, each record is a member. */
  public void writeWarc(Path file, long bytes, boolean packed) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      long written = 0;
      for (int i = 0; written < bytes; i++) {
        byte[] record = record(i);
        written += record.length;
        out.write(packed ? gzip(record) : record);
      }
    }
  }

  /** Writes a WARC of so many pages, each record packed by itself. */
  public void writeWarc(Path file, int firstNumber, int pages) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      for (int i = 0; i < pages; i++) {
        out.write(gzip(record(firstNumber + i)));
      }
    }
  }

  private byte[] record(int number) throws IOException {
    byte[] page = html().getBytes(StandardCharsets.UTF_8);
    byte[] http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nServer: x\r\n\r\n"
            .getBytes(StandardCharsets.UTF_8);
    String header =
        "WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:"
            + String.format(Locale.ROOT, "00000000-0000-4000-8000-%012d", number)
            + ">\r\nWARC-Target-URI: https://herald.example/n/"
            + number
            + "\r\nWARC-Date: 2025-03-05T10:00:00Z\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
            + (http.length + page.length)
            + "\r\n\r\n";
    ByteArrayOutputStream record = new ByteArrayOutputStream(page.length + 1000);
    record.write(header.getBytes(StandardCharsets.UTF_8));
    record.write(http);
    record.write(page);
    record.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return record.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
