package org.wirecopy.filter.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.filter.OneLine;

class SlugFilterTest {

  private static final SlugFilter FILTER = new SlugFilter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          KOSOVO-NATO/RUTTE (PIX, TV):Rutte urges dialogue → slug of an agency
          BRIDGES-CLOSURE/HAYWARD → slug of an agency
          SOCCER-ENGLAND/ (PIX) → slug of an agency
          """)
  void removes(String line, String reason) {
    assertEquals(reason, OneLine.reason(FILTER, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AC/DC: the band returns",
        "COVID-19: what we know",
        "WASHINGTON (AP)",
        "BERLIN/HAMBURG"
      })
  void keeps(String line) {
    assertEquals("", OneLine.reason(FILTER, line));
  }
}
