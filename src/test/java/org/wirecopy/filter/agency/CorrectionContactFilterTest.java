package org.wirecopy.filter.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.filter.OneLine;

class CorrectionContactFilterTest {

  private static final CorrectionContactFilter FILTER = new CorrectionContactFilter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          Report an error → report an error
          Fehler melden → fehler melden
          Signaler une erreur → signaler une erreur
          Сообщить об ошибке → сообщить об ошибке
          오류신고 → 오류신고
          """)
  void removes(String line, String phrase) {
    assertEquals("asks for corrections or tips: “" + phrase + "”", OneLine.reason(FILTER, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He asked the ministry to report an error.",
        "The story of a tip that saved the bank"
      })
  void keeps(String line) {
    assertEquals("", OneLine.reason(FILTER, line));
  }
}
