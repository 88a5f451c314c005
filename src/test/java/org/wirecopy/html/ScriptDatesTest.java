package org.wirecopy.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"publishDate\":\"2024-03-03T10:15:00Z\"} | 2024-03-03T10:15:00Z",
        "window.data = {publish_date: '3 March 2024'}; | 3 March 2024",
        "dataLayer.push({'page.firstPublishedAt' : '2024-03-03'}) | 2024-03-03",
        "push([1,\"{\\\"datePublished\\\":\\\"2024-03-03\\\"}\"]) | 2024-03-03",
        "{\"pubDate\":1709460900000,\"size\":3} | 1709460900000",
        "ga('set', 'publicationDate', '20240303'); | 20240303",
      })
  void readsTimesOfPublicationInAnyNotation(String data, String expected) {
    assertEquals(List.of(expected), List.copyOf(ScriptDates.of(data)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"publisher\":\"Tide Post 2024\"}",
        "{\"publishDate\":null,\"modified\":\"2024-03-03\"}",
        "{\"publishDate\":\"\"}",
        "{\"lastModified\":\"2024-03-03\"}",
        "if (published) { show('2024-03-03') }",
        "{\"publishDate\":\"when the tide is high and the ships of 2024 are in\"}",
        "datePublished",
      })
  void readsNothingElse(String data) {
    assertEquals(List.of(), List.copyOf(ScriptDates.of(data)));
  }
}
