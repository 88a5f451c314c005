package org.wirecopy.filter.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.filter.OneLine;

class SitePitchFilterTest {

  private static final SitePitchFilter FILTER = new SitePitchFilter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          Read the latest news on schools and roads in the valley. → read the latest news
          Bleiben Sie auf dem Laufenden mit unseren Meldungen vom Hafen. → bleiben sie auf dem laufenden
          Alles Wichtige zum Hafen finden Sie auf unserer Themenseite. → finden sie auf unserer themenseite
          Tous nos articles sur le port → tous nos articles sur
          Need a break? Play the daily crossword. → need a break? play
          Toda la actualidad de la costa, al momento. → toda la actualidad de
          Читайте последние новости о портах и дорогах → читайте последние новости
          Baca berita terbaru tentang pelabuhan hanya di sini. → baca berita terbaru
          """)
  void removes(String line, String phrase) {
    assertEquals("praise of the site: “" + phrase + "”", OneLine.reason(FILTER, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The latest news from the front was bad, the minister said.",
        "I need a break, the captain said, and went to play the piano.",
        "She had stayed updated with letters from home.",
        "Alle Nachrichten waren gut, sagte die Ministerin."
      })
  void keeps(String line) {
    assertEquals("", OneLine.reason(FILTER, line));
  }
}
