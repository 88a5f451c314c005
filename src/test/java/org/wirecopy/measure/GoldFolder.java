package org.wirecopy.measure;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages with gold articles, which stand beside a checkout and not in it. */
public final class GoldFolder {

  private GoldFolder() {}

  /** The folder {@code shared}; the test is skipped where it is missing. */
  public static Path shared() {
    Path shared = Path.of(System.getProperty("wirecopy.shared", "../shared"));
    assumeTrue(
        Files.isDirectory(shared.resolve("eval")),
        "skipped: no folder " + shared + "; name one with -Dwirecopy.shared=DIR");
    return shared;
  }

  /** The gold files, by name. */
  public static List<Path> goldFiles() throws IOException {
    try (Stream<Path> files = Files.list(shared().resolve("eval/dev"))) {
      return files.filter(GoldCollection::isGold).sorted().toList();
    }
  }
}
