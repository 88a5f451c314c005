package org.wirecopy.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.Seeded;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Cleaned.Status;
import org.wirecopy.document.Dump;
import org.wirecopy.document.TextLine;

/**
 * What holds for the whole chain and any page of HTML: it ends in bounded time, never throws, and
 * each line is part of the article or removed with a reason.
 */
@Seeded
class HostileHtmlTest {

  private static final int ROUNDS = 200;

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

  private static final String[] PIECES = {
    "<p>",
    "</p>",
    "<p class=lead>",
    "<div class=\"story__body\">",
    "</div>",
    "<article>",
    "</article>",
    "<table>",
    "<tr>",
    "<td>",
    "<th>",
    "</table>",
    "<ul>",
    "<li>",
    "</ul>",
    "<a href=/x>",
    "<a href='",
    "</a>",
    "<b>",
    "<i>",
    "</b>",
    "<br>",
    "<pre>",
    "</pre>",
    "<h1>",
    "</h1>",
    "<h2>",
    "<template id=\"B:0\">",
    "</template>",
    "<div hidden id=\"S:0\">",
    "<div hidden>",
    "<span style=display:none>",
    "</span>",
    "<script>",
    "</script>",
    "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":",
    "<meta property=og:title content=\"",
    "<title>",
    "</title>",
    "<noscript>",
    "</noscript>",
    "<svg>",
    "<math>",
    "<select>",
    "<option>",
    "<textarea>",
    "<iframe>",
    "<button>",
    "<form>",
    "<head>",
    "<body>",
    "</body>",
    "<frameset>",
    "<plaintext>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?php ",
    "&amp;",
    "&#0;",
    "&#x110000;",
    "&nbsp",
    "<",
    ">",
    "\"",
    "=",
    "\u0000",
    "\ud83d",
    "The harbour board voted on Monday to dredge the channel before the winter storms. ",
    "Read more",
    "By Ann Example",
    "3 March 2026",
    " | ",
    "\n",
    " "
  };

  private final HostileRounds rounds = new HostileRounds();

  @Test
  void accountsForEachLineOfTagSoup() {
    rounds(
        random ->
            random
                .ints(random.nextInt(400), 0, PIECES.length)
                .mapToObj(i -> PIECES[i])
                .collect(Collectors.joining()));
  }

  @Test
  void accountsForEachLineOfPagesThatAreCutOffAnywhere() throws Exception {
    List<byte[]> pages = pages();
    rounds(
        random -> {
          byte[] page = pages.get(random.nextInt(pages.size()));
          byte[] cut = Arrays.copyOf(page, random.nextInt(page.length));
          return new String(cut, StandardCharsets.UTF_8);
        });
  }

  @Test
  void accountsForEachLineOfPagesWithBytesGoneOrChanged() throws Exception {
    List<byte[]> pages = pages();
    rounds(
        random -> {
          byte[] page = pages.get(random.nextInt(pages.size())).clone();
          for (int i = 0; i < 200; i++) {
            int at = random.nextInt(page.length);
            page[at] =
                random.nextBoolean()
                    ? (byte) random.nextInt(256)
                    : page[random.nextInt(page.length)];
          }
          return new String(page, StandardCharsets.UTF_8);
        });
  }

  private static List<byte[]> pages() throws Exception {
    List<byte[]> pages = new ArrayList<>();
    for (Sample sample : Sample.all()) {
      Dump dump = sample.dump();
      if (dump.form() == Dump.Form.HTML) {
        pages.add(dump.content().getBytes(StandardCharsets.UTF_8));
      }
    }
    return pages;
  }

