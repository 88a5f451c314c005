package org.wirecopy.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.TextDocument;
import org.wirecopy.html.HtmlPage;

class StoryStructureTest {

  private static TextDocument page(String body) {
    return HtmlPage.read(null, "<html><body>" + body + "</body></html>");
  }

  private static boolean[] startingWith(TextDocument page, String start) {
    boolean[] lines = new boolean[page.lines().size()];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = page.lines().get(i).text().startsWith(start);
    }
    return lines;
  }

  private static List<String> chosen(TextDocument page, boolean[] lines) {
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      if (lines[i]) {
        chosen.add(page.lines().get(i).text());
      }
    }
    return chosen;
  }

  /** With the lines kept that begin with Story. */
  private static List<String> announced(String body) {
    TextDocument page = page(body);
    boolean[] kept = startingWith(page, "Story");
    new StoryStructure(page).addAnnounced(kept);
    return chosen(page, kept);
  }

  private static List<String> others(String body) {
    TextDocument page = page(body);
    boolean[] kept = startingWith(page, "Story");
    return chosen(page, new StoryStructure(page).ofOtherStories(kept, new PageView(page).scans));
  }

  @Test
  void keepsTheListThatALineAnnounces() {
    assertEquals(
        List.of("Story of three:", "one;", "two."),
        announced("<p>Story of three:</p><ul><li>one;</li><li>two.</li></ul><p>more</p>"));
    assertEquals(
        List.of("Story in figures：", "What | Cost", "Fuel | 41,000"),
        announced(
            "<p>Story in figures：</p><table><tr><th>What<th>Cost<tr><td>Fuel<td>41,000</table>"));
  }

  @Test
  void keepsNoListThatStandsElsewhereOrLeadsElsewhere() {
    assertEquals(
        List.of("Story:"), announced("<p>Story:</p><ul><li><a href=/b>Another</a></li></ul>"));
    assertEquals(List.of("Story:"), announced("<p>Story:</p><aside><ul><li>one</li></ul></aside>"));
    assertEquals(List.of("Story."), announced("<p>Story.</p><ul><li>one</li></ul>"));
    assertEquals(List.of("Story:"), announced("<p>Story:</p><p>one</p><ul><li>two</li></ul>"));
  }

  @Test
  void tellsAnArticleWithAHeadlineOfItsOwn() {
    assertEquals(
        List.of("Story of a pool"),
        others(
            "<article><h1>Lift</h1><p>Story of a lift that is not built</p></article>"
                + "<article><h1>Pool</h1><p>Story of a pool</p></article>"));
  }

  @Test
  void takesTheArticleThatThePageDeclares() {
    String paragraph = "<p>The board of the harbour voted on Monday to build no lift at all.</p>";
    String lift =
        "<article><h1>Lift: a long tale</h1>"
            + paragraph.repeat(3)
            + "<p>Story of a lift</p></article>";
    String pool = "<article><h1>Pool</h1><p>Story of a pool that is not built</p></article>";
    TextDocument page =
        HtmlPage.read(null, "<title>Lift: A long tale | Harbour Times</title><body>" + lift + pool);
    StoryStructure structure = new StoryStructure(page);
    float[] odds = {1, 1, 1, 1, 1, 1, 1};
    structure.ruleOutOtherStories(odds);
    assertArrayEquals(new float[] {1, 1, 1, 1, 1, -20, -20}, odds);
    boolean[] kept = startingWith(page, "Story of a lift");
    assertEquals(
        List.of("Pool", "Story of a pool that is not built"),
        chosen(page, structure.ofOtherStories(kept, new PageView(page).scans)));
  }

  @Test
  void anArticleWithoutParagraphsIsNotTheStory() {
    String html =
        "<title>Harbour Times online: Pool</title><body><article><h1>Harbour Times online</h1></article>"
            + "<article><h1>What a pool costs</h1><p>Story of a pool</p></article>";
    float[] odds = {1, 1, 1};
    new StoryStructure(HtmlPage.read(null, html)).ruleOutOtherStories(odds);
    assertArrayEquals(new float[] {1, 1, 1}, odds);
  }

  @Test
  void rulesOutNothingWhereThePageDeclaresNoneOrBoth() {
    String articles =
        "<article><h1>Pool</h1><p>Story of a pool</p></article>"
            + "<article><h1>Pool</h1><p>Story of a lift</p></article>";
    for (String title : List.of("", "<title>Pools in town</title>", "<title>Pool</title>")) {
      float[] odds = {1, 1, 1, 1};
      new StoryStructure(HtmlPage.read(null, title + "<body>" + articles))
          .ruleOutOtherStories(odds);
      assertArrayEquals(new float[] {1, 1, 1, 1}, odds, title);
    }
  }

  @Test
  void takesPartsOfAStoryForNoOthers() {
    String post = "<article><h2>08.40</h2><p>Story of a dam</p></article>";
    assertEquals(List.of(), others("<h1>Floods</h1>" + post + post));
    assertEquals(
        List.of(),
        others(
            "<article><h1>Dam</h1><p>Story of a dam and its lake</p>"
                + "<article><p>Story of a flood</p></article></article>"),
        "one headline");
  }

  @Test
  void tellsPostsByTheClassesOfTheirNetworks() {
    TextDocument page =
        page(
            "<p>Story</p><div class='wide fb-post'><b>Hall</b><div><p>Soup for all</p></div></div>"
                + "<blockquote class=twitter-tweet>Late again</blockquote>"
                + "<p class=fb-posting>More of it</p>");
    StoryStructure structure = new StoryStructure(page);
    List<Boolean> posts = new ArrayList<>();
    for (int i = 0; i < page.lines().size(); i++) {
      posts.add(structure.isPost(i));
    }
    assertEquals(List.of(false, true, true, true, false), posts);
  }
}
