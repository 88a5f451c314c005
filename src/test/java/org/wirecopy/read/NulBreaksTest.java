package org.wirecopy.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NulBreaksTest {

  @ParameterizedTest
  @CsvSource({
    "Share on Facebook|A spokesman, Share on Facebook/A spokesman",
    "He left.|“We stay.”|It rained., He left./“We stay.”/It rained.",
    "Sold in 2024|Advertisement|Sign up, Sold in 2024/Advertisement/Sign up",
    "the bri|dge and the BRI|DGE, the bri|dge and the BRI|DGE",
    "We || expect that in 2|024 it will end, We || expect that in 2|024 it will end",
    "|The ferry|, |The ferry|",
    "東|京。|フェリー, 東|京。/フェリー",
  })
  void endsALineBetweenTexts(String text, String lines) throws IOException {
    byte[] bytes = text.replace('|', '\0').getBytes(StandardCharsets.UTF_8);
    assertEquals(
        List.of(lines.replace('|', '\0').replace('/', '\n')),
        ReadDumps.of("a.txt", bytes).contents());
  }
}
