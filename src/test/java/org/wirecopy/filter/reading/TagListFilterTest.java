package org.wirecopy.filter.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.filter.OneLine;

class TagListFilterTest {

  private static final TagListFilter FILTER = new TagListFilter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          Tags: bridges, Hayward → row of tags
          Schlagwörter: Brücken, Verkehr → row of tags
          Related topics → heading of tags: “related topics”
          Теги: мосты, транспорт → row of tags
          """)
  void removes(String line, String reason) {
    assertEquals(reason, OneLine.reason(FILTER, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The topics of the talks were still open.",
        "Topics: the council talked about bridges, roads and schools."
      })
  void keeps(String line) {
    assertEquals("", OneLine.reason(FILTER, line));
  }
}
