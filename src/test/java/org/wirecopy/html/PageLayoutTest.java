package org.wirecopy.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Markup;
import org.wirecopy.document.TextLine;

class PageLayoutTest {

  private static final String STORY =
      "<p>The board voted on Monday.</p><p>Work is to begin in March.</p>";

  private static List<TextLine> read(String html) {
    return HtmlPage.read(null, html).lines();
  }

  private static List<String> texts(String html) {
    return read(html).stream().map(TextLine::text).toList();
  }

  private static Markup markup(String html, int line) {
    return read(html).get(line).markup();
  }

  @Test
  void aBlockBeginsAndEndsALine() {
    assertEquals(List.of("One", "Two", "Three"), texts("<div>One<p>Two</p>Three</div>"));
    assertEquals(
        List.of("One", "Two", "Three", "Four"),
        texts("<section>One<header>Two</header></section><h2>Three</h2><blockquote>Four"));
  }

  @Test
  void linesAreNumberedFromOne() {
    assertEquals(List.of(1, 2), read("<p>One<p>Two").stream().map(TextLine::number).toList());
  }

  @Test
  void aBreakEndsALine() {
    assertEquals(List.of("One", "Two"), texts("<p>One<br><br/>Two</p>"));
  }

  @Test
  void textInInlineElementsFlows() {
    assertEquals(
        List.of("The board met, again."),
        texts("<p>The <b>board</b> <a href=/x><i>met</i></a>, <span>again</span>.</p>"));
  }

  @Test
  void aCommentIsNotThere() {
    assertEquals(List.of("The board"), texts("<p>The <!-- old -->board</p><!-- <p>Not this -->"));
  }

  @Test
  void whiteSpaceFolds() {
    assertEquals(List.of("The board met."), texts("<p>\n\tThe  <b> board</b>\r\n <i> met.</i>\n "));
  }

  @Test
  void noBreakSpacesStay() {
    assertEquals(List.of("5\u00a0000"), texts("<p>5&nbsp;000"));
  }

  @Test
  void preformattedTextKeepsItsLinesAndSpaces() {
    assertEquals(List.of("one", "  two", "three"), texts("<pre>\none\n  two\n\nthree</pre>"));
    assertEquals(List.of("one two"), texts("<pre></pre><p>one\ntwo"));
  }

  @Test
  void anItemOfAListIsALine() {
    assertEquals(
        List.of("One", "Two", "Three", "Four", "Five"),
        texts("<ul><li>One<ol><li>Two</ol><li>Three</ul><dl><dt>Four<dd>Five</dl>"));
  }

  @Test
  void aRowOfATableOfDataIsALine() {
    List<String> rows = List.of("Year | Votes", "2020 | 31", "2024 | 28");
    assertEquals(
        rows,
        texts(
            "<table><tr><th>Year<th>Votes</tr><tr><td>2020<td>31</tr><tr><td>2024<td>28</tr></table>"));
    assertEquals(
        rows,
        texts(
            """
            <table>
             <thead><tr> <th>Year</th> <th>Votes</th> </tr></thead>
             <tbody>
              <tr> <td>2020</td> <td>31</td> </tr>
              <tr> <td>2024</td> <td>28</td> </tr>
             </tbody>
            </table>"""));
    assertEquals(
        rows,
        texts(
            "<table><tr><td>Year<th>Votes</tr><tr><th>2020<td>31</tr><tr><th>2024<td>28</tr></table>"));
  }

  @Test
  void theParagraphThatACellOfDataConsistsOfEndsNoLine() {
    assertEquals(
        List.of("Year | Votes", "2020 | 31"),
        texts(
            "<table><tr><th><p>Year</p></th><th><div>Votes</div></th></tr>"
                + "<tr><td><p>2020</p></td><td><p>31</p></td></tr></table>"));
  }

  @Test
  void anEmptyCellOfDataIsStillACell() {
    assertEquals(
        List.of("Year | Votes | Seats", "2020 |  | 3"),
        texts("<table><tr><th>Year<th>Votes<th>Seats</tr><tr><td>2020<td><td>3</tr></table>"));
  }

