package org.wirecopy.filter.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.filter.Reasons;

class MenuRowFilterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Print | Copy link | Subscribe ~ row of 3 labels, 3 of them known
          News · Politics · Old Harbour · Sport · Weather ~ row of 5 labels, 4 of them known
          News · Politics · Old Harbour · Sport ~ kept
          Print | 1 | 2 ~ kept
          Версия для печати | Отправить другу | Обсудить (12) ~ row of 3 labels, 3 of them known
          Print | Comments (3) | Pier 7 ~ kept
          Print • Share ~ row of 2 labels, 2 of them known
          Goals | Smith | 2 ~ kept
          Print it | or not ~ kept
          Print | Harbour | Ferry | Share | Tides ~ kept
          News | Sport | The council voted on Monday to close the old bridge to traffic. ~ kept
          Share ~ kept
          """)
  void judges(String line, String reason) {
    assertEquals(reason, Reasons.of(new MenuRowFilter(), line));
  }
}
