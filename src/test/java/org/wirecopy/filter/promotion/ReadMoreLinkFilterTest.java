package org.wirecopy.filter.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.filter.Reasons;

class ReadMoreLinkFilterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          Read more ~ link to more: “read more”
          View all » ~ link to more: “view all”
          Weiterlesen ~ link to more: “weiterlesen”
          Lire la suite ~ link to more: “lire la suite”
          Leer más ~ link to more: “leer más”
          続きを読む ~ link to more: “続きを読む”
          阅读全文 ~ link to more: “阅读全文”
          Читать далее ~ link to more: “читать далее”
          Read more slowly, the teacher told us. ~ kept
          View all the paintings from the first floor ~ kept
          """)
  void judges(String line, String reason) {
    assertEquals(reason, Reasons.of(new ReadMoreLinkFilter(), line));
  }
}
