package org.wirecopy.filter.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.filter.OneLine;

class ReadingTimeFilterTest {

  private static final ReadingTimeFilter FILTER = new ReadingTimeFilter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          Listen to this article → listen to this article
          Версия для печати → версия для печати
          글자크기 → 글자크기
          """)
  void removes(String line, String phrase) {
    assertEquals("reading time or reading aid: “" + phrase + "”", OneLine.reason(FILTER, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Updated 17 March 2025, 10:15",
        "10 mins",
        "5 min read",
        "2 hours ago",
        "He left two hours ago."
      })
  void keeps(String line) {
    assertEquals("", OneLine.reason(FILTER, line));
  }
}
