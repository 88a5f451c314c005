package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.Article;
import org.wirecopy.document.ArticlePart.Role;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Cleaned.Status;
import org.wirecopy.document.Dump;
import org.wirecopy.document.TextDocument;
import org.wirecopy.pipeline.Cleaner;

class ArticleAssemblerTest {

  private static final String STORY =
      """
      Ferries to the island will stop running at night from June, the harbour board said on Monday after a long meeting.
      The board said that too few people had used the night ferries, which cost the town more than it could pay.
      "We know that it is hard for those who work late," said its head, Jane Example, who promised to look for a way.
      """;

  @Test
  void putsTheArticleTogether() {
    Cleaned cleaned =
        clean(
            "Night ferries to the island will stop from June | Tide Post\nNews\n"
                + "Night ferries to the island will stop from June\nBy John Sample and Ann Other, Staff Writers\n"
                + "Published 3 March 2024 10:15 GMT\nBERGEN, March 3 (Reuters) - "
                + STORY);
    Article article = Objects.requireNonNull(cleaned.article());
    assertEquals("Night ferries to the island will stop from June", article.headline());
    assertEquals(List.of("John Sample", "Ann Other"), article.byline());
    assertEquals("2024-03-03T10:15Z", article.published());
    assertEquals("Reuters", article.agency());
    assertEquals("en", article.language());
    assertEquals("BERGEN, March 3 (Reuters)", Objects.requireNonNull(article.dateline()).text());
    assertEquals("2024-03-03", article.dateline().date());
    assertEquals(
        "Ferries", article.paragraphs().get(article.paragraphs().size() - 3).split(" ", 2)[0]);
  }

  @Test
  void readsADatelineOnALineOfItsOwn() {
    Cleaned cleaned = clean("Night ferries to stop\nBergen, Mar 3 (AFP) Mar 3, 2024\n" + STORY);
    Article article = Objects.requireNonNull(cleaned.article());
    assertEquals("Bergen, Mar 3 (AFP)", Objects.requireNonNull(article.dateline()).text());
    assertEquals("2024-03-03", article.published());
    assertEquals(3, article.paragraphs().size());
    assertEquals(
        List.of(Role.HEADLINE, Role.DATELINE),
        cleaned.parts().subList(0, 2).stream().map(part -> part.role()).toList());
  }

  @Test
  void readsThePlaceThatMarkupPutAboveTheRestOfADateline() {
    String page = "Night ferries to stop\nMar 3, 2024\nBERGEN\n(Reuters) - " + STORY;
    Cleaned cleaned = clean(page);
    Article article = Objects.requireNonNull(cleaned.article());
    assertEquals("BERGEN (Reuters)", Objects.requireNonNull(article.dateline()).text());
    assertEquals(List.of("BERGEN"), article.dateline().places());
    assertEquals(STORY.strip().replace("\n", "\n\n"), String.join("\n\n", article.paragraphs()));
    Cleaned section = clean(page.replace("BERGEN", "Read the whole story"));
    Article bare = Objects.requireNonNull(section.article());
    assertEquals("(Reuters)", Objects.requireNonNull(bare.dateline()).text(), "no place above");
  }

  @Test
  void severalReportersOfADatelineAreSeveralWriters() {
    String lead = "港口委员会星期一决定，从六月起夜间不再开行前往岛上的渡轮，因为夜间乘客太少，费用太高。";
    String second = "委员会表示，他们知道这对夜间工作的居民很困难，并承诺在年底之前找到其他的解决办法。";
    String text = "夜间渡轮六月起停运\n新华社青岛8月17日电（记者张三丰、李四明）" + lead + "\n" + second + "\n" + lead + second;
    TextDocument document = TextDocument.of(null, text);
    Cleaned cleaned = ArticleAssembler.assemble(Dump.ofText("test", null, text), document);
    assertEquals(List.of("张三丰", "李四明"), Objects.requireNonNull(cleaned.article()).byline());
  }

  @Test
  void aParagraphThatItsWriterSignsStays() {
    String lead = "港口委员会星期一决定，从六月起夜间不再开行前往岛上的渡轮，因为夜间乘客太少，费用太高。";
    String last = "3日起票价不变。（张三丰）";
    String text = "夜间渡轮六月起停运\n" + lead + "\n" + lead.replace("夜间", "周末") + "\n" + last;
    TextDocument document = TextDocument.of(null, text);
    Cleaned cleaned = ArticleAssembler.assemble(Dump.ofText("test", null, text), document);
    Article article = Objects.requireNonNull(cleaned.article());
    assertEquals(List.of("张三丰"), article.byline());
    assertEquals(last, article.paragraphs().get(article.paragraphs().size() - 1));
  }

  @Test
  void theReporterOfADatelineWroteTheStoryAndNotWhoEditedIt() {
    String lead = "（中央社記者張三丰嘉義縣3日電）嘉義縣一處夜市今晚停電兩小時，攤商自備發電機繼續營業，台電表示，原因是變壓器老舊，將在本月更換。";
    String last = "台電說明，變壓器已使用三十年，更換工程預計三天完成，期間將分區停電，造成不便請民眾見諒，也請攤商先行準備。（編輯：李四明）1130303";
    String text = "夜市停電兩小時\n" + lead + "\n" + lead.substring(16) + "\n" + last;
    TextDocument document = TextDocument.of(null, text);
    Cleaned cleaned = ArticleAssembler.assemble(Dump.ofText("test", null, text), document);
    Article article = Objects.requireNonNull(cleaned.article());
    assertEquals(List.of("張三丰"), article.byline());
    assertEquals(List.of("嘉義縣"), Objects.requireNonNull(article.dateline()).places());
    assertEquals(last, article.paragraphs().get(article.paragraphs().size() - 1));
  }

  @Test
  void aLinkAboutTheSiteNamesNoWriter() {
    assertEquals(List.of(), writers("About TidePost"));
    assertEquals(List.of(), writers("About us"));
    assertEquals(List.of("Jane Sample"), writers("About Jane Sample"));
  }

  private static List<String> writers(String line) {
    String story = "<p>" + STORY.replace("\n", "</p><p>") + "</p>";
    String page = "<main><h1>Night ferries to stop in June</h1><p>" + line + "</p>" + story;
    Cleaned cleaned = new Cleaner().clean(Dump.ofHtml("test", null, page + "</main>"));
    return Objects.requireNonNull(cleaned.article()).byline();
  }

  @Test
  void everyLineIsAPartOrARemoval() {
    Cleaned cleaned = clean("Night ferries to stop\nNight ferries to stop\n" + STORY);
    assertEquals(5, cleaned.parts().size() + cleaned.removals().size());
  }

  @Test
  void aPageWithoutAStoryIsNoArticle() {
    Cleaned cleaned = clean("Home\nShop\nRed boots\n49.00\nAdd to basket\n");
    assertEquals(Status.NOT_ARTICLE, cleaned.status());
    assertNull(cleaned.article());
    assertEquals(5, cleaned.removals().size());
  }

  private static Cleaned clean(String text) {
    return ArticleAssembler.assemble(Dump.ofText("test", null, text), TextDocument.of(null, text));
  }
}
