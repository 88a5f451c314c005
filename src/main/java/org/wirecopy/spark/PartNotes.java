package org.wirecopy.spark;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The parts of an output: a folder for each, {@code part=00001} and so on, and beside them notes of
 * those that are finished, where nobody who reads the table sees them. A part that has no note is
 * half of one.
 */
final class PartNotes {

  private static final String PART = "part=";

  private final FileSystem system;
  private final Path output;
  private final Path notes;

  PartNotes(Path output, Configuration hadoop) throws IOException {
    system = output.getFileSystem(hadoop);
    this.output = system.makeQualified(output);
    notes = new Path(this.output, "_parts");
  }

  /** Where a part belongs. */
  static Path folder(Path table, int number) {
    return new Path(table, PART + name(number));
  }

  private static String name(int number) {
    return String.format(Locale.ROOT, "%05d", number);
  }

  /** The finished parts. */
  List<Part> read() throws IOException {
    List<Part> parts = new ArrayList<>();
    for (FileStatus status : list(notes)) {
      String name = status.getPath().getName();
      if (name.matches("[0-9]+")) {
        try (BufferedReader note =
            new BufferedReader(
                new InputStreamReader(system.open(status.getPath()), StandardCharsets.UTF_8))) {
          parts.add(Part.read(Integer.parseInt(name), note));
        }
      }
    }
    return parts;
  }

  /** Notes a finished part. The note appears whole or not at all. */
  void write(Part part) throws IOException {
    writeWhole(new Path(notes, name(part.number())), part.text());
  }

  /** Writes how the run went. */
  void writeSummary(String json) throws IOException {
    writeWhole(new Path(output, "_summary.json"), json);
  }

  private void writeWhole(Path file, String text) throws IOException {
    Path unfinished = new Path(file.getParent(), "." + file.getName() + ".tmp");
    try (OutputStream out = system.create(unfinished, true)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    system.delete(file, false);
    if (!system.rename(unfinished, file)) {
      throw new IOException(file + " cannot be written");
    }
  }

  /** Deletes the parts of a table, the output or one beside it, that have no note. */
  void deleteUnfinished(Path table, List<Part> finished) throws IOException {
    Set<String> kept = new TreeSet<>();
    finished.forEach(part -> kept.add(PART + name(part.number())));
    for (FileStatus status : list(table)) {
      String name = status.getPath().getName();
      if (name.startsWith(PART) && !kept.contains(name)) {
        system.delete(status.getPath(), true);
      }
    }
  }

  private FileStatus[] list(Path folder) throws IOException {
    try {
      return folder.getFileSystem(system.getConf()).listStatus(folder);
    } catch (FileNotFoundException e) {
      return new FileStatus[0];
    }
  }
}
