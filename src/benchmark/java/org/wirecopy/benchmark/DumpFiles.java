package org.wirecopy.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirecopy.document.Dump;
import org.wirecopy.read.DumpReader;
import org.wirecopy.read.DumpSink;
import org.wirecopy.read.JsonFields;
import org.wirecopy.read.Location;
import org.wirecopy.read.PathReader;

/** The dumps that a benchmark cleans, read as the command line reads them. */
final class DumpFiles {

  private DumpFiles() {}

  /**
   * The dumps of one form.
   *
   * @param paths files and folders, as in a class path
   */
  static List<Dump> read(String paths, Dump.Form form) throws IOException {
    List<Dump> dumps = new ArrayList<>();
    DumpReader reader = new DumpReader(Optional.empty(), JsonFields.STANDARD);
    new PathReader(reader, InputStream.nullInputStream(), path -> false)
        .read(
            List.of(paths.split(File.pathSeparator, -1)),
            new DumpSink() {
              @Override
              public void dump(Location where, Dump dump) {
                if (dump.form() == form) {
                  dumps.add(dump);
                }
              }

              @Override
              public void problem(Location where, String id, String message) throws IOException {
                throw new IOException(where + ": " + message);
              }

              @Override
              public void warning(Location where, String message) {
                // It is read all the same.
              }
            });
    return dumps;
  }

  /** Of all the dumps, as UTF-8. */
  static double megabytes(List<Dump> dumps) {
    return dumps.stream()
            .mapToLong(dump -> dump.content().getBytes(StandardCharsets.UTF_8).length)
            .sum()
        / 1e6;
  }
}
