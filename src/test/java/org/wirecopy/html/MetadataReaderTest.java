package org.wirecopy.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.Seeded;
import org.wirecopy.document.PageMetadata;
import org.wirecopy.document.PageMetadata.Claim;
import org.wirecopy.document.PageMetadata.Origin;

class MetadataReaderTest {

  private static final String STORY =
      "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"Harbour board"
          + " votes to dredge\",\"datePublished\":\"2025-03-11T09:14:00+01:00\",\"author\":{\"@type\":"
          + "\"Person\",\"name\":\"Marta Lind\"}}";

  private static PageMetadata read(String html) {
    return MetadataReader.read(Jsoup.parse(html, "https://courier.example/a"), html);
  }

  private static String script(String json) {
    return "<head><script type='application/ld+json'>" + json + "</script></head>";
  }

  private static List<String> values(List<Claim> claims) {
    return claims.stream().map(Claim::value).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "[%s]",
        "[[%s]]",
        "<!-- %s -->",
        "//<![CDATA[\n%s\n//]]>",
        "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},%s]}",
        "{\"@type\":\"WebPage\",\"mainEntity\":%s}",
        "%s,",
        "{\"@type\":\"BreadcrumbList\"}\n%s",
      })
  void findsTheStoryHoweverItIsWrapped(String wrapping) {
    PageMetadata metadata = read(script(wrapping.formatted(STORY)));
    assertEquals(
        new Claim(Origin.STORY, "Harbour board votes to dredge"), metadata.headlines().get(0));
    assertEquals(List.of(new Claim(Origin.PERSON, "Marta Lind")), metadata.writers());
    assertEquals(List.of("2025-03-11T09:14:00+01:00"), values(metadata.published()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\":[\"Article\",\"NewsArticle\"],\"headline\":\"The headline\",}",
        "{\"@type\":\"Article\",\"headline\":\"The headline\",\"articleBody\":\"line\nline\"}",
        "{\"@type\":\"Article\",\"headline\":\"The headline\",\"description\":\"it goes on and",
        "{\"@type\":\"Article\",\"headline\":\"The headline\",\"author\":[{\"name\":",
        "{\"@type\":\"Article\",\"headline\":\"The &lt;b&gt;headline&lt;/b&gt;\" \"x\"}",
        "{'@type':'http://schema.org/Article',headline:'The headline'}",
      })
  void readsBrokenDataAsFarAsItGoes(String json) {
    assertEquals(
        "The headline",
        read(script(json)).headlines().get(0).value().replace("<b>", "").replace("</b>", ""));
  }

  @Test
  void followsReferencesToPersons() {
    PageMetadata metadata =
        read(
            script(
                "{\"@graph\":[{\"@type\":\"Article\",\"headline\":\"A\",\"author\":{\"@id\":\"#p\"}},"
                    + "{\"@type\":\"Person\",\"@id\":\"#p\",\"name\":\"Marta Lind\"}]}"));
    assertEquals(List.of("Marta Lind"), values(metadata.writers()));
  }

  @Test
  void takesTheStoryThatThePageIsAbout() {
    String other = STORY.replace("Harbour board votes to dredge", "Chess club wins again");
    PageMetadata metadata =
        read(
            "<title>Harbour board votes to dredge | Courier</title>"
                + script("[" + other.replace("2025-03", "2019-01") + "," + STORY + "]"));
    assertEquals(List.of("2025-03-11T09:14:00+01:00"), values(metadata.published()));
    assertEquals(List.of(), read("<title>Ferry runs late</title>" + script(other)).published());
    assertEquals(
        List.of("2025-03-11T09:14:00+01:00"),
        values(
            read("<title>Dredging news, votes and dates</title>"
                    + script(STORY)
                    + "<h1><span>Harbour board</span> votes to dredge</h1>")
                .published()),
        "a title for search engines");
  }

  @Test
  void readsMetaByTrustAndNotByPlace() {
    PageMetadata metadata =
        read(
            "<meta name=date content=2025-03-12><meta property='article:published_time'"
                + " content='2025-03-11'><meta property=og:site_name content='The Courier'><meta"
                + " name=author content='Marta Lind'><html lang=en-GB>");
    assertEquals(List.of("2025-03-11", "2025-03-12"), values(metadata.published()));
    assertEquals(List.of("The Courier"), metadata.siteNames());
    assertEquals(List.of("Marta Lind"), values(metadata.writers()));
    assertEquals("en-GB", metadata.language());
  }

  @Test
  void knowsNamesByTheirEndWhateverStandsInFront() {
    PageMetadata metadata =
        read(
            "<meta name=page-published_date content=2025-03-11><meta name='tide.lastModified'"
                + " content=2025-03-12><meta name=tide-validated content=2025-03-13>");
    assertEquals(List.of("2025-03-11"), values(metadata.published()));
    assertEquals(List.of("2025-03-12"), values(metadata.modified()));
  }

  @Test
  void readsThePagesOwnDataWhereNothingElseTellsTheTime() {
    String script = "<script>window.page = {\"id\": 12, \"publishDate\": \"2025-03-11\"};</script>";
    String attribute =
        "<div data-page='{\"id\":12,\"story\":{\"datePublished\":\"2025-03-11\"}}'></div>";
    String meta =
        "<meta name=data content='{\"id\":12,\"story\":{\"publishedAt\":\"2025-03-11\"}}'>";
    for (String data : List.of(script, attribute, meta)) {
      assertEquals(
          List.of(new Claim(Origin.PAGE, "2025-03-11")), read(data).published(), () -> data);
      assertEquals(
          List.of("2025-03-10"),
          values(read("<meta name=pubdate content=2025-03-10>" + data).published()));
    }
  }

  @Test
  void readsMicrodataOfItsOwnThingOnly() {
    PageMetadata metadata =
        read(
            "<article itemscope itemtype='https://schema.org/NewsArticle'><h1 itemprop=headline>Board"
                + " votes</h1><span itemprop=author itemscope itemtype='https://schema.org/Person'><b"
                + " itemprop=name>Marta Lind</b></span><time itemprop=datePublished"
                + " datetime=2025-03-11>11 March</time><div itemprop=comment itemscope"
                + " itemtype='https://schema.org/Comment'><i itemprop=author>A reader</i><time"
                + " itemprop=datePublished datetime=2025-04-01></time></div></article>");
    assertEquals(List.of("Board votes"), values(metadata.headlines()));
    assertEquals(List.of("Marta Lind"), values(metadata.writers()));
    assertEquals(List.of("2025-03-11"), values(metadata.published()));
  }

  @Test
  void collectsCreditsAndTimesOfTheVisiblePage() {
    PageMetadata metadata =
        read(
            "<p class=story__byLine>By <a rel=author>Marta Lind</a></p>"
                + "<time class=updated datetime=2025-03-12>yesterday</time><div class=authority>x</div>");
    assertEquals("By Marta Lind", metadata.credits().get(0).text());
    assertEquals("Marta Lind", metadata.credits().get(1).text());
    assertEquals("yesterday", metadata.times().get(0).text());
  }

  @Test
  void saysNothingOfAnEmptyPage() {
    PageMetadata metadata = read("");
    assertNull(metadata.language());
    assertNull(metadata.articleBody());
    assertTrue(metadata.headlines().isEmpty() && metadata.credits().isEmpty());
  }

  @Test
  @Seeded
  void survivesAnyCutAndAnyNoise(Random random) {
    for (int i = 0; i < 300; i++) {
      StringBuilder noisy = new StringBuilder(STORY);
      for (int k = 0; k < 3; k++) {
        noisy.insert(
            random.nextInt(noisy.length()), "{}[]\",:\\\u0000<".charAt(random.nextInt(10)));
      }
      noisy.setLength(random.nextInt(noisy.length()));
      assertNotNull(LinkedData.read(noisy.toString()));
    }
    assertNotNull(LinkedData.read("[".repeat(100_000)));
    assertNotNull(LinkedData.read("{\"a\":".repeat(100_000)));
  }
}
