package org.wirecopy.filter.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.filter.Reasons;

class PaginationFilterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Page 2 of 7 ~ page turner: “page # of #”
          « 1 2 3 … 9 » ~ row of page numbers
          1 | 2 | 3 | 4 ~ row of page numbers
          Nächste Seite ~ page turner: “nächste seite”
          Retour en haut ~ page turner: “retour en haut”
          下一篇：老桥关闭 ~ page turner: “下一篇”
          1 2 3 4 ~ kept
          3 | 1 | 2 ~ kept
          1 | 0 ~ kept
          Next page in the history of the bridge ~ kept
          """)
  void judges(String line, String reason) {
    assertEquals(reason, Reasons.of(new PaginationFilter(), line));
  }
}
