package org.wirecopy.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;
import org.wirecopy.pipeline.Cleaner;
import org.wirecopy.read.DumpFormat;
import org.wirecopy.read.DumpReader;
import org.wirecopy.read.DumpSink;
import org.wirecopy.read.Location;
import org.wirecopy.read.Source;
import org.wirecopy.write.ArticleWriter;
import org.wirecopy.write.FilesWriter;
import org.wirecopy.write.JsonWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wirecopy clean}. */
@Command(name = "clean", mixinStandardHelpOptions = true)
final class CleanCommand implements Callable<Integer> {

  @Option(names = {"-o", "--output"})
  private @Nullable Path output;

  @Option(
      names = {"-f", "--format"},
      defaultValue = "jsonl")
  private String format = "jsonl";

  @Option(names = "--from", defaultValue = "auto")
  private String from = "auto";

  @Override
  public Integer call() throws IOException {
    Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8));
    Optional<DumpFormat> dumpFormat =
        from.equals("auto")
            ? Optional.empty()
            : Optional.of(DumpFormat.valueOf(from.toUpperCase(Locale.ROOT)));
    try (ArticleWriter writer =
        output == null
            ? format.equals("json") ? JsonWriter.array(out) : JsonWriter.lines(out)
            : new FilesWriter(output)) {
      Cleaner cleaner = new Cleaner();
      new DumpReader(dumpFormat)
          .read(
              Source.standardInput(new FileInputStream(FileDescriptor.in)),
              new DumpSink() {
                @Override
                public void dump(Location where, Dump dump) throws IOException {
                  writer.write(cleaner.clean(dump));
                }

                @Override
                public void problem(Location where, String id, String message) throws IOException {
                  System.err.println("wirecopy: " + where + ": " + message);
                  writer.write(Cleaned.error(id, null, message));
                }

                @Override
                public void warning(Location where, String message) {
                  System.err.println("wirecopy: " + where + ": " + message);
                }
              });
    }
    return 0;
  }
}