  static Stream<Arguments> hugePages() {
    return Stream.of(
        page("blocks in blocks", 100_000, i -> "<div>"),
        page("blocks and text in blocks", 100_000, i -> "<div>word " + i),
        page("bold in bold", 100_000, i -> "<b>word "),
        page("italic in bold, crossed", 50_000, i -> "<b>one <i>two </b> three </i>"),
        page("colours in colours", 100_000, i -> "<font color=" + i + ">word "),
        page(
            "colours that go on in each paragraph", 30_000, i -> "<p><font color=" + i + ">w " + i),
        page("links in links", 100_000, i -> "<a href=x>word "),
        page("tables in tables", 100_000, i -> "<table><tr><td>word " + i),
        page("tables of data in tables of data", 50_000, i -> "<table><tr><th>word " + i),
        page("lists in lists", 100_000, i -> "<ul><li>word " + i),
        page("things in things", 50_000, i -> "<div itemscope itemprop=author>word " + i),
        page("breaks", 1_000_000, i -> "<br>"),
        page("lines", 1_000_000, i -> "a" + i + "<br>"),
        page("paragraphs without text", 1_000_000, i -> "<p></p>"),
        page("cells in one row", 300_000, i -> i == 0 ? "<table><tr><th>" : "<td>word"),
        page("rows", 100_000, i -> i == 0 ? "<table>" : "<tr><td>word " + i),
        page("a name of a megabyte", 50_000, i -> i == 0 ? named(1_000_000) : "<p>word " + i),
        page("lines at the bottom", 100_000, i -> i < 600 ? "<div>" : "<p>word " + i + "</p>"),
        page("parts for no place", 50_000, i -> "<div hidden id=\"S:" + i + "\">word</div>"),
        page("parts in parts", 20_000, HostileHtmlTest::partInPart),
        page("hidden paragraphs", 100_000, i -> "<div hidden><p>word word</p></div>"),
        page("attributes", 100_000, i -> i == 0 ? "<p " : "a" + i + "=1 "),
        page("an address without an end", 200_000, i -> "<a href=\""),
        page("angle brackets", 1_000_000, i -> "<"),
        page("references", 300_000, i -> "&amp;&#8212;&nbsp"),
        page("a comment without an end", 100_000, i -> i == 0 ? "<!--" : "<p>word"),
        page("links in one line", 100_000, i -> "<a href=/x>word</a>"),
        page("records", 20_000, i -> ld("{\"@type\":\"NewsArticle\",\"headline\":\"a\"}")),
        page("a record in a record", 1, i -> ld("{\"@type\":\"Article\",\"a\":[".repeat(100_000))),
        page("a declared body", 1, i -> ld(body("word " + "and more words. ".repeat(200_000)))),
        page("titles", 50_000, i -> "<meta property=og:title content='A title'>"),
        page("images in data", 1, i -> "<img src='data:," + "A".repeat(5_000_000) + "'>word"),
        page("scripts", 1, i -> "<script>" + "var a = '<p>b</p>';\n".repeat(200_000)));
  }

  private static Arguments page(String name, int count, IntFunction<String> piece) {
    return Arguments.of(name, count, piece);
  }

  private static String named(int length) {
    return "<div class=\"" + "story ".repeat(length / 6) + "\">";
  }

  private static String partInPart(int i) {
    return "<div hidden id=\"S:"
        + (i + 1)
        + "\">word "
        + i
        + "<template id=\"B:"
        + i
        + "\"></template></div>";
  }

  private static String ld(String json) {
    return "<script type=\"application/ld+json\">" + json + "</script>";
  }

  private static String body(String text) {
    return "{\"@type\":\"NewsArticle\",\"headline\":\"A word\",\"articleBody\":\"" + text + "\"}";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hugePages")
  void survives(String name, int count, IntFunction<String> piece) {
    String html =
        "<body>" + IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
    assertTimeoutPreemptively(LONG_ENOUGH, () -> check(html));
  }

  @Test
  void readsAStoryOfTwentyMegabytes() {
    StringBuilder html = new StringBuilder("<title>Channel</title><nav><a href=/>Home</a></nav>");
    for (int i = 0; html.length() < 20_000_000; i++) {
      html.append("<div class='story__text css-").append(i % 7).append("'><p>At sounding number ");
      html.append(i).append(" the harbour board <a href='/soundings/").append(i);
      html.append(
          "'>measured</a> the depth of the eastern channel again, and found that no ship of");
      html.append(" the ferry company could pass there before the winter storms.</p>\n");
      html.append("<aside class=ad data-slot=").append(i).append("></aside></div>\n");
    }
    Cleaned cleaned =
        assertTimeoutPreemptively(LONG_ENOUGH.multipliedBy(2), () -> check(html.toString()));
    assertNotEquals(Status.ERROR, cleaned.status());
  }

  @Test
  void aPageWithoutTextIsNoArticle() {
    for (String html :
        List.of(
            "<html></html>",
            "<!doctype html>",
            "<head><title>One</title></head>",
            "<frameset cols='20%,80%'><frame src=a.html><frame src=b.html></frameset>",
            "<script>document.write('<p>One</p>')</script>",
            "<!-- " + "-".repeat(1000))) {
      assertEquals(Status.NOT_ARTICLE, check(html).status(), html);
    }
  }

  private void rounds(Function<Random, String> dumps) {
    rounds.run(ROUNDS, dumps, HostileHtmlTest::check);
  }

  private static Cleaned check(String html) {
    Dump dump = Dump.ofHtml("hostile", null, html);
    Cleaned cleaned = new Cleaner().clean(dump);
    BitSet seen = HostileRounds.accountedFor(cleaned);
    for (TextLine line : Cleaner.lines(dump).lines()) {
      assertNotNull(line.markup());
      assertTrue(line.markup().box().depth() <= 512, "as deep as pages are read");
      boolean letters = line.text().codePoints().anyMatch(Character::isLetterOrDigit);
      assertTrue(!letters || seen.get(line.number()), () -> "lost without a word: " + line);
    }
    return cleaned;
  }
}
