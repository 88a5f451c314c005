package org.wirecopy.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StopWordsTest {

  @Test
  void knowsTheCommonestWordsOfEachLanguage() {
    StopWords words = StopWords.standard();
    assertTrue(words.contains("en", "The"));
    assertTrue(words.contains("de", "und"));
    assertFalse(words.contains("de", "Fähre"));
    assertEquals(32, words.languages().size());
    assertEquals(0, words.bit(null)); // nobody knows the page's language
  }
}
