package org.wirecopy.filter.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.filter.Reasons;

class ContentsFilterTest {

  private static final String PROSE =
      "The council voted on Tuesday to close the old bridge after a long debate, the mayor said.";

  private static List<String> reasons(String... lines) {
    return Reasons.of(new ContentsFilter(), null, String.join("\n", lines));
  }

  @Test
  void entriesStandAgainAsHeadingsOfSections() {
    assertEquals(
        List.of(
            "kept",
            "heading of the contents: “in diesem artikel”",
            "entry of the contents",
            "entry of the contents",
            "entry of the contents",
            "entry of the contents",
            "kept",
            "kept",
            "kept",
            "kept",
            "kept",
            "kept"),
        reasons(
            PROSE,
            "In diesem Artikel",
            "1. Was eine Brücke braucht",
            "2. Wer sie bezahlt",
            "Und noch etwas",
            "3. Wie lange es dauert",
            "Was eine Brücke braucht",
            PROSE,
            "Wer sie bezahlt",
            PROSE,
            "Wie lange es dauert",
            PROSE));
  }

  @Test
  void listEndsWhereItsFirstSectionBegins() {
    // Once more at the end, as a second list in the margin has it.
    List<String> reasons =
        reasons(
            "Sommaire",
            "Le pont",
            "Le prix",
            "Le calendrier",
            "Le pont",
            PROSE,
            "Le prix",
            PROSE,
            "Le calendrier",
            PROSE,
            "Le pont",
            "Le prix",
            "Le calendrier");
    assertEquals("entry of the contents", reasons.get(3));
    assertEquals("kept", reasons.get(4));
  }

  @Test
  void headingAloneGoesWhereItNamesContents() {
    assertEquals(
        "heading of the contents: “table of contents”",
        reasons("Table of Contents [Hide]", PROSE).get(0));
    assertEquals("kept", reasons("In this article", PROSE).get(0));
  }

  @Test
  void namesThatAreNotPrintedAgainAreNoEntries() {
    assertEquals(
        List.of("kept", "kept", "kept", "kept", "kept"),
        reasons("Contents", "A jar", "A cloth", "A piece of tape", PROSE));
  }

  @Test
  void twoThatStandAgainMayBeChance() {
    assertEquals(
        "kept",
        reasons("Key moments", "The vote", "The mayor", PROSE, "The vote", "The mayor").get(1));
  }
}