  @Test
  void aCellOfATableForLayoutIsALine() {
    assertEquals(
        List.of("Home", "Sport", "The board met.", "It voted."),
        texts("<table><tr><td>Home<br>Sport</td><td><p>The board met.</p>It voted.</td></table>"));
  }

  @Test
  void aTableForLayoutMayHoldATableOfData() {
    assertEquals(
        List.of("Menu", "Year | Votes", "2020 | 31", "End"),
        texts(
            "<table><tr><td>Menu</td><td><table><tr><th>Year<th>Votes</tr><tr><td>2020<td>31</table>"
                + "</td><td>End</td></tr></table>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div hidden>Not this</div>",
        "<div hidden=until-found>Not this</div>",
        "<div aria-hidden=true>Not this</div>",
        "<div style='color: red; display: none'>Not this</div>",
        "<div style='DISPLAY:NONE!important'>Not this</div>",
        "<span style='visibility: hidden'>Not this</span>",
        "<dialog>Not this</dialog>",
        "<template><p>Not this</p></template>",
        "<script>Not this</script>",
        "<script type=text/template><p>Not this</p></script>",
        "<style>Not this</style>",
        "<select><option>Not this</select>",
        "<textarea>Not this</textarea>",
        "<iframe>Not this</iframe>",
        "<svg><title>Not this</title><text>Not this</text></svg>",
        "<video>Not this</video>",
        "<object><p>Not this</p></object>",
        "<div hidden><div><p>Not this</p></div></div>"
      })
  void whatABrowserDoesNotShowIsLeftOut(String hidden) {
    assertEquals(
        List.of("The board voted on Monday.", "Work is to begin in March."),
        texts("<main>" + hidden + STORY + hidden + "</main>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<dialog open>This</dialog>",
        "<div aria-hidden=false>This</div>",
        "<div style='display: block'>This</div>",
        "<details><summary>This</summary></details>",
        "<noscript><p>This</p></noscript>",
        "<button>This</button>"
      })
  void whatABrowserShowsStays(String shown) {
    assertEquals("This", texts("<main>" + shown + STORY + "</main>").get(0));
  }

  @Test
  void readingAidsForCharactersAreLeftOut() {
    assertEquals(List.of("漢字です"), texts("<p><ruby>漢<rp>(</rp><rt>かん</rt>字<rt>じ</rt></ruby>です</p>"));
  }

  @Test
  void aHiddenStoryThatIsLongerThanAllThatIsShownIsShown() {
    String page = "<p>Please pay.</p><div class=story style='display:none'>" + STORY + "</div>";
    assertEquals(
        List.of("Please pay.", "The board voted on Monday.", "Work is to begin in March."),
        texts(page));
    assertEquals(
        List.of("A longer story than the one that is hidden stands on this very page."),
        texts(
            "<p>A longer story than the one that is hidden stands on this very page.</p><div hidden>"
                + STORY
                + "</div>"));
    assertEquals(
        List.of("Shown"),
        texts("Shown<div hidden><ul><li>A menu that is hidden has no running text</ul></div>"));
  }

  @Test
  void aKickerIsNotRunTogetherWithTheTitleBehindIt() {
    assertEquals(
        List.of("Politics Board votes"), texts("<h2><span>Politics</span><span>Board votes</h2>"));
    assertEquals(
        List.of("Ann Lee 3 March"), texts("<div><a href=/a>Ann Lee</a><time>3 March</time></div>"));
    assertEquals(List.of("12 Comments"), texts("<p>12<!-- -->Comments"));
    assertEquals(List.of("Live: Vote"), texts("<h2><b>Live:</b>Vote</h2>"));
  }

  @Test
  void partsOfAWordStayTogether() {
    assertEquals(List.of("The board"), texts("<p><span class=dropcap>T</span>he board"));
    assertEquals(List.of("The BBC’s"), texts("<p>The B<b>BC</b>’s"));
    assertEquals(
        List.of("H2O on 9 m2, he said1"),
        texts("<p>H<sub>2</sub>O on 9 m<sup>2</sup>, he said<sup>1</sup>"));
    assertEquals(List.of("新聞社"), texts("<p>新<b>聞</b>社"));
  }

  @Test
  void linksThatTouchEachOtherAreEntries() {
    String menu = "<div><a href=/a>sport</a><a href=/b>money</a></div>";
    assertEquals(List.of("sport money"), texts(menu));
    assertEquals(
        List.of(new Markup.Link("sport", "/a"), new Markup.Link("money", "/b")),
        markup(menu, 0).links());
    assertEquals(List.of("pre-vote"), texts("<p><a href=/a>pre</a>-vote"));
  }

  @Test
  void lettersInLinksAndEmphasisAreCounted() {
    Markup markup = markup("<p><a href=/a>One two</a> <b>three</b> <em>four</em> five.", 0);
    assertEquals(20, markup.letters());
    assertEquals(6, markup.linkedLetters());
    assertEquals(9, markup.strongLetters());
    assertEquals(0.3, markup.linkedShare(), 1e-9);
  }

  @Test
  void aLinkThatGoesOverLinesIsALinkInEach() {
    String card = "<a href=/a><h3>Title</h3><p>Teaser</p></a>";
    for (int line = 0; line < 2; line++) {
      assertEquals(1, markup(card, line).linkedShare());
      assertEquals(1, markup(card, line).links().size());
    }
  }

  @Test
  void anAnchorWithoutAnAddressIsNoLink() {
    assertEquals(0, markup("<p><a name=top>One</a>", 0).linkedLetters());
  }

  @Test
  void addressesAreMadeAbsoluteWhereThePagesIsKnown() {
    String html = "<p><a href=' ../b?c=d '>One</a>";
    assertEquals(
        "https://news.example/b?c=d",
        HtmlPage.read("https://news.example/a/page", html)
            .lines()
            .get(0)
            .markup()
            .links()
            .get(0)
            .address());
    assertEquals("../b?c=d", markup(html, 0).links().get(0).address());
    assertEquals(
        "https://other.example/x",
        markup("<base href=https://other.example/><p><a href=x>One</a>", 0)
            .links()
            .get(0)
            .address());
  }

  @Test
  void aLinesBoxIsTheInnermostThatHoldsAllOfIt() {
    assertEquals("body > main > p.lead", markup("<main><p class='lead x'>One", 0).path());
    assertEquals("body > div", markup("<div>One <b>two</b></div>", 0).path());
    assertEquals("body > p > b", markup("<p><b>One</b></p>", 0).path());
    assertEquals("body > div", markup("<div><i>One</i> <span><b>two</b></span></div>", 0).path());
  }

  @Test
  void linesOfOneElementShareItsBox() {
    List<TextLine> lines = read("<p>One<br>Two</p><p>Three</p>");
    assertEquals(lines.get(0).markup().box(), lines.get(1).markup().box());
    assertNotEquals(lines.get(0).markup().box().index(), lines.get(2).markup().box().index());
  }

  @Test
  void aParentsNumberIsSmallerThanItsChildrens() {
    for (TextLine line : read("<div>One<p>Two<section><b>Three</b> four</section></div>Five")) {
      for (var box = line.markup().box(); box.parent() != null; box = box.parent()) {
        assertTrue(box.parent().index() < box.index());
        assertEquals(box.parent().depth() + 1, box.depth());
      }
    }
  }

  @Test
  void aPageWithoutABodyHasNoLines() {
    assertEquals(List.of(), texts(""));
    assertEquals(List.of(), texts("<html><head><title>One</title></head></html>"));
    assertEquals(List.of(), texts("<frameset><frame src=a><noframes>One</noframes></frameset>"));
    assertEquals(List.of(), texts("<script>var one = '<p>One</p>';</script>"));
  }

  @Test
  void aPageThatIsCutOffHasWhatIsThere() {
    assertEquals(List.of("One", "Two"), texts("<div><p>One</p><p>Two <a href=\"http://news"));
    assertEquals(List.of("One"), texts("<p>One<!-- <p>Two"));
  }
}
