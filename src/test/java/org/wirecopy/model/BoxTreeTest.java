package org.wirecopy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.wirecopy.document.Box;
import org.wirecopy.document.TextDocument;
import org.wirecopy.html.HtmlPage;

class BoxTreeTest {

  private static final String PROSE =
      "The harbour board voted on Monday to dredge the eastern channel before the winter storms.";

  private static final String PAGE =
      """
      <nav><ul><li class=m><a href=/a>Home</a><li class=m><a href=/b>Sport</a><li>Search</ul></nav>
      <main>
       <div class=story>
        <p class=x>%1$s</p><p class=x>%1$s</p>
        <aside><p>%1$s</p></aside>
        <p class=x><b>%1$s</b></p>
       </div>
       <div class=more><p class=x>Read more</p></div>
      </main>
      """
          .formatted(PROSE);

  private final TextDocument page = HtmlPage.read(null, PAGE);
  private final BoxTree tree = BoxTree.of(new PageView(page));

  private Box around(int line, String tag) {
    return page.lines().get(line).markup().within(tag);
  }

  @Test
  void whatIsInlineIsPartOfABlock() {
    assertEquals("li.m", tree.blocks[0].toString());
    assertEquals("p.x", tree.blocks[6].toString());
  }

  @Test
  void lettersLinksAndProseAddUpInwardOut() {
    int nav = around(0, "nav").index();
    assertEquals("HomeSportSearch".length(), tree.letters[nav]);
    assertEquals("HomeSport".length(), tree.linked[nav]);
    assertEquals(0, tree.prose[nav]);
    assertEquals(3, tree.lines[nav]);
    int letters = PROSE.replace(" ", "").length();
    assertEquals(4 * letters, tree.prose[around(3, "main").index()]);
    assertEquals(8, tree.lines[0]);
  }

  @Test
  void childrenAndThoseAlikeAreCounted() {
    assertEquals(3, tree.children[around(0, "ul").index()]);
    assertEquals(2, tree.alike[around(0, "li").index()]);
    assertEquals(1, tree.alike[around(2, "li").index()]);
    assertEquals(3, tree.alike[around(3, "p").index()]);
  }

  @Test
  void theCoreIsTheInnermostElementWithMostOfTheProse() {
    assertEquals("div.story", tree.core.toString());
  }

  @Test
  void aPageWithoutProseHasNoCore() {
    assertNull(BoxTree.of(new PageView(HtmlPage.read(null, "<p>Home<p>Sport"))).core);
    assertNull(BoxTree.of(new PageView(TextDocument.of(null, PROSE))).core);
  }

  @Test
  void linesAreOfAKindByWhatTheyAndTheElementsAroundThemAreCalled() {
    assertEquals(tree.kinds[3], tree.kinds[4]);
    assertEquals(tree.kinds[3], tree.kinds[6]);
    assertNotEquals(tree.kinds[3], tree.kinds[5], "in an aside");
    assertNotEquals(tree.kinds[3], tree.kinds[7], "in another div");
    int letters = PROSE.replace(" ", "").length();
    assertEquals(3 * letters, tree.kindProse[tree.kinds[3]]);
    assertEquals("HomeSport".length(), tree.kindLinked[tree.kinds[0]]);
  }

  @Test
  void removedLinesCount() {
    TextDocument less =
        page.remove(
            "test",
            line ->
                line.text().equals("Sport")
                    ? java.util.Optional.of("a label")
                    : java.util.Optional.empty());
    BoxTree rest = BoxTree.of(new PageView(less));
    assertEquals(7, rest.blocks.length);
    assertEquals(3, rest.lines[around(0, "nav").index()]);
  }
}
