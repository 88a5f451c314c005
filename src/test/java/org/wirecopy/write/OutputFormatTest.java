package org.wirecopy.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirecopy.document.Article;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Cleaned.Status;
import org.wirecopy.document.Dateline;

class OutputFormatTest {

  private static final Cleaned ARTICLE =
      cleaned(
          "a",
          new Article(
              "Bridge closes",
              new Dateline(
                  "Brussels, Aug 17 (AFP)", List.of("Brussels"), "2022-08-17", "AFP", null),
              List.of("Ann Lee", "Bo Ek"),
              "AFP",
              "2022-08-17",
              "en",
              List.of("The “old” bridge closes.", "It is 90.")));

  private static final Cleaned BARE =
      cleaned("b", new Article(null, null, List.of(), null, null, null, List.of("One line.")));

  private static final Cleaned NONE =
      new Cleaned(
          "c", "http://x/", Status.NOT_ARTICLE, null, List.of(), List.of(), null, "an index page");

  private static final Cleaned ERROR = Cleaned.error("d", null, "is binary");

  private static final String ARTICLE_JSON =
      "{\"id\":\"a\",\"status\":\"article\",\"headline\":\"Bridge closes\",\"dateline\":{\"text\":"
          + "\"Brussels, Aug 17 (AFP)\",\"places\":[\"Brussels\"],\"date\":\"2022-08-17\","
          + "\"agency\":\"AFP\"},\"byline\":[\"Ann Lee\",\"Bo Ek\"],\"agency\":\"AFP\","
          + "\"published\":\"2022-08-17\",\"language\":\"en\","
          + "\"body\":\"The “old” bridge closes.\\n\\nIt is 90.\",\"url\":null,\"error\":null,\"confidence\":0.88}";

  private static final String NONE_JSON =
      "{\"id\":\"c\",\"status\":\"not-article\",\"headline\":null,\"dateline\":null,\"byline\":[],"
          + "\"agency\":null,\"published\":null,\"language\":null,\"body\":null,"
          + "\"url\":\"http://x/\",\"error\":null,\"confidence\":null}";

  private static final String ERROR_JSON =
      "{\"id\":\"d\",\"status\":\"error\",\"headline\":null,\"dateline\":null,\"byline\":[],"
          + "\"agency\":null,\"published\":null,\"language\":null,\"body\":null,"
          + "\"url\":null,\"error\":\"is binary\",\"confidence\":null}";

  private static Cleaned cleaned(String id, Article article) {
    return new Cleaned(id, null, Status.ARTICLE, article, List.of(), List.of(), 0.876, null);
  }

  private static String stream(OutputFormat format, Cleaned... all) throws IOException {
    StringWriter out = new StringWriter();
    try (ArticleWriter<Piece> writer = format.toStream(out)) {
      for (Cleaned cleaned : all) {
        writer.write(writer.render(cleaned));
      }
    }
    return out.toString();
  }

  @Test
  void jsonLinesKeepTheOrderOfTheKeysAndTheNulls() throws IOException {
    assertEquals(
        ARTICLE_JSON + "\n" + NONE_JSON + "\n" + ERROR_JSON + "\n",
        stream(OutputFormat.JSONL, ARTICLE, NONE, ERROR));
  }

  @Test
  void jsonIsOneArray() throws IOException {
    assertEquals(
        "[\n" + ARTICLE_JSON + ",\n" + NONE_JSON + "\n]\n",
        stream(OutputFormat.JSON, ARTICLE, NONE));
    assertEquals("[]\n", stream(OutputFormat.JSON));
  }

  @Test
  void aLoneTextStandsAsItIs() throws IOException {
    assertEquals(
        """
        Bridge closes

        Brussels, Aug 17 (AFP) — The “old” bridge closes.

        It is 90.
        """,
        stream(OutputFormat.TEXT, NONE, ARTICLE, ERROR));
  }

  @Test
  void severalTextsHaveHeadings() throws IOException {
    assertEquals(
        """
        ==> b <==
        One line.

        ==> b <==
        One line.

        ==> b <==
        One line.
        """,
        stream(OutputFormat.TEXT, BARE, NONE, BARE, BARE));
  }

  @Test
  void markdownHasAByline() throws IOException {
    assertEquals(
        """
        # Bridge closes

        *Ann Lee, Bo Ek*

        Brussels, Aug 17 (AFP) — The “old” bridge closes.

        It is 90.
        """,
        stream(OutputFormat.MARKDOWN, ARTICLE));
  }

  @Test
  void filesAreThreeForEachDumpThatCouldBeRead(@TempDir Path folder) throws IOException {
    Path output = folder.resolve("not/there/yet");
    try (ArticleWriter<Piece> writer = OutputFormat.FILES.toFolder(output)) {
      for (Cleaned cleaned : List.of(ARTICLE, BARE, NONE, ERROR, BARE)) {
        writer.write(writer.render(cleaned));
      }
    }
    TreeMap<String, String> written = new TreeMap<>();
    try (Stream<Path> files = Files.list(output)) {
      for (Path file : files.toList()) {
        written.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    assertEquals(12, written.size(), written.keySet()::toString);
    assertEquals("Bridge closes\n", written.get("a.headline.txt"));
    assertEquals("Brussels, Aug 17 (AFP)\n", written.get("a.dateline.txt"));
    assertEquals("The “old” bridge closes.\n\nIt is 90.\n", written.get("a.body.txt"));
    assertEquals("", written.get("b.headline.txt"));
    assertEquals("One line.\n", written.get("b-2.body.txt"));
    assertEquals("", written.get("c.body.txt"));
    assertFalse(written.containsKey("d.body.txt"));
  }
}
