package org.wirecopy.filter.legal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.filter.OneLine;

class CopyrightFilterTest {

  private static final CopyrightFilter FILTER = new CopyrightFilter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          © Example Media Ltd 2025. All rights reserved. → all rights reserved
          Alle Rechte vorbehalten → alle rechte vorbehalten
          Tous droits réservés → tous droits réservés
          جميع الحقوق محفوظة → جميع الحقوق محفوظة
          版权所有 → 版权所有
          """)
  void removes(String line, String phrase) {
    assertEquals("copyright notice: “" + phrase + "”", OneLine.reason(FILTER, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Copyright in the letters belongs to her heirs.",
        "The rights of tenants are all reserved for courts, he said."
      })
  void keeps(String line) {
    assertEquals("", OneLine.reason(FILTER, line));
  }
}
