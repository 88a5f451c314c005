package org.wirecopy.filter.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.filter.OneLine;

class PlayerControlFilterTest {

  private static final PlayerControlFilter FILTER = new PlayerControlFilter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          Play video → play video
          Video wird geladen → video wird geladen
          Couper le son → couper le son
          Смотреть видео → смотреть видео
          동영상 재생 → 동영상 재생
          """)
  void removes(String line, String phrase) {
    assertEquals("player: “" + phrase + "”", OneLine.reason(FILTER, line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"10:15", "Play resumed after an hour of rain."})
  void keeps(String line) {
    assertEquals("", OneLine.reason(FILTER, line));
  }
}
