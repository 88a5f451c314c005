package org.wirecopy.filter.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.document.Dump;
import org.wirecopy.document.Removal;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.Reasons;
import org.wirecopy.pipeline.Cleaner;

class EmbeddedCodeFilterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          (adsbygoogle = window.adsbygoogle || []).push({}); ~ call of a script: “(adsbygoogle”
          googletag.cmd.push(function() { googletag.display('a'); }); ~ call of a script: “googletag.”
          {"layout":2,"align":"center","button":"Buy now","title":{"hue":213}} ~ data of a script
          [{"url":"https://harbour.example/a.jpg","width":640,"height":480,"alt":""}] ~ data of a script
          {"layout":2} ~ kept
          {"name":"Jane","mail":"jane@harbour.example"} is what the server sent, and no more. ~ kept
          { "layout": 2, "align": "center", "button": "Buy now", "title": { "hue": 213 } } ~ kept
          {"layout": 2, "align": "center", "button": "Buy now", "title": {"hue": 213}} ~ kept
          The function googletag.display shows an advertisement. ~ kept
          """)
  void judges(String line, String reason) {
    assertEquals(reason, Reasons.of(new EmbeddedCodeFilter(), line));
  }

  private static final String STORY =
      """
      The harbour board voted on Monday to dredge the channel (its third try), after two years; it cost 3 million.
      "We had no choice," said Jane Example, who chairs it: "the ferry ran aground."
      """;

  /** What a program takes along that reads every text node of a page, scripts' and styles' too. */
  private static final String SCRIPTS =
      """
      window.__STATE = {"story":{"id":4711,"title":"Board to dredge","tags":["harbour","ferry"]}};
      (function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime()})})(window);
      if (ready) {
      default
      }
      .menu{display:flex;margin:0;padding:0 16px}.menu a{color:#222;text-decoration:none}
      --button-size: 15px;
      "@context": "https://schema.org", "@type": "NewsArticle", "name": "Board to dredge",
      /* the end */
      """;

  private static List<String> kept(String dump) {
    TextDocument document = Cleaner.normalize(Dump.ofText("test", null, dump));
    return TextLine.texts(new EmbeddedCodeFilter().apply(document).lines());
  }

  private static void assertNothingGoes(String dump) {
    TextDocument document = Cleaner.normalize(Dump.ofText("test", null, dump));
    assertEquals(List.of(), new EmbeddedCodeFilter().apply(document).removals());
  }

  @Test
  void scriptsAndStylesGoWhereThePagesOwnAreAmongThem() {
    assertEquals(STORY.lines().toList(), kept(SCRIPTS + STORY));
  }

  @Test
  void whatStandsBetweenCodeGoesAlong() {
    TextDocument document = Cleaner.normalize(Dump.ofText("test", null, SCRIPTS));
    List<String> reasons =
        new EmbeddedCodeFilter()
            .apply(document).removals().stream()
                .filter(removal -> removal.line().text().equals("default"))
                .map(Removal::reason)
                .toList();
    assertEquals(List.of("between code of the page's scripts and styles"), reasons);
  }

  /** Guides print programs and styles as people write them. */
  @Test
  void whatAGuidePrintsStays() {
    String guide =
        """
        Three boxes side by side need one rule:
        .boxes {
        display: flex;
        margin: 0 auto;
        }
        .boxes a { color: #222; padding: 4px 8px; }
        Then tell the page when it is ready (see below):
        window.addEventListener('load', () => { document.body.classList.add('ready'); });
        func main() { if err := run(os.Args[1:]); err != nil { log.Fatalln("failed:", err) } }
        {"harbour": {"ships": 12, "berths": [1, 2, 3]}}
        """;
    assertNothingGoes(guide);
  }

  /** Shares, brackets and percentages are full of marks, too. */
  @Test
  void proseAmongScriptsStays() {
    String prices =
        "Shares of Harbour ($189.20, +1.2%), Mole ($140.10, +0.4%) and Quay & Co. (+3%) led the gains.\n";
    assertEquals(prices.lines().toList(), kept(SCRIPTS + prices));
  }

  @Test
  void aGuideMayNameWhatSitesAreMadeOf() {
    assertNothingGoes(
        """
        Open wp-content, not wp-includes, and think of schema.org and of googletag as well.
        Next, create functions.php and add the parent's style:
        add_action('wp_enqueue_scripts', function() {
        wp_enqueue_style('parent', get_template_directory_uri() . '/style.css');
        });
        .entry { color: #333; margin: 0 auto; }
        """);
  }

  @Test
  void anArticleAboutOneCallNamesOnlyOne() {
    String article =
        """
        googletag is what publishers load first, then they write:
        define(slot) { show(slot); }
        refresh(slots) { each(slots); }
        close() { hide(); }
        """;
    assertNothingGoes(article);
  }
}
