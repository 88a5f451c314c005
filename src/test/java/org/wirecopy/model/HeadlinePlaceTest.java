package org.wirecopy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HeadlinePlaceTest {

  @Test
  void aWordThatALineRepeatsCountsOnce() {
    WordIds headline = WordIds.of(new LineScan("museum tower"));
    assertEquals(0.25, HeadlinePlace.likeness(new LineScan("museum museum museum"), headline));
    assertEquals(1, HeadlinePlace.likeness(new LineScan("Museum tower"), headline));
    assertEquals(0, HeadlinePlace.likeness(new LineScan("Baker"), headline));
  }
}
