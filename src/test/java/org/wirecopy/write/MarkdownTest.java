package org.wirecopy.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.Article;
import org.wirecopy.document.ArticlePart;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.html.HtmlPage;

class MarkdownTest {

  /** Each line of the page as a paragraph of an article. */
  private static String markdown(String html) {
    return markdown(HtmlPage.read("https://news.example/a", html));
  }

  private static String markdown(TextDocument page) {
    List<TextLine> lines = page.lines();
    Article article =
        new Article(
            null, null, List.of(), null, null, null, lines.stream().map(TextLine::text).toList());
    List<ArticlePart> parts =
        lines.stream().map(line -> new ArticlePart(line, ArticlePart.Role.BODY)).toList();
    return Markdown.of(
        new Cleaned("a", null, Cleaned.Status.ARTICLE, article, parts, List.of(), null, null));
  }

  @Test
  void paragraphsStandApart() {
    assertEquals("One.\n\nTwo.\n", markdown("<p>One.</p><p>Two.</p>"));
  }

  @Test
  void crossHeadsStandBelowTheHeadline() {
    assertEquals(
        "## One\n\nText.\n\n## Two\n\n### Three\n\n#### Four\n",
        markdown("<h1>One</h1><p>Text.</p><h2>Two</h2><h3>Three</h3><h5>Four</h5>"));
  }

  @Test
  void itemsOfAListStandTogether() {
    assertEquals(
        "Before.\n\n- One\n- Two\n\nBehind.\n",
        markdown("<p>Before.</p><ul><li>One</li><li><p>Two</p></li></ul><p>Behind.</p>"));
  }

  @Test
  void itemsOfAnOrderedListAreNumbered() {
    assertEquals("1. One\n2. Two\n", markdown("<ol><li>One<li>Two</ol>"));
  }

  @Test
  void aListInAListIsIndentedAndTheNumbersGoOn() {
    assertEquals(
        "1. One\n   - Half\n     - Quarter\n2. Two\n",
        markdown("<ol><li>One<ul><li>Half<ul><li>Quarter</ul></ul><li>Two</ol>"));
  }

  @Test
  void anItemOfSeveralParagraphsIsAPostAndNoItem() {
    assertEquals(
        "## 10:15\n\nThe board met.\n\n## 10:40\n\nIt voted.\n",
        markdown(
            "<ol><li><h2>10:15</h2><p>The board met.</p></li>"
                + "<li><h2>10:40</h2><p>It voted.</p></li></ol>"));
  }

  @Test
  void aTableOfDataKeepsItsCells() {
    assertEquals(
        """
        Before.

        | Year | Votes |
        | --- | --- |
        | 2020 | 31 |
        | 2024 |  |

        Behind.
        """,
        markdown(
            "<p>Before.</p><table><tr><th>Year<th>Votes</tr><tr><td>2020<td>31</tr>"
                + "<tr><td>2024<td></tr></table><p>Behind.</p>"));
  }

  @Test
  void aRowThatBeginsWithAnEmptyCellHasIt() {
    assertEquals(
        """
        |  | 2020 | 2024 |
        | --- | --- | --- |
        | Votes | 31 | 28 |
        """,
        markdown("<table><tr><th><th>2020<th>2024</tr><tr><th>Votes<td>31<td>28</tr></table>"));
  }

  @Test
  void aTableForLayoutIsNoTable() {
    assertEquals(
        "The board met.\n\nIt voted.\n",
        markdown("<table><tr><td><p>The board met.</p><p>It voted.</p></td></tr></table>"));
  }

  @Test
  void twoTablesStandApart() {
    String table = "<table><tr><th>Year<th>Votes</tr></table>";
    String written = "| Year | Votes |\n| --- | --- |\n";
    assertEquals(written + "\n" + written, markdown(table + table));
  }

  @Test
  void quotesAreMarked() {
    assertEquals("> We waited.\n", markdown("<blockquote><p>We waited.</p></blockquote>"));
  }

  @Test
  void linksLeadToTheirSources() {
    assertEquals(
        "The [report \\[pdf\\]](https://news.example/r%28a%29.pdf) and the [board](https://b.example/).\n",
        markdown(
            "<p>The <a href='/r(a).pdf'>report [pdf]</a> and the <a href=https://b.example/>board</a>."));
    assertEquals("Mail us.\n", markdown("<p><a href=mailto:a@b.example>Mail us</a>."));
    assertEquals("Menu\n", markdown("<p><a href='javascript:open()'>Menu</a>"));
  }

  @Test
  void charactersThatWouldBeMarksAreEscaped() {
    assertEquals(
        "2 \\* 3 \\_a\\_ \\`b\\` \\<c> \\[d\\] \\\\\n", markdown("<p>2 * 3 _a_ `b` &lt;c> [d] \\"));
    assertEquals("\\&lt; and AT&T, Q&A\n", markdown("<p>&amp;lt; and AT&amp;T, Q&amp;A"));
  }

  @Test
  void paragraphsDoNotBecomeOtherThings() {
    assertEquals("\\# 1 in tennis\n", markdown("<p># 1 in tennis"));
    assertEquals("#1 in tennis\n", markdown("<p>#1 in tennis"));
    assertEquals("\\- No, he said.\n", markdown("<p>- No, he said."));
    assertEquals("\\>Quoted\n", markdown("<p>&gt;Quoted"));
    assertEquals("2024\\. It was late.\n", markdown("<p>2024. It was late."));
    assertEquals("2024.5 was late.\n", markdown("<p>2024.5 was late."));
    assertEquals("One\n\n\\---\n", markdown("<p>One<p>---"));
  }

  @Test
  void aDumpOfTextHasParagraphsOnly() {
    assertEquals(
        "One \\* two\n\n\\- Three\n\nFour\n",
        markdown(TextDocument.of(null, "One * two\n- Three\nFour")));
  }
}
