package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameSeparatorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ann Lee, Bo Ek; ', '; false",
        "Ann Lee and Bo Ek; ' and '; true",
        "Ann Lee, and Bo Ek; ', and '; true",
        "Ann Lee & Bo Ek; ' & '; true",
        "Anna Nová a Jan Malý; ' a '; true",
        "Ann Lee – Harbour Post; ' – '; false",
        "Ann Lee|Bo Ek; '|'; false",
        "ANN LEE AND BO EK; ' AND '; true",
        "ANNA NEU UND BO EK; ' UND '; true",
        "ANN LEE, BO EK; ', '; false",
        "أحمد، سعيد; '، '; false"
      })
  void partsTwoNames(String text, String separator, boolean and) {
    NameSeparator found = NameSeparator.find(text, 0);
    assertNotNull(found, text);
    assertEquals(separator, text.substring(found.start(), found.end()));
    assertEquals(and, found.isAnd());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Lee",
        "Mary-Ann Lee",
        "Andy Sandland",
        "Ann and",
        "ANN E LEE",
        "Ann AND Lee",
        ""
      })
  void oneNameHasNone(String text) {
    assertNull(NameSeparator.find(text, 0), text);
  }
}
