package org.wirecopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

  private static final String DUMP = "samples/en-get-text/dump.txt";

  private static final Pattern LINE = Pattern.compile("\"line\":(\\d+),.*\"text\":\"(.*)\"}");

  private final InProcess command = new InProcess();

  @Test
  void textsOfOneLineEachHaveTheirFateAndNoneIsLost() throws IOException {
    assertEquals(0, command.run("explain", "-f", "jsonl", DUMP));
    List<String> source = Files.readAllLines(Path.of(DUMP));
    List<String> explained = new ArrayList<>();
    for (String line : command.out().lines().toList()) {
      Matcher matcher = LINE.matcher(line);
      assertTrue(matcher.find(), line);
      int number = Integer.parseInt(matcher.group(1));
      if (explained.size() == number) {
        explained.set(number - 1, explained.get(number - 1) + matcher.group(2));
      } else {
        explained.add(matcher.group(2));
        assertEquals(explained.size(), number);
      }
    }
    assertEquals(source, explained);
    assertTrue(
        command.out().contains("\"line\":6,\"fate\":\"kept\",\"role\":\"body\""), command.out());
    assertTrue(command.out().contains("\"line\":6,\"fate\":\"removed\""), command.out());
  }
}
