package org.wirecopy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CardPatternTest {

  @Test
  void cardsThatComeAgainCoverThePage() {
    LineKind[] card = {LineKind.HEADLINE, LineKind.DATE, LineKind.PROSE, LineKind.LIST_LABEL};
    LineKind[] page = new LineKind[40];
    Arrays.setAll(page, i -> card[i % card.length]);
    CardPattern pattern = CardPattern.of(page);
    assertEquals(1, pattern.best(), 1e-9);
    assertEquals(1, pattern.covered(), 1e-9);
    assertTrue(pattern.above() > 0.5);
  }

  @Test
  void aStoryAndAMenuAreNoCards() {
    LineKind[] page = new LineKind[40];
    Arrays.fill(page, 0, 20, LineKind.LABEL);
    Arrays.fill(page, 20, 40, LineKind.PROSE);
    assertEquals(0, CardPattern.of(page).covered());
  }

  @Test
  void anEmptyPageHasNone() {
    assertEquals(new CardPattern(0, 0, 0), CardPattern.of(new LineKind[0]));
  }
}
