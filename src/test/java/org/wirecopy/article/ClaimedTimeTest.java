package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimedTimeTest {

  private static final DateReader READER = new DateReader("en", true);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-03-11 | 2025-03-11",
        "2025-03-11T09:14:00+01:00 | 2025-03-11T09:14+01:00",
        "2025-03-11T09:14:05.123Z | 2025-03-11T09:14:05Z",
        "2025-03-11 09:14:00 +0100 | 2025-03-11T09:14+01:00",
        "2025-03-11T09:14 | 2025-03-11",
        "2025-03-11T00:00:00Z | 2025-03-11",
        "20250311T091400 | 2025-03-11",
        "1741680840 | 2025-03-11T08:14Z",
        "1741680840000 | 2025-03-11T08:14Z",
        "Tue, 11 Mar 2025 09:14:00 GMT | 2025-03-11T09:14Z",
        "Tue Mar 11 09:14:00 EDT 2025 | 2025-03-11T09:14-04:00",
        "March 11, 2025 | 2025-03-11",
        "2025-03-11T99:99:00+01:00 | 2025-03-11",
        "2025-03-11T09:14:00+77:00 | 2025-03-11",
      })
  void readsTheTimesOfPages(String value, String iso) {
    PrintedDate date = ClaimedTime.read(value, READER);
    assertEquals(iso, date == null ? null : date.iso());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "now", "2025-13-40", "PT2M53S", "0000-00-00"})
  void readsNothingElse(String value) {
    assertNull(ClaimedTime.read(value, READER));
  }
}
