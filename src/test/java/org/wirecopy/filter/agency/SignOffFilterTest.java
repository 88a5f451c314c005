package org.wirecopy.filter.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.filter.OneLine;

class SignOffFilterTest {

  private static final SignOffFilter FILTER = new SignOffFilter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          (Reporting by Jane Doe; Editing by John Roe) → reporting by
          With inputs from agencies → with inputs from
          Our Standards: The Thomson Reuters Trust Principles. → our standards
          Mit Material von dpa → mit material von
          责任编辑：张三 → 责任编辑
          انتهای پیام → انتهای پیام
          """)
  void removes(String line, String phrase) {
    assertEquals("sign-off: “" + phrase + "”", OneLine.reason(FILTER, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "and/or",
        "The union said that reporting by its members had stopped.",
        "London/Paris"
      })
  void keeps(String line) {
    assertEquals("", OneLine.reason(FILTER, line));
  }
}
