package org.wirecopy.filter.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.filter.Reasons;

class SearchBoxFilterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Search ~ search box: “search”
          Search for: ~ search box: “search for”
          Suchbegriff eingeben ~ search box: “suchbegriff eingeben”
          Поиск по сайту ~ search box: “поиск по сайту”
          ค้นหา ~ search box: “ค้นหา”
          Search for survivors enters third day ~ kept
          Suche nach Vermissten geht weiter ~ kept
          """)
  void judges(String line, String reason) {
    assertEquals(reason, Reasons.of(new SearchBoxFilter(), line));
  }
}
