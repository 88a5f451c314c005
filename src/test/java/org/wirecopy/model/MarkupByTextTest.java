package org.wirecopy.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.TextDocument;
import org.wirecopy.html.HtmlPage;

class MarkupByTextTest {

  /** The first of a line's shares. */
  private static final int LINKED = 0;

  private static final TextDocument HTML =
      HtmlPage.read(
          null,
          """
          <nav><a href="/">Home</a> <a href="/tides">Tides and times</a></nav>
          <main><h1>Harbour to be dredged</h1>
          <p>The board voted on <a href="/b">Monday</a> to dredge the channel before winter.</p>
          <figure><figcaption>The ferry in the fog</figcaption></figure>
          <p>Work is to begin in March.</p></main>
          """);

  private static MarkupByText of(String dump) {
    return MarkupByText.of(HTML, List.of(TextDocument.of(null, dump)));
  }

  private static float[] shares(String line) {
    float[] shares = of(line).of(line);
    assertNotNull(shares, line);
    return shares;
  }

  @Test
  void tellsALinkFromASentence() {
    assertEquals(1, shares("Tides and times")[LINKED]);
    assertEquals(0, shares("Work is to begin in March.")[LINKED]);
  }

  @Test
  void aPieceOfALineIsAsTheLine() {
    assertArrayEquals(
        shares("The board voted on Monday to dredge the channel before winter."),
        shares("to dredge the channel before winter."));
  }

  @Test
  void knowsNothingOfWhatThePageDoesNotSay() {
    assertNull(of("Fishing").of("Fishing"));
    assertNull(of("Tides and times").of("The ferry in the fog"));
    assertNull(MarkupByText.of(HtmlPage.read(null, ""), List.of()).of("Fishing"));
  }

  @Test
  void ofATextThatStandsOnSeveralPagesItIsTheMean() {
    TextDocument unlinked = HtmlPage.read(null, "<p>Tides and times</p><p>More text.</p>");
    MarkupByText other =
        MarkupByText.of(unlinked, List.of(TextDocument.of(null, "Tides and times")));
    MarkupByText both = MarkupByText.of(List.of(of("Tides and times"), other));
    float[] shares = both.of("Tides and times");
    assertNotNull(shares);
    assertEquals(0.5f, shares[LINKED]);
  }
}
