package org.wirecopy.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineShapeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Night ferries won't stop, | 4",
        "` – ` | 0",
        // Two letters of Han or kana are a word.
        "港湾局 | 2",
        "港湾局は夜 | 3",
        // Of Thai, Lao, Khmer and Burmese four, with their vowels and tones.
        "เรือข้ามฟาก | 3",
        "เรือข้ามฟากกลางคืนจะหยุดให้บริการในเดือนมิถุนายน | 12",
        "ကူးတို့ | 2",
        "港湾局 เรือ ferry | 4"
      })
  void countsWords(String text, int words) {
    assertEquals(words, LineShape.words(text));
  }
}
