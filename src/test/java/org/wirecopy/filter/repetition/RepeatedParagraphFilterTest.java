package org.wirecopy.filter.repetition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.Removal;
import org.wirecopy.document.TextDocument;

class RepeatedParagraphFilterTest {

  private static final String LEAD =
      "The council voted on Tuesday to close the old bridge after a debate of more than six hours.";
  private static final String SECOND =
      "The bridge has been standing for a hundred years, and nobody knows what will come of it now.";
  private static final String THIRD =
      "Opponents said that they would go to court, as they had done twice over the last ten years.";

  private static List<String> removed(String... lines) {
    TextDocument document = TextDocument.of(null, String.join("\n", lines));
    return new RepeatedParagraphFilter()
        .apply(document).removals().stream().map(RepeatedParagraphFilterTest::told).toList();
  }

  private static String told(Removal removal) {
    return removal.line().number() + " " + removal.reason();
  }

  @Test
  void theSecondOfTwoStoriesGoes() {
    assertEquals(
        List.of(
            "5 the same paragraph as line 1",
            "6 the same paragraph as line 2",
            "7 the same paragraph as line 3"),
        removed(LEAD, SECOND, THIRD, "For telephones", LEAD, SECOND, THIRD));
  }

  @Test
  void theCopyInTheStoryStays() {
    assertEquals(
        List.of("1 the same paragraph as line 6"),
        removed(LEAD, "Share", "Print", "Tuesday", "By our reporters", LEAD, SECOND, THIRD));
  }

  @Test
  void ofCopiesOutsideTheStoryTheFirstStays() {
    assertEquals(List.of("3 the same paragraph as line 1"), removed(LEAD, "More", LEAD, "Contact"));
  }

  @Test
  void theStoryInOneLineGoes() {
    String more =
        "Neither the mayor nor the harbour board would say when the ferry is to run. ".repeat(4);
    String story = String.join(" ", LEAD, SECOND, THIRD, more.strip());
    assertEquals(
        List.of("5 the same story as from line 1 on, in one line"),
        removed(LEAD, "Share", SECOND, THIRD, story));
    String other = String.join(" ", LEAD, THIRD, more.strip());
    assertEquals(List.of(), removed(LEAD, SECOND, THIRD, other + " " + more.strip()));
  }

  @Test
  void aRefrainStays() {
    String refrain = "And the river went on to the sea, as it always had.";
    assertEquals(List.of(), removed(LEAD, refrain, SECOND, refrain, THIRD, refrain));
  }
}
