package org.wirecopy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HeadlinePlaceTest {

  @Test
  void aWordThatALineRepeatsCountsOnce() {
    WordIds headline = new WordIds(2);
    headline.id(new LineScan("museum").contentWord(0));
    headline.id(new LineScan("tower").contentWord(0));
    assertEquals(0.25, HeadlinePlace.likeness(new LineScan("museum museum museum"), headline));
    assertEquals(1, HeadlinePlace.likeness(new LineScan("Museum tower"), headline));
    assertEquals(0, HeadlinePlace.likeness(new LineScan("Baker"), headline));
  }
}
