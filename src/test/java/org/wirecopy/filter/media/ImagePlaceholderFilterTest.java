package org.wirecopy.filter.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.filter.OneLine;

class ImagePlaceholderFilterTest {

  private static final ImagePlaceholderFilter FILTER = new ImagePlaceholderFilter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          Enlarge image → enlarge image
          Bild 3 von 12 → bild # von #
          Voir le diaporama → voir le diaporama
          Ver galería → ver galería
          点击查看大图 → 点击查看大图
          """)
  void removes(String line, String phrase) {
    assertEquals("stands for an image: “" + phrase + "”", OneLine.reason(FILTER, line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"The image of the bridge hung in every school.", "state-of-the-art"})
  void keeps(String line) {
    assertEquals("", OneLine.reason(FILTER, line));
  }
}
