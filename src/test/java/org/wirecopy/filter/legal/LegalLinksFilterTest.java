package org.wirecopy.filter.legal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.filter.OneLine;

class LegalLinksFilterTest {

  private static final LegalLinksFilter FILTER = new LegalLinksFilter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          Privacy Policy → privacy policy
          Impressum → impressum
          Mentions légales → mentions légales
          Aviso legal → aviso legal
          Künye → künye
          利用規約 → 利用規約
          联系我们 → 联系我们
          """)
  void removes(String line, String phrase) {
    assertEquals("footer link: “" + phrase + "”", OneLine.reason(FILTER, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The privacy policy and the terms of use changed on Monday.",
        "Frequently asked questions"
      })
  void keeps(String line) {
    assertEquals("", OneLine.reason(FILTER, line));
  }
}
