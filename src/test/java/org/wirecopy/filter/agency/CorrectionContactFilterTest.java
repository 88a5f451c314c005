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
          Jane Doe writes for the Example Times. Story tips can be sent to jdoe@example.org. → story tips can be sent to
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
        "Reach Jane Doe at jdoe@example.org.",
        "Email Mary-Ann O'Hara at mary.ohara@example.org or follow her on X.",
      })
  void removesTheAddressOfTheWriter(String line) {
    assertEquals("address of the writer", OneLine.reason(FILTER, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reach the ferry by bus or write to ferry@example.org",
        "Contact Jane Doe at the town hall.",
        "Contact Detective Doe at jdoe@police.example or 555-1234 with information.",
        "He asked the ministry to report an error.",
        "The story of a tip that saved the bank"
      })
  void keeps(String line) {
    assertEquals("", OneLine.reason(FILTER, line));
  }
}
