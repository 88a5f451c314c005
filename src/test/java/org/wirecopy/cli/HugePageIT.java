package org.wirecopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of a hundred megabytes end in bounded time, with an article or one clear line. */
@EnabledIfSystemProperty(named = "wirecopy.long", matches = "true")
class HugePageIT {

  private static final int SIZE = 100_000_000;

  private static final Duration LONG_ENOUGH = Duration.ofMinutes(5);

  static Stream<Arguments> pages() {
    return Stream.of(
        page("a story", i -> "<div class=body><p>" + sentence(i) + "</p></div>\n"),
        page("one paragraph", i -> sentence(i) + " "),
        page("blocks in blocks", i -> "<div>word " + i),
        page("markup without text", i -> "<p class=empty></p>"));
  }

  private static Arguments page(String name, IntFunction<String> piece) {
    return Arguments.of(name, piece);
  }

  private static String sentence(int i) {
    return "At sounding number "
        + i
        + " the harbour board <a href='/soundings/"
        + i
        + "'>measured</a> the depth of the eastern channel again, and found that no ship of the"
        + " ferry company could pass there before the winter storms.";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void ends(String name, IntFunction<String> piece, @TempDir Path folder) throws IOException {
    Path page = folder.resolve("page.html");
    try (Writer out = Files.newBufferedWriter(page, StandardCharsets.US_ASCII)) {
      out.write("<!doctype html><title>Soundings</title><h1>Soundings</h1>");
      int written = 0;
      for (int i = 0; written < SIZE; i++) {
        String next = piece.apply(i);
        out.write(next);
        written += next.length();
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = Streams.of(InputStream.nullInputStream(), out, err);
    int code =
        assertTimeout(
            LONG_ENOUGH, () -> Main.run(streams, "clean", "-f", "jsonl", page.toString()));
    String record = out.toString(StandardCharsets.UTF_8);
    assertTrue(code == 0 || code == 1, err::toString);
    assertTrue(record.startsWith("{\"id\":"), err::toString);
    assertEquals(1, record.lines().count());
  }
}
