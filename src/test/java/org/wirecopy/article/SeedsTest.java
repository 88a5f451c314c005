package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.wirecopy.Wirecopy;
import org.wirecopy.document.Article;
import org.wirecopy.document.Dateline;

/** The two dumps that wirecopy began with; skipped where they are not. */
class SeedsTest {

  @TestFactory
  List<DynamicTest> seeds() throws IOException {
    Path folder = SharedPages.folder().resolve("seeds");
    assumeTrue(Files.isDirectory(folder), folder + " is not there");
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path dump : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
        tests.add(DynamicTest.dynamicTest(dump.getFileName().toString(), () -> check(dump)));
      }
    }
    return tests;
  }

  private static void check(Path dump) throws IOException {
    String name = dump.getFileName().toString().replace(".txt", ".expected.json");
    Map<String, String> expected = fields(Files.readString(dump.resolveSibling(name)));
    Article article = Objects.requireNonNull(Wirecopy.clean(Files.readString(dump)).article());
    Dateline dateline = Objects.requireNonNull(article.dateline());
    assertEquals(expected.get("headline"), article.headline());
    assertEquals(expected.get("dateline.text"), dateline.text());
    assertEquals(expected.get("dateline.places"), String.join(";", dateline.places()));
    assertEquals(expected.get("dateline.date"), dateline.date());
    assertEquals(expected.get("dateline.agency"), dateline.agency());
    assertEquals(expected.get("agency"), article.agency());
    assertEquals(
        expected.get("published"),
        Objects.requireNonNull(article.published()).substring(0, "2025-03-11".length()));
    assertEquals(expected.get("body"), article.body());
  }

  /** The fields that are not null; those of the dateline with its name in front. */
  private static Map<String, String> fields(String json) throws IOException {
    Map<String, String> fields = new TreeMap<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      String prefix = "";
      String name = "";
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          name = parser.currentName();
        } else if (token == JsonToken.START_OBJECT && !name.isEmpty()) {
          prefix = name + ".";
        } else if (token == JsonToken.END_OBJECT) {
          prefix = "";
        } else if (token == JsonToken.VALUE_STRING) {
          fields.merge(prefix + name, parser.getText(), (some, more) -> some + ";" + more);
        }
      }
    }
    return fields;
  }
}
