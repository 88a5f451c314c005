package org.wirecopy.filter.legal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.filter.OneLine;

class CookieNoticeFilterTest {

  private static final CookieNoticeFilter FILTER = new CookieNoticeFilter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          We use cookies to improve your visit. → we use cookies to
          Alle akzeptieren → alle akzeptieren
          Tout refuser → tout refuser
          Utilizamos cookies propias → utilizamos cookies
          Настройки cookie → настройки cookie
          쿠키 설정 → 쿠키 설정
          """)
  void removes(String line, String phrase) {
    assertEquals("cookie notice: “" + phrase + "”", OneLine.reason(FILTER, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She baked cookies for the whole village.",
        "Das Gericht verbot Cookies ohne Zustimmung."
      })
  void keeps(String line) {
    assertEquals("", OneLine.reason(FILTER, line));
  }
}
