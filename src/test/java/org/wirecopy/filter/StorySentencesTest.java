package org.wirecopy.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.document.Dump;
import org.wirecopy.document.Removal;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.pipeline.Cleaner;
import org.wirecopy.pipeline.StandardChain;

/**
 * A sentence of a story may begin as a prompt does: "Help us find him, she said." What a rule takes
 * nothing brings back.
 */
class StorySentencesTest {

  private static final String ABOVE =
      "The old bridge above the mill was closed on Monday, and the town counted what it will cost.";

  private static final String BELOW =
      "Nobody in the valley expects the work to end before the winter, said the owner of the mill.";

  static Stream<String> sentences() throws IOException {
    try (InputStream file = StorySentencesTest.class.getResourceAsStream("story-sentences.txt")) {
      assertTrue(file != null);
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"));
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void staysWithinTheStory(String line) {
    String sentence = line.substring(line.indexOf(' ') + 1);
    TextDocument document =
        Cleaner.normalize(Dump.ofText("test", null, String.join("\n\n", ABOVE, sentence, BELOW)));
    List<String> removed = new ArrayList<>();
    for (BoilerplateFilter rule : StandardChain.RULES) {
      for (Removal removal : rule.apply(document).removals()) {
        removed.add(rule.name() + ", " + removal.reason() + ": " + removal.line().text());
      }
    }
    assertEquals(List.of(), removed);
    assertEquals(3, document.lines().stream().filter(StorySentencesTest::hasText).count());
  }

  private static boolean hasText(TextLine line) {
    return !line.text().isEmpty();
  }
}
