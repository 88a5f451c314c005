package org.wirecopy.filter.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.filter.OneLine;

class AgencyNoticeFilterTest {

  private static final AgencyNoticeFilter FILTER = new AgencyNoticeFilter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          This article was generated from an automated news agency feed without modifications to text. → generated from an automated news agency feed
          Dieser Text wurde automatisch aus dem Netz der Agentur übernommen. → dieser text wurde automatisch
          """)
  void removes(String line, String phrase) {
    assertEquals("agency notice: “" + phrase + "”", OneLine.reason(FILTER, line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"The agency said that its feed had failed."})
  void keeps(String line) {
    assertEquals("", OneLine.reason(FILTER, line));
  }
}
