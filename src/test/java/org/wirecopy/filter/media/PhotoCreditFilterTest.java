package org.wirecopy.filter.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.filter.OneLine;

class PhotoCreditFilterTest {

  private static final PhotoCreditFilter FILTER = new PhotoCreditFilter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          The bridge at dawn. Photo: Jane Doe/AP → photo
          Die Brücke im Nebel. Foto: Erika Muster/dpa → foto
          Getty Images → getty images
          Crédit photo : Jeanne Doe → crédit photo
          Фото: Иван Иванов → фото
          图片来源：新华社 → 图片来源
          """)
  void removes(String line, String phrase) {
    assertEquals("photo credit: “" + phrase + "”", OneLine.reason(FILTER, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LONDON (AP)",
        "Brussels, Aug 17 (AFP)",
        "“I took the photo by accident,” she told Reuters.",
        "Cost per credit: 5 dollars"
      })
  void keeps(String line) {
    assertEquals("", OneLine.reason(FILTER, line));
  }
}
