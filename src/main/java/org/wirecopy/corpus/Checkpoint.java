package org.wirecopy.corpus;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.wirecopy.write.LinesFile;

/**
 * How far a run has come; all that an unfinished run needs to be gone on with.
 *
 * @param command what the run does; one that does something else cannot go on with it
 * @param input the dumps that are written: input that has changed shows in it
 * @param millis how long it took
 * @param defects whether one of the errors was a defect in wirecopy
 * @param tally what became of the dumps
 * @param positions how far each of the files is written that all dumps go to
 * @param ended whether the run came to its end
 */
record Checkpoint(
    String command,
    InputHash input,
    long millis,
    boolean defects,
    Tally tally,
    List<LinesFile.Position> positions,
    boolean ended) {

  private static final String ERRORS = "errors.";

  Checkpoint {
    positions = List.copyOf(positions);
  }

  /** That of a run which begins. */
  static Checkpoint none() {
    return new Checkpoint("", InputHash.NONE, 0, false, new Tally(), List.of(), false);
  }

  /** Writes it in the place of the one before; at any moment there is one or the other. */
  void write(Path file) throws IOException {
    Properties values = new Properties();
    values.setProperty("command", command);
    values.setProperty("dumps", Long.toString(input.dumps()));
    values.setProperty("ids", Long.toString(input.ids()));
    values.setProperty("contents", Long.toString(input.contents()));
    values.setProperty("ended", Boolean.toString(ended));
    values.setProperty("millis", Long.toString(millis));
    values.setProperty("defects", Boolean.toString(defects));
    values.setProperty("articles", Long.toString(tally.articles()));
    values.setProperty("not-articles", Long.toString(tally.notArticles()));
    values.setProperty("duplicates", Long.toString(tally.duplicates()));
    values.setProperty("left-out", Long.toString(tally.leftOut()));
    values.setProperty("bytes", Long.toString(tally.bytes()));
    tally
        .errorsByReason()
        .forEach((reason, count) -> values.setProperty(ERRORS + reason, Long.toString(count)));
    for (int i = 0; i < positions.size(); i++) {
      values.setProperty("file." + i, positions.get(i).part() + " " + positions.get(i).length());
    }
    StringWriter text = new StringWriter();
    values.store(text, "what a run of wirecopy with --resume goes on with");
    Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(temporary, text.toString());
    Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Reads it; empty where there is none. */
  static Optional<Checkpoint> read(Path file) throws IOException {
    Properties values = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      values.load(in);
      Tally tally = new Tally();
      tally.addArticles(number(values, "articles"));
      tally.addNotArticles(number(values, "not-articles"));
      tally.addDuplicates(number(values, "duplicates"), number(values, "left-out"));
      tally.addBytes(number(values, "bytes"));
      for (String name : values.stringPropertyNames()) {
        if (name.startsWith(ERRORS)) {
          tally.addErrors(name.substring(ERRORS.length()), number(values, name));
        }
      }
      List<LinesFile.Position> positions = new ArrayList<>();
      while (values.containsKey("file." + positions.size())) {
        String[] position = values.getProperty("file." + positions.size()).split(" ", 2);
        positions.add(
            new LinesFile.Position(Integer.parseInt(position[0]), Long.parseLong(position[1])));
      }
      return Optional.of(
          new Checkpoint(
              values.getProperty("command", ""),
              new InputHash(
                  number(values, "dumps"), number(values, "ids"), number(values, "contents")),
              number(values, "millis"),
              Boolean.parseBoolean(values.getProperty("defects")),
              tally,
              positions,
              Boolean.parseBoolean(values.getProperty("ended"))));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      throw new IOException("is no record of a run", e);
    }
  }

  private static long number(Properties values, String name) {
    return Long.parseLong(values.getProperty(name));
  }
}
