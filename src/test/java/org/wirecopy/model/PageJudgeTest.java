package org.wirecopy.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/** That a judge which has seen a few shops, lists and stories knows others. */
class PageJudgeTest {

  private static final int KINDS = 5;
  private static final int PAGES_OF_A_KIND = 12;

  private static final PageJudge JUDGE = judge();

  private static PageJudge judge() {
    InventedPages pages = new InventedPages(3);
    double[][] figures = new double[KINDS * PAGES_OF_A_KIND][];
    boolean[] article = new boolean[figures.length];
    for (int i = 0; i < figures.length; i++) {
      figures[i] =
          InventedPages.figures(
              switch (i % KINDS) {
                case 0 -> pages.product();
                case 1 -> pages.collection();
                case 2 -> pages.index();
                default -> pages.article(i % KINDS == 3);
              });
      article[i] = i % KINDS > 2;
    }
    return PageJudge.fit(figures, article, article, i -> i / KINDS % 3, 3, 0, 0.03);
  }

  @Test
  void knowsShopsAndListsFromStories() {
    InventedPages pages = new InventedPages(5);
    for (int i = 0; i < 10; i++) {
      assertFalse(JUDGE.isArticle(InventedPages.figures(pages.product())));
      assertFalse(JUDGE.isArticle(InventedPages.figures(pages.collection())));
      assertFalse(JUDGE.isArticle(InventedPages.figures(pages.index())));
    }
  }

  @Test
  void leavesAStoryAboutPricesAStory() {
    InventedPages pages = new InventedPages(7);
    int articles = 0;
    for (int i = 0; i < 10; i++) {
      articles += JUDGE.isArticle(InventedPages.figures(pages.article(true))) ? 1 : 0;
    }
    assertTrue(articles >= 9, "articles of ten: " + articles);
  }

  @Test
  void isTheSameWhenReadAgain() throws IOException {
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    JUDGE.write(new DataOutputStream(first));
    PageJudge read = PageJudge.read(ByteBuffer.wrap(first.toByteArray()));
    ByteArrayOutputStream second = new ByteArrayOutputStream();
    read.write(new DataOutputStream(second));
    assertArrayEquals(first.toByteArray(), second.toByteArray());
    double[] figures = InventedPages.figures(new InventedPages(9).article(false));
    assertEquals(JUDGE.confidence(figures), read.confidence(figures));
  }
}
