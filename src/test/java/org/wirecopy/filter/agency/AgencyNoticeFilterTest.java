package org.wirecopy.filter.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.filter.OneLine;

class AgencyNoticeFilterTest {

  private static final AgencyNoticeFilter FILTER = new AgencyNoticeFilter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          This article was generated from an automated news agency feed without modifications to text. → generated from an automated news agency feed
          Der Artikel ist zuerst bei Inselblatt erschienen. → der artikel ist zuerst bei
          यह खबर ‘वार्ता’ एजेंसी से ‘ऑटो-फीड’ द्वारा ली गई है। → एजेंसी से ऑटो-फीड
          Мнение автора может не совпадать с позицией редакции. → мнение автора может не совпадать
          Dieser Text wurde automatisch aus dem Netz der Agentur übernommen. → dieser text wurde automatisch
          """)
  void removes(String line, String phrase) {
    assertEquals("agency notice: “" + phrase + "”", OneLine.reason(FILTER, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Artikel ist zuerst gelesen worden, sagte er.",
        "The agency said that its feed had failed."
      })
  void keeps(String line) {
    assertEquals("", OneLine.reason(FILTER, line));
  }
}
