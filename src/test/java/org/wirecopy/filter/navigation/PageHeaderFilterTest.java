package org.wirecopy.filter.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.filter.Reasons;

class PageHeaderFilterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Tuesday, March 11, 2031 ~ head of the page: “tuesday”
          Montag, 5. Mai 2031 ~ head of the page: “montag”
          2031年5月6日 星期二 ~ head of the page: “星期二”
          date 2031-05-06 Menu ~ head of the page: “date # # #”
          New Harbour 14°C ~ the weather
          Old Town oC ~ the weather
          E-Paper ~ head of the page: “e-paper”
          Monday at the harbour ~ kept
          Monday brought 12 ships and no fish, said the harbour master of the old town. ~ kept
          Vitamin C ~ kept
          """)
  void judges(String line, String reason) {
    assertEquals(reason, Reasons.of(new PageHeaderFilter(), line));
  }
}
