package org.wirecopy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.TextDocument;

class StoryStartsTest {

  private static final String STORY =
      "The harbour board voted on Monday to dredge the eastern channel before the winter storms arrive.";

  /** Of each line of the page whose lines a bar parts; {@code STORY} is a paragraph. */
  private static List<Double> column(String lines, String name) {
    String text = lines.replace("STORY", STORY).replace("|", "\n");
    PageView page = new PageView(TextDocument.of(null, text));
    FeatureMatrix matrix = new FeatureMatrix(page.size);
    StoryStarts.add(page, matrix);
    return FeatureColumns.column(matrix, name);
  }

  private static int begun(String lines) {
    List<Double> column = column(lines, "stories begun");
    return (int) Math.round(Math.expm1(column.get(column.size() - 1)));
  }

  @Test
  void countsTheStoriesThatBeginAtADatedHeadline() {
    String endless =
        "Sport|Harbour to be dredged before winter of 2024|3 March 2024|STORY|What it will cost the town|STORY"
            + "|Five walks for the weekend|By Jane Example, 2 March 2024|STORY";
    double one = Math.log(2);
    double two = Math.log(3);
    List<Double> begun = column(endless, "stories begun");
    List<Double> expected = List.of(0.0, one, one, one, one, one, two, two, two);
    for (int i = 0; i < begun.size(); i++) {
      assertEquals(expected.get(i), begun.get(i), 1e-6, "line " + i);
    }
    List<Double> since = column(endless, "lines since story began");
    assertEquals(-1, since.get(0));
    assertEquals(0, since.get(6));
    assertEquals(two, since.get(8), 1e-6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ferries will stop for six weeks|10:30|STORY",
        "3 March 2024|Ferries will stop for six weeks|STORY",
        "Harbour to be dredged before winter|Ferries will stop for six weeks|3 March 2024|STORY",
      })
  void beginsOnce(String lines) {
    assertEquals(1, begun(lines));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sport|By Jane Example, 2 March 2024|STORY",
        "Ferries will stop for six weeks|STORY",
        "Ferries will stop for six weeks|3 March 2024|Sport",
        "Ferries will stop for six weeks|© 2024 Tidepost, 12 Pier Road|STORY",
        "Ferries will stop for six weeks|The board had last met on 3 March 2024 and nothing at all came of it|STORY",
      })
  void doesNotBeginWithoutAHeadlineADateOfItsOwnAndProse(String lines) {
    assertEquals(0, begun(lines));
  }
}
