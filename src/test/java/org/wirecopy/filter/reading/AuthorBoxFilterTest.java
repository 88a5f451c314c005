package org.wirecopy.filter.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.filter.OneLine;

class AuthorBoxFilterTest {

  private static final AuthorBoxFilter FILTER = new AuthorBoxFilter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          View all posts by Jane Doe → view all posts by
          More from this author → more from this author
          Über den Autor → über den autor
          Voir tous les articles → voir tous les articles
          Об авторе → об авторе
          作者简介 → 作者简介
          """)
  void removes(String line, String phrase) {
    assertEquals("author box: “" + phrase + "”", OneLine.reason(FILTER, line));
  }

  @Test
  void removesWhatTheWriterCovers() {
    assertEquals(
        "author box: what the writer covers",
        OneLine.reason(
            FILTER, "Doe covers the islands for The Associated Press. She lives there."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Jane Doe",
        "Snow covers the islands for weeks.",
        "Jane Doe covers the war for Reuters, which said on Tuesday that she was hurt.",
        "The Sea Act covers harbours. Reporting for Reuters is one.",
        "The author said she had written the book in a year."
      })
  void keeps(String line) {
    assertEquals("", OneLine.reason(FILTER, line));
  }
}
