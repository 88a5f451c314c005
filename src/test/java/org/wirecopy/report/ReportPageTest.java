package org.wirecopy.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;
import org.wirecopy.pipeline.Cleaner;
import org.wirecopy.pipeline.StandardChain;

class ReportPageTest {

  private static final Cleaner CLEANER = new Cleaner();

  private static Cleaned story(String id) {
    return CLEANER.clean(Dumps.story(id, "https://www.a.example/" + id, "Council closes a bridge"));
  }

  private static String page(int mostDumps, long mostBytes, List<Cleaned> all) throws IOException {
    ReportWriter report = new ReportWriter(StandardChain.FILTERS, Dumps.NOW, mostDumps, mostBytes);
    for (Cleaned each : all) {
      report.write(report.render(each));
    }
    StringWriter page = new StringWriter();
    report.writePage("corpus", page);
    return page.toString();
  }

  private static String between(String page, String start, String end) {
    int from = page.indexOf(start) + start.length();
    return page.substring(from, page.indexOf(end, from));
  }

  private static Map<?, ?> inflated(String base64) throws IOException {
    byte[] bytes = Base64.getDecoder().decode(base64);
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(bytes), new Inflater(true))) {
      return (Map<?, ?>) Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static Map<?, ?> data(String page) throws IOException {
    return inflated(between(page, "id=\"data\">", "</script>"));
  }

  private static List<String> packed(String page) {
    return List.of(between(page, "id=\"lines\">", "</script>").split("\n", -1));
  }

  private static List<String> ids(String page) throws IOException {
    return ((List<?>) data(page).get("dumps"))
        .stream().map(dump -> (String) ((Map<?, ?>) dump).get("id")).toList();
  }

  @Test
  void allowsItselfItsOwnScriptAndStyleByTheirHashesAlone() throws Exception {
    String page = page(10, 1 << 20, List.of(story("one")));
    for (String tag : List.of("script", "style")) {
      Matcher block =
          Pattern.compile("<" + tag + ">(.*?)</" + tag + ">", Pattern.DOTALL).matcher(page);
      assertTrue(block.find());
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(block.group(1).getBytes(StandardCharsets.UTF_8));
      String allowed = tag + "-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "';";
      assertTrue(page.contains(allowed), allowed);
      assertFalse(block.find(), "a second " + tag);
      assertFalse(page.contains("{{"), "something is not filled in");
    }
    assertTrue(page.contains("default-src 'none'"));
  }

  @Test
  void holdsNothingOfADumpAsMarkup() throws IOException {
    String page = page(10, 1 << 20, List.of(story("one")));
    assertFalse(page.contains("Council"));
    assertFalse(page.contains("a.example"));
    assertTrue(data(page).toString().contains("Council closes a bridge"));
    Map<?, ?> lines = inflated(packed(page).get(0));
    assertTrue(lines.toString().contains("the mayor told reporters"));
    assertEquals(0, ((Number) lines.get("more")).intValue());
  }

  @Test
  void tellsWhichRulesFoundSomething() throws IOException {
    ReportWriter report = new ReportWriter(StandardChain.FILTERS, Dumps.NOW, 10, 1 << 20);
    Dump list = Dumps.list("list", "https://news.example/");
    Dump story = Dumps.story("story", "https://news.example/story", "Council closes a bridge");
    for (Dump dump : List.of(list, story)) {
      report.write(report.render(dump, CLEANER.clean(dump)));
    }
    report.write(report.render(null, Cleaned.error("lost", null, "cannot be read")));
    StringWriter page = new StringWriter();
    report.writePage("corpus", page);
    Map<?, ?> data = data(page.toString());
    List<?> rules = (List<?>) data.get("rules");
    assertEquals(
        List.of("unreadable", "no-body"),
        rules.stream().map(rule -> ((Map<?, ?>) rule).get("name")).toList());
    for (Object dump : (List<?>) data.get("dumps")) {
      String id = (String) ((Map<?, ?>) dump).get("id");
      String remarks = String.valueOf(((Map<?, ?>) dump).get("remarks"));
      assertEquals(id.equals("story"), remarks.equals("[]"), id + ": " + remarks);
    }
  }

  @Test
  void isTheSameEachTime() throws IOException {
    List<Cleaned> all = List.of(story("one"), story("two"), CLEANER.clean(Dumps.list("three", "")));
    assertEquals(page(10, 1 << 20, all), page(10, 1 << 20, all));
  }

  private static Cleaned doubted(String id, double confidence) {
    Cleaned cleaned = story(id);
    return new Cleaned(
        id,
        cleaned.url(),
        cleaned.status(),
        cleaned.article(),
        cleaned.parts(),
        cleaned.removals(),
        confidence,
        null);
  }

  @Test
  void listsTheDoubtfulFirstAndKeepsThemWhereThereAreTooMany() throws IOException {
    List<Cleaned> all =
        List.of(
            doubted("sure", 0.9),
            CLEANER.clean(Dumps.list("list", "https://a.example/")),
            doubted("doubtful", 0.3),
            Cleaned.error("broken", null, "cannot be read"),
            doubted("more doubtful", 0.1),
            doubted("surer", 0.95));
    assertEquals(
        List.of("broken", "more doubtful", "doubtful", "list", "sure", "surer"),
        ids(page(10, 1 << 20, all)));
    String few = page(3, 1 << 20, all);
    assertEquals(List.of("broken", "more doubtful", "doubtful"), ids(few));
    assertEquals(4, ((Number) data(few).get("articles")).intValue());
  }

  @Test
  void givesTheRoomForLinesToTheDoubtful() throws IOException {
    List<Cleaned> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      all.add(doubted("dump " + i, 1 - i / 20.0));
    }
    int one = packed(page(30, 1 << 20, all.subList(0, 1))).get(0).length();
    List<String> packed = packed(page(30, 5L * one + 40, all));
    assertEquals(21, packed.size());
    for (int i = 0; i < 20; i++) {
      assertEquals(i < 5, !packed.get(i).isEmpty(), "line " + i);
    }
  }

  @Test
  void cutsLinesAndDumpsThatNobodyReadsToTheEnd() throws IOException {
    String text =
        "word ".repeat(2000) + "\n" + ("The council voted on it. ".repeat(50) + "\n").repeat(200);
    Cleaned cleaned = CLEANER.clean(Dump.ofText("long", null, text));
    Map<?, ?> lines = inflated(packed(page(10, 1 << 20, List.of(cleaned))).get(0));
    List<?> shown = (List<?>) lines.get("lines");
    int letters = 0;
    for (Object line : shown) {
      String each = (String) ((List<?>) line).get(4);
      assertTrue(each.length() <= PackedLines.MOST_LETTERS_OF_LINE + 1);
      letters += each.length();
    }
    assertTrue(letters <= PackedLines.MOST_LETTERS_OF_DUMP);
    int all = cleaned.parts().size() + cleaned.removals().size();
    assertEquals(all, shown.size() + ((Number) lines.get("more")).intValue());
    assertTrue(shown.size() < all);
  }

  /** A topic without a colour has neither a swatch nor a part of the bar. */
  @Test
  void hasAColourAndAPlaceForEachTopic() throws IOException {
    String page = page(1, 1, List.of(story("one")));
    for (LineKinds.Kind kind : new LineKinds(StandardChain.FILTERS).all()) {
      String topic = kind.topic();
      assertTrue(page.contains(".topic-" + topic + " { --topic: var(--" + topic + "); }"), topic);
      assertEquals(3, page.split(" --" + topic + ": #", -1).length, topic); // in light and in dark
      assertTrue(topic.equals("kept") || page.contains("'" + topic + "'"), topic);
    }
  }

  @Test
  void namesSitesByHostElseByFolder() {
    assertEquals("a.example", Site.of("https://www.A.example:8080/x?y", "id").split(":", -1)[0]);
    assertEquals("a.example", Site.of("http://me@a.example/x", "id"));
    assertEquals("news/2024/", Site.of(null, "news/2024/one"));
    assertEquals("news/", Site.of("no address", "news/one"));
    assertEquals("", Site.of(null, "one"));
    assertEquals("", Site.of("https://", "one"));
  }

  @Test
  void drawsWhatBecameOfEachPartOfADump() {
    LineKinds kinds = new LineKinds(StandardChain.FILTERS);
    int removed = kinds.ofFilter("share-widget");
    List<SheetLine> lines =
        List.of(
            new SheetLine(1, 1, removed, "x".repeat(25), "why"),
            new SheetLine(2, 2, 5, "x".repeat(50), ""),
            new SheetLine(3, 3, removed, "x".repeat(25), "why"));
    String other = Character.toString('A' + removed);
    assertEquals(other.repeat(12) + "F".repeat(24) + other.repeat(12), Strip.of(lines, kinds));
    assertEquals("", Strip.of(List.of(), kinds));
  }
}
