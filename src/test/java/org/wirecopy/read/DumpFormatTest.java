package org.wirecopy.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Dump;

class DumpFormatTest {

  private static Dump.Form form(String name, String page, Charset charset) throws IOException {
    ReadDumps read = ReadDumps.of(name, page.getBytes(charset));
    assertEquals(List.of(), read.problems);
    return read.dumps.get(0).form();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>Ferry sails again</h1>\n<p>It left at noon.</p>",
        "\n\n  <article>\n<h1>Ferry sails again</h1>\n<p>It left at noon.",
        "<DIV CLASS='story'>It left at noon.</DIV>",
        "<p>x</p><h1>Ferry sails again</h1>",
        "<!-- story --><section>It left at noon.</section >",
        "<img src=a.png/>\n<h2>Ferry sails again</h2>",
        "<a\nhref='/'>Home</a> It left at noon.",
        "<br/>It left <b>at noon</b>.",
        "<title>Ferry</title><p>It left at noon.",
        "<!-- It left at noon.",
        "<!doctype html>It left at noon."
      })
  void knowsHtmlByItsStart(String page) throws IOException {
    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
      assertEquals(Dump.Form.HTML, form("page", page, charset), charset + "");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<jane@example.org> wrote that <b>the ferry</b> left.",
        "<Untitled>\n\nThe ferry left at noon.</p>",
        "<a ferry> is what the sign said.",
        "<p> is an element of HTML, and <h1> is one.",
        "<section 1> The ferry left at noon; </ferry> is no tag.",
        "<div>It left at noon.",
        "<code>x</code> The ferry left at noon.",
        "< p>It left at noon.</p>",
        "<article",
        "<",
        "The ferry left. <p>It left at noon.</p>"
      })
  void leavesTextThatBeginsWithABracketAsItIs(String page) throws IOException {
    assertEquals(Dump.Form.TEXT, form("page.txt", page, StandardCharsets.UTF_8));
  }

  @Test
  void believesTheNameThatItIsHtml() throws IOException {
    for (String name : List.of("a/page.html", "page.HTM", "page.xhtml", "x.zip!/a/page.html")) {
      for (String page : List.of("The ferry left at noon.", "<x-story>It left.", "{\"text\": 1}")) {
        assertEquals(Dump.Form.HTML, form(name, page, StandardCharsets.UTF_8), name + page);
      }
    }
    assertEquals(Dump.Form.TEXT, form("page.html/a", "It left.", StandardCharsets.UTF_8));
    assertEquals(Dump.Form.TEXT, form("page.html.txt", "It left.", StandardCharsets.UTF_8));
  }

  @Test
  void believesWhoeverNamesTheFormatMost() throws IOException {
    byte[] page = "<p>The ferry left.</p>".getBytes(StandardCharsets.UTF_8);
    ReadDumps read = ReadDumps.of(Optional.of(DumpFormat.TEXT), "page.html", page);
    assertEquals(Dump.Form.TEXT, read.dumps.get(0).form());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=koi8-r\r\nServer: x\r\n\r\n",
        "HTTP/2 301 \r\n\r\nHTTP/2 200 \r\ncontent-type: text/html;charset=koi8-r\r\n\r\n",
        "HTTP/1.0 200 OK\ncontent-type: text/html;charset=\"koi8-r\"\n\n\n"
      })
  void readsThePageBehindAHeader(String header) throws IOException {
    String page = "<!doctype html><p>Паром ушёл вчера утром.";
    byte[] bytes = (header + page).getBytes(Charset.forName("koi8-r"));
    for (String name : List.of("page.txt", "page.html")) {
      Dump dump = ReadDumps.of(name, bytes).dumps.get(0);
      assertEquals(Dump.Form.HTML, dump.form());
      assertEquals(page, dump.content().strip());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\n\nis what a server says.",
        "HTTP/1.1 200 OK\n<p>x</p>",
        "HTTP/2 is faster.\n\n<b>Read more</b>"
      })
  void leavesTextAboutHeadersAsItIs(String page) throws IOException {
    Dump dump = ReadDumps.of("page.txt", page.getBytes(StandardCharsets.UTF_8)).dumps.get(0);
    assertEquals(page, dump.content());
  }
}
