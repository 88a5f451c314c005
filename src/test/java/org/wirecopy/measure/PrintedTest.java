package org.wirecopy.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Posted 3 March 2024 | true",
        "03.03.24, 17 Uhr | true",
        "2024年3月3日 | true",
        "3 มีนาคม 2567 | true",
        "٣ مارس ٢٠٢٤ | true",
        "20240303 | true",
        "March 2024 | false",
        "3 May 2024 | false",
        "3 March | false",
        "4 March 2024 | false",
      })
  void findsDaysInAnyForm(String text, boolean printed) {
    assertEquals(printed, Printed.of(page(null, "2024-03-03T17:00", List.of()), text).date());
  }

  @Test
  void findsTitlesAcrossLinesAndMarks() {
    GoldPage page = page("“Night ferries” to stop", null, List.of("Jane Example", "AP"));
    assertEquals(
        new Printed(true, false, true),
        Printed.of(page, "News\n\"NIGHT ferries\"\n   to stop.\nBy jane example"));
    assertEquals(
        new Printed(false, false, false), Printed.of(page, "Night ferries will stop. Jan Example"));
  }

  private static GoldPage page(@Nullable String title, @Nullable String date, List<String> byline) {
    return new GoldPage("p", null, null, null, title, date, byline, null, null, null);
  }
}
