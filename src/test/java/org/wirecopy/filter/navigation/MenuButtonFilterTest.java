package org.wirecopy.filter.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.filter.Reasons;

class MenuButtonFilterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Menu ~ menu button: “menu”
          Toggle navigation ~ menu button: “toggle navigation”
          Menü schließen ~ menu button: “menü schließen”
          ☰ ~ sign of a button
          Закрыть ~ menu button: “закрыть”
          Close call for the mayor ~ kept
          Menu prices rose by a tenth ~ kept
          """)
  void judges(String line, String reason) {
    assertEquals(reason, Reasons.of(new MenuButtonFilter(), line));
  }
}
