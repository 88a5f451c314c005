package org.wirecopy.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.wirecopy.corpus.BatchReport;
import org.wirecopy.corpus.Pace;
import org.wirecopy.corpus.Tally;
import org.wirecopy.pipeline.Cleaner;
import org.wirecopy.read.DumpReader;
import org.wirecopy.read.JsonFields;
import org.wirecopy.read.Location;
import org.wirecopy.read.PathReader;

/** Checks folders and files as the command line does. */
final class Faults {

  static final Path FOLDER = Path.of("src/test/resources/org/wirecopy/check");

  /** Planted dates of the future are later than that, however old the tests grow. */
  private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

  private static final BatchReport SILENT =
      new BatchReport() {
        @Override
        public void message(Location where, String message) {}

        @Override
        public void done(Tally tally, long position) {}
      };

  private Faults() {}

  static List<Finding> in(Path path) throws IOException {
    return in(path, Settings.STANDARD, 2);
  }

  static List<Finding> in(Path path, Settings settings, int threads) throws IOException {
    PathReader reader =
        new PathReader(
            new DumpReader(Optional.empty(), JsonFields.STANDARD),
            InputStream.nullInputStream(),
            file -> false);
    Pace pace = new Pace(threads, Duration.ZERO);
    CheckRun run = new CheckRun(new Cleaner()::clean, settings, NOW, pace, SILENT);
    try (CorpusFindings found = run.run(sink -> reader.read(List.of(path.toString()), sink))) {
      return StreamSupport.stream(found.spliterator(), false).flatMap(List::stream).toList();
    }
  }
}
