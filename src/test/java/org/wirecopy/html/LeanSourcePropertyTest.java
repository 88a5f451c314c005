package org.wirecopy.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.wirecopy.RandomText;
import org.wirecopy.Seeded;
import org.wirecopy.document.Markup;
import org.wirecopy.document.TextLine;

/** Whatever marks a page consists of: it has the same lines whether or not it was made lean. */
@Seeded
class LeanSourcePropertyTest {

  private static final int PAGES = Boolean.getBoolean("wirecopy.long") ? 400_000 : 10_000;

  private static final int MAX_PIECES = 40;

  private static final String[] PIECES = {
    "<",
    ">",
    "\"",
    "'",
    "</",
    "/",
    "=",
    "<!--",
    "-->",
    "--!>",
    "<!",
    "<?",
    "?>",
    "\0",
    "\f",
    "&lt;",
    "<script>",
    "</script>",
    "<script type=application/ld+json>",
    "<script/>",
    "<SCRIPT a='>'>",
    "<style>",
    "</style>",
    "<svg>",
    "</svg>",
    "<svg viewBox = '0 0'>",
    "<svg / >",
    "<script / >",
    "<![CDATA[.a:b{}]]>",
    "<x:y>",
    "<svg/>",
    "<svg /a>",
    "<path d='>'/>",
    "<path \"=\">",
    "<path a=\"",
    "<g>",
    "</g>",
    "<use ",
    "<desc>",
    "<foreignObject>",
    "<math>",
    "</math>",
    "<b data-a=1>",
    "<b>",
    "</b>",
    "<p>",
    "</p>",
    "<p class=\"a\" ",
    "<p data-a ",
    "<p data-a='\">' id=b>",
    "<div data-x='1'>",
    "</div>",
    "</div",
    "<div hidden data-y>",
    "<div style='display:none'>",
    "<textarea>",
    "</textarea>",
    "<title>",
    "</title>",
    "<iframe>",
    "</iframe>",
    "<noscript>",
    "</noscript>",
    "<template>",
    "</template>",
    "<plaintext>",
    "<xmp>",
    "<a href=x data-y=\"",
    "<a\nhref='x'\tclass=y>",
    "</a>",
    "<table><tr><td data-z>",
    "</td>",
    "<select><option>",
    "<br data-b/>",
    "<img src=a/>",
    " hidden ",
    " data-q=",
    "<![CDATA[",
    "]]>",
    "<h1 Data-A>",
    "<ul><li data-c>",
    "<frameset>",
    "<noframes>",
    "one ",
    "two. ",
    "three",
    "\n"
  };

  @Test
  void linesStayTheSame(Random random) {
    for (int page = 0; page < PAGES; page++) {
      String html = RandomText.of(random, PIECES, MAX_PIECES);
      assertEquals(lines(html), lines(LeanSource.of(html)), html);
    }
  }

  private static List<String> lines(String html) {
    return PageLayout.lines(Jsoup.parse(html, "http://example.org/").body()).stream()
        .map(LeanSourcePropertyTest::described)
        .toList();
  }

  private static String described(TextLine line) {
    Markup markup = line.markup();
    return line.text() + " " + (markup == null ? "" : markup.path() + markup.links());
  }
}
