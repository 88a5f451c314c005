package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.Removal;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;

class LeadTest {

  private static final String DATELINED =
      "HARBOURTON (Reuters) - The city council voted on Tuesday to close the old bridge for two years.";
  private static final String STANDFIRST =
      "The city council voted on Tuesday to close the old bridge for two years, ending a long dispute.";
  private static final String STORY =
      "The mayor said that ferries would carry passengers across the river until the work was done.";

  private static TextDocument page(String removed, int line, String filter) {
    return new TextDocument(
        null,
        List.of(TextLine.of(40, STORY)),
        List.of(new Removal(TextLine.of(line, removed), filter, "some reason")),
        null,
        null);
  }

  @Test
  void putsBackALeadWithADateline() {
    TextDocument restored = Lead.restored(page(DATELINED, 18, Removal.LINE_MODEL));
    assertEquals(List.of(18, 40), restored.lines().stream().map(TextLine::number).toList());
    assertEquals(List.of(), restored.removals());
  }

  @Test
  void leavesWhatHasNoDatelineOrIsFarAwayOrWasRemovedByARule() {
    TextDocument standfirst = page(STANDFIRST, 18, Removal.LINE_MODEL);
    assertSame(standfirst, Lead.restored(standfirst));
    TextDocument farAway = page(DATELINED, 3, Removal.LINE_MODEL);
    assertSame(farAway, Lead.restored(farAway));
    TextDocument behind = page(DATELINED, 45, Removal.LINE_MODEL);
    assertSame(behind, Lead.restored(behind));
    TextDocument byRule = page(DATELINED, 18, "duplicate-line");
    assertSame(byRule, Lead.restored(byRule));
  }
}
