package org.wirecopy.pipeline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;
import org.wirecopy.read.DumpFormat;
import org.wirecopy.read.DumpReader;
import org.wirecopy.read.DumpSink;
import org.wirecopy.read.JsonFields;
import org.wirecopy.read.Location;
import org.wirecopy.read.Source;
import org.wirecopy.write.ArticleWriter;
import org.wirecopy.write.ExplainedLine;
import org.wirecopy.write.OutputFormat;
import org.wirecopy.write.Piece;

/**
 * A folder of {@code samples/}: a dump, the article that comes out, and what was removed.
 *
 * @param folder the folder, named after what the sample shows
 */
record Sample(Path folder) {

  static final Path SAMPLES = Path.of("samples");

  private static final String TEXT = "dump.txt";
  private static final String HTML = "dump.html";
  static final String EXPECTED = "expected.json";
  static final String REMOVED = "removed.tsv";

  static List<Sample> all() throws IOException {
    try (Stream<Path> folders = Files.list(SAMPLES)) {
      return folders.filter(Files::isDirectory).sorted().map(Sample::new).toList();
    }
  }

  String name() {
    return folder.getFileName().toString();
  }

  /** The name of the file that holds the dump. */
  String file() {
    return Files.exists(folder.resolve(HTML)) ? HTML : TEXT;
  }

  /** The dump, read as the command line reads it. */
  Dump dump() throws IOException {
    Path file = folder.resolve(file());
    DumpFormat format = file().equals(HTML) ? DumpFormat.HTML : DumpFormat.TEXT;
    AtomicReference<Dump> read = new AtomicReference<>();
    new DumpReader(Optional.of(format), JsonFields.STANDARD)
        .read(
            new Source(file.toString(), name(), () -> Files.newInputStream(file)),
            new DumpSink() {
              @Override
              public void dump(Location where, Dump dump) {
                read.set(dump);
              }

              @Override
              public void problem(Location where, String id, String message) {
                throw new AssertionError(where + " " + message);
              }

              @Override
              public void warning(Location where, String message) {
                throw new AssertionError(where + " " + message);
              }
            });
    return Objects.requireNonNull(read.get(), "no dump in the file");
  }

  String expected() throws IOException {
    return Files.readString(folder.resolve(EXPECTED));
  }

  String removed() throws IOException {
    return Files.readString(folder.resolve(REMOVED));
  }

  void renew(String article, String removals) throws IOException {
    Files.writeString(folder.resolve(EXPECTED), article);
    Files.writeString(folder.resolve(REMOVED), removals);
  }

  /** The JSON Lines record, indented for people. */
  static String article(Cleaned cleaned) throws IOException {
    StringWriter line = new StringWriter();
    try (ArticleWriter<Piece> writer = OutputFormat.JSONL.toStream(line)) {
      writer.write(writer.render(cleaned));
    }
    StringWriter indented = new StringWriter();
    JsonFactory json = new JsonFactory();
    try (JsonParser parser = json.createParser(line.toString());
        JsonGenerator generator = json.createGenerator(indented)) {
      generator.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      parser.nextToken();
      generator.copyCurrentStructure(parser);
    }
    return indented + "\n";
  }

  /** Each removed line of the source: its number, the filter, the reason, the text. */
  static String removals(Dump dump, Cleaned cleaned) {
    StringBuilder table = new StringBuilder();
    for (ExplainedLine line : ExplainedLine.of(Cleaner.lines(dump).lines(), cleaned)) {
      if (line.fate() == ExplainedLine.Fate.REMOVED) {
        table.append(line.number()).append('\t').append(line.by());
        table.append('\t').append(line.reason());
        table.append('\t').append(line.text().strip().replace('\t', ' ')).append('\n');
      }
    }
    return table.toString();
  }

  @Override
  public String toString() {
    return name();
  }
}
