package org.wirecopy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LineScanTest {

  @Test
  void countsWordsAndMarks() {
    LineScan scan = new LineScan("The BBC said on 4 May 2021, at 10:30, that “nothing” was new.");
    assertEquals(10, scan.words);
    assertEquals(3, scan.upperWords);
    assertEquals(1, scan.capsWords);
    assertEquals(4, scan.numbers);
    assertEquals(2, scan.commas);
    assertEquals(2, scan.quotes);
    assertEquals(1, scan.sentences);
    assertTrue(scan.year);
    assertTrue(scan.clock);
  }

  @Test
  void takesNoScoreForATimeOfDayAndNoPriceForAYear() {
    LineScan scan = new LineScan("They won 3:2 and sold 12021 tickets.");
    assertFalse(scan.year);
    assertFalse(scan.clock);
  }

  @Test
  void knowsGrammarInScriptsWithAndWithoutSpaces() {
    assertTrue(
        new LineScan("Der Rat hat sich am Montag für den Ausbau entschieden.").stopWords >= 4);
    LineScan chinese = new LineScan("港口委员会在星期一表决，决定在冬季风暴来临之前疏浚东部航道。");
    assertTrue(chinese.stopWords >= 2, "" + chinese.stopWords);
    assertTrue(chinese.words >= 12, "" + chinese.words);
    LineScan japanese = new LineScan("港湾委員会は月曜日に東側の航路を掘り下げることを決めた。");
    assertTrue(japanese.stopWords >= 4, "" + japanese.stopWords);
  }

  @Test
  void hashesALineByItsLetters() {
    assertEquals(
        new LineScan("Five walks for the weekend").lineHash,
        new LineScan("FIVE walks, for the weekend!").lineHash);
    assertNotEquals(new LineScan("Five walks").lineHash, new LineScan("Five walls").lineHash);
  }
}
