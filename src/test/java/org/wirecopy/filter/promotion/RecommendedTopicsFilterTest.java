package org.wirecopy.filter.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.filter.Reasons;

class RecommendedTopicsFilterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          Recommended topics ~ topics box: “recommended topics”
          rec-icon Recommended Topics ~ topics box: “rec-icon recommended topics”
          Themen des Artikels ~ topics box: “themen des artikels”
          Temas relacionados: ~ topics box: “temas relacionados:”
          Ämnen i artikeln ~ topics box: “ämnen i artikeln”
          標籤： ~ topics box: “標籤”
          Теги: ~ topics box: “теги”
          Topics for the summit include trade ~ kept
          The tags showed two prices ~ kept
          """)
  void judges(String line, String reason) {
    assertEquals(reason, Reasons.of(new RecommendedTopicsFilter(), line));
  }
}
