package org.wirecopy.filter.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.filter.Reasons;

class SupportAppealFilterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          Support our journalism ~ appeal for support: “support our journalism”
          Donate now ~ appeal for support: “donate now”
          Jetzt spenden ~ appeal for support: “jetzt spenden”
          Faire un don ~ appeal for support: “faire un don”
          Hazte socio ~ appeal for support: “hazte socio”
          Поддержите нас ~ appeal for support: “поддержите нас”
          후원하기 ~ appeal for support: “후원하기”
          The senator said that news must be free. ~ kept
          Donors gave two million to the museum. ~ kept
          """)
  void judges(String line, String reason) {
    assertEquals(reason, Reasons.of(new SupportAppealFilter(), line));
  }
}
