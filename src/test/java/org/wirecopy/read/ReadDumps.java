package org.wirecopy.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirecopy.document.Dump;

/** What a sink was given, for tests to look at. */
final class ReadDumps implements DumpSink {

  final List<Dump> dumps = new ArrayList<>();
  final List<String> problems = new ArrayList<>();
  final List<String> unread = new ArrayList<>();
  long skipped;

  /** All that a source of that name and content gives. */
  static ReadDumps of(String name, byte[] content) throws IOException {
    return of(Optional.empty(), name, content);
  }

  /** The same, in a format that somebody named. */
  static ReadDumps of(Optional<DumpFormat> format, String name, byte[] content) throws IOException {
    return of(format, JsonFields.STANDARD, name, content);
  }

  /** The same, with other names of the fields. */
  static ReadDumps of(Optional<DumpFormat> format, JsonFields fields, String name, byte[] content)
      throws IOException {
    ReadDumps read = new ReadDumps();
    new DumpReader(format, fields)
        .read(
            new Source(
                name, DumpNames.withoutExtensions(name), () -> new ByteArrayInputStream(content)),
            read);
    return read;
  }

  List<String> ids() {
    return dumps.stream().map(Dump::id).toList();
  }

  List<String> contents() {
    return dumps.stream().map(Dump::content).toList();
  }

  @Override
  public void dump(Location where, Dump dump) {
    dumps.add(dump);
  }

  @Override
  public void problem(Location where, String id, String message) {
    problems.add(where + ": " + message);
  }

  @Override
  public void warning(Location where, String message) {}

  @Override
  public void unread(String fileName) {
    unread.add(fileName);
  }

  @Override
  public void skipped(long records) {
    skipped += records;
  }
}
