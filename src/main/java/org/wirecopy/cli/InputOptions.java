package org.wirecopy.cli;

import java.util.Locale;
import java.util.Optional;
import org.wirecopy.read.DumpFormat;
import org.wirecopy.read.DumpReader;
import picocli.CommandLine.Option;

/** How dumps are read. */
final class InputOptions {

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description =
          "Format of the dumps: ${COMPLETION-CANDIDATES}. auto, the default, looks at the bytes."
              + " jsonl: an object with \"id\", \"text\" and perhaps \"url\" on each line.")
  private Format from = Format.AUTO;

  DumpReader reader() {
    return new DumpReader(from.dumpFormat());
  }

  /** The formats to choose from. */
  enum Format {
    AUTO,
    TEXT,
    JSONL;

    Optional<DumpFormat> dumpFormat() {
      return switch (this) {
        case AUTO -> Optional.empty();
        case TEXT -> Optional.of(DumpFormat.TEXT);
        case JSONL -> Optional.of(DumpFormat.JSONL);
      };
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
