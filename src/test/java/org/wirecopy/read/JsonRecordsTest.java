package org.wirecopy.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Dump;

class JsonRecordsTest {

  private static final String PAGE = "<!DOCTYPE html><title>Fähre</title><p>Die Fähre fuhr.";

  private static ReadDumps read(String records) throws IOException {
    return ReadDumps.of("a.jsonl", records.getBytes(StandardCharsets.UTF_8));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void readsRecordsInWideCharsets(String charset) throws IOException {
    for (String mark : List.of("", "\ufeff")) {
      String lines = "{\"id\": 1, \"text\": \"Die Fähre.\"}\r\n{\"id\": 2, \"text\": \"一 Ф\"}\n";
      for (String records : List.of(lines, "[" + lines.replace("\r\n", ",") + "]")) {
        ReadDumps read =
            ReadDumps.of("a.jsonl", (mark + records).getBytes(Charset.forName(charset)));
        assertEquals(List.of(), read.problems);
        assertEquals(List.of("Die Fähre.", "一 Ф"), read.contents());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, Die Fähre fährt über den Fluß und kehrt zurück.",
    "windows-1251, Паром ушёл вчера утром и не вернулся.",
    "windows-31j, フェリーは昨日の朝に出発した。",
  })
  void readsRecordsInLegacyCharsets(String charset, String text) throws IOException {
    byte[] records =
        ("{\"text\": \"" + text + "\"}\n{\"text\": \"x\"}\n").getBytes(Charset.forName(charset));
    ReadDumps read = ReadDumps.of("a.jsonl", records);
    assertEquals(List.of(), read.problems);
    assertEquals(List.of(text, "x"), read.contents());
  }

  @Test
  void readsRecordsThatAreBrokenInPlaces() throws IOException {
    byte[] record =
        "{\"text\": \"Die Fähre fährt über den Fluß#.\"}".getBytes(StandardCharsets.UTF_8);
    record[record.length - 4] = (byte) 0xc3;
    ReadDumps read = ReadDumps.of("a.jsonl", record);
    assertEquals(List.of("Die Fähre fährt über den Fluß\ufffd."), read.contents());
  }

  @Test
  void takesHtmlWhereTheTextIsEmpty() throws IOException {
    ReadDumps read = read("{\"text\": \" \\n\", \"html\": " + quoted(PAGE) + "}\n{\"text\": \"\"}");
    assertEquals(List.of(PAGE, ""), read.contents());
    assertEquals(Dump.Form.HTML, read.dumps.get(0).form());
    assertEquals(Dump.Form.TEXT, read.dumps.get(1).form());
  }

  @Test
  void knowsAWholePageThatIsCalledText() throws IOException {
    String records =
        "{\"text\": " + quoted("\n" + PAGE) + "}\n{\"text\": \"<p>A line</p> in HTML.\"}\n";
    ReadDumps read = read(records);
    assertEquals(
        List.of(Dump.Form.HTML, Dump.Form.TEXT), read.dumps.stream().map(Dump::form).toList());
    JsonFields named = new JsonFields("id", "url", "raw", "html", "site");
    ReadDumps meant =
        ReadDumps.of(
            Optional.empty(),
            named,
            "a.jsonl",
            records.replace("text", "raw").getBytes(StandardCharsets.UTF_8));
    assertEquals(Dump.Form.TEXT, meant.dumps.get(0).form());
  }

  @Test
  void saysWhichFieldMayBeThePage() throws IOException {
    ReadDumps read =
        read(
            """
            {"id": "a long name", "content": "The ferry left.", "n": [1, "a longer text than all"]}
            {"raw": "<p>The ferry left.</p>", "title": "The ferry"}
            {"n": 1}
            {}
            """);
    String start = "has neither \"text\" nor \"html\" (only ";
    String end = "); each record needs one of them, or say which field is the page: ";
    assertEquals(
        List.of(
            "a.jsonl:1: " + start + "id, content, n" + end + "--text-field content",
            "a.jsonl:2: " + start + "raw, title" + end + "--html-field raw",
            "a.jsonl:3: " + start + "n" + end + "--text-field NAME",
            "a.jsonl:4: " + start + "no field" + end + "--text-field NAME"),
        read.problems);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\": Infinit} | Unrecognized token 'Infinit'",
        "{\"text\": 01} | Invalid numeric value: Leading zeroes not allowed",
        "{'text': 1} | Unexpected character",
      })
  void saysNothingOfTheParsersOptions(String record, String message) throws IOException {
    String problem = read(record).problems.get(0);
    assertTrue(problem.contains("is not valid JSON (" + message), problem);
    assertTrue(!problem.contains("enable") && !problem.contains("Feature"), problem);
  }

  @Test
  void passesOverWhatIsNoNumber() throws IOException {
    for (String record :
        List.of("{\"score\": NaN, \"text\": \"x\"}", "[{\"score\": -Infinity, \"text\": \"x\"}]")) {
      ReadDumps read = read(record);
      assertEquals(List.of(), read.problems);
      assertEquals(List.of("x"), read.contents());
    }
  }
}
