package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeTimesTest {

  private static final Instant VISIT = Instant.parse("2024-03-10T02:30:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 hours ago | 2024-03-09",
        "Published 20 minutes ago | 2024-03-10",
        "Jane Example • 2 days ago | 2024-03-08",
        "Yesterday | 2024-03-09",
        "1h ago | 2024-03-10",
        "a week ago | 2024-03-03",
        "vor 2 Tagen | 2024-03-08",
        "Vor einer Stunde | 2024-03-10",
        "il y a 3 heures | 2024-03-09",
        "Hace 5 días | 2024-03-05",
        "2 giorni fa | 2024-03-08",
        "há 4 horas | 2024-03-09",
        "3 dagen geleden | 2024-03-07",
        "2 dni temu | 2024-03-08",
        "3 дня назад | 2024-03-07",
        "5 gün önce | 2024-03-05",
        "منذ ٣ أيام | 2024-03-07",
        "2 दिन पहले | 2024-03-08",
        "2 hari lalu | 2024-03-08",
        "5時間前 | 2024-03-09",
        "3天前 | 2024-03-07",
        "2일 전 | 2024-03-08",
      })
  void countsBackFromTheVisit(String line, String day) {
    assertEquals(day, String.valueOf(RelativeTimes.standard().day(line, VISIT)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 hours", "He died 3 days ago in June", "5000 days ago", "", "Day"})
  void otherLinesAreNoTimes(String line) {
    assertNull(RelativeTimes.standard().day(line, VISIT));
  }
}
