package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "', 18:40 | Harbour'; 18:40; ', 18:40 '",
        "' at 9:14 PM IST'; 21:14; ' at 9:14 PM'",
        "' – 12:05 a.m.'; 00:05; ' – 12:05 a.m.'",
        "' um 21.14 Uhr'; 21:14; ' um 21.14 Uhr'",
        "'T21:14:00.000Z'; 21:14; 'T21:14:00.000'",
        "' à 18h05'; 18:05; ' à 18h05'",
        "' kl. 7 pm'; 19:00; ' kl. 7 pm'",
        "' 오후 9:14'; 21:14; ' 오후 9:14'",
        "' 下午3時05'; 15:05; ' 下午3時05'",
        "' 週一 下午2:05'; 14:05; ' 週一 下午2:05'",
        "' 화요일 오후 9:14'; 21:14; ' 화요일 오후 9:14'",
        "' 오전 12:05'; 00:05; ' 오전 12:05'",
        "' 14:30 hrs IST'; 14:30; ' 14:30 hrs'"
      })
  void standsBehindTheDay(String text, String time, String read) {
    ClockTime clock = ClockTime.behindDay(text);
    assertNotNull(clock, text);
    assertEquals(time, String.valueOf(clock.time()), text);
    assertEquals(read, text.substring(0, clock.end()), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {" · 6 Comments", " 4 min read", "017", " | by Ann Lee", ". 12 boats", ""})
  void aNumberAloneIsNone(String text) {
    assertNull(ClockTime.behindDay(text), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {" 25:10", " 18:75"})
  void noClockShowsThat(String text) {
    ClockTime clock = ClockTime.behindDay(text);
    assertNotNull(clock, text);
    assertNull(clock.time(), text);
  }
}
