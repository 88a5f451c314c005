package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesWithoutDayTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "18:40",
        "kl. 9.15 i dag",
        "à 18h05",
        "3 hours ago",
        "3hours ago",
        "4 months ago",
        "vor 2 Wochen",
        "vor 12 Minuten",
        "vor 2 Tagen",
        "il y a 3 jours",
        "hace 5 horas",
        "2 timer siden",
        "5 minuta temu",
        "10 минут назад",
        "3時間前",
        "20 分前",
        "2시간 전"
      })
  void tellWhenWithoutADay(String line) {
    assertTrue(TimesWithoutDay.areIn(line), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chapter 3",
        "118:40",
        "18:4",
        "3 hours a day",
        "vor 2 Häusern",
        "12 boats sank",
        "ago",
        "Room 5.123"
      })
  void othersDoNot(String line) {
    assertFalse(TimesWithoutDay.areIn(line), line);
  }
}
