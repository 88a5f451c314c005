package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadTimeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ferry sails again | 4 min read; Ferry sails again",
        "Ferry sails again (12 mins read); Ferry sails again",
        "Ferry sails again – 3-minute read; Ferry sails again",
        "Fähre legt wieder ab · 5 Min. Lesezeit; Fähre legt wieder ab",
        "Ferry sails again 4 MIN; Ferry sails again",
        "Ferry is late by 40 minutes a day; Ferry is late by 40 minutes a day",
        "Ferry sinks in 20 minutes; Ferry sinks in 20 minutes",
        "The mint; The mint",
        "A book that few have read; A book that few have read"
      })
  void isCutOffTheHeadline(String line, String headline) {
    assertEquals(headline, line.substring(0, ReadTime.start(line)));
  }
}
