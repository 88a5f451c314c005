package org.wirecopy.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PageAddressTest {

  private static final int HOME = 1;
  private static final int SLUG = 3;
  private static final int SHOP = 4;
  private static final int LIST = 5;
  private static final int ARTICLE = 6;
  private static final int DATED = 7;

  @Test
  void saysNothingWhereItIsNotKnown() {
    assertArrayEquals(new double[PageAddress.COUNT], PageAddress.figures(null));
  }

  @Test
  void knowsASitesFirstPage() {
    assertEquals(1, PageAddress.figures("https://harbour.example")[HOME]);
    assertEquals(1, PageAddress.figures("https://harbour.example/de/index.html?from=mail")[HOME]);
    assertEquals(0, PageAddress.figures("https://harbour.example/?p=1700")[HOME]);
  }

  @Test
  void knowsShopsListsAndArticles() {
    assertEquals(1, PageAddress.figures("https://shop.example/products/brass-lantern")[SHOP]);
    assertEquals(1, PageAddress.figures("https://shop.example/dp/B00X")[SHOP]);
    assertEquals(1, PageAddress.figures("https://shop.example/Kategorie/laternen/")[LIST]);
    double[] story =
        PageAddress.figures(
            "https://harbour.example/news/2026/03/ferry-returns-to-the-island.html");
    assertEquals(1, story[ARTICLE]);
    assertEquals(1, story[DATED]);
    assertEquals(0, story[SHOP]);
    assertTrue(story[SLUG] > PageAddress.figures("https://harbour.example/ferries")[SLUG]);
  }
}
