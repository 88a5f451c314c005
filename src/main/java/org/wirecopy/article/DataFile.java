package org.wirecopy.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.wirecopy.resource.Resources;

/** A list of names and words beside this package: an entry a line, {@code #} before comments. */
final class DataFile {

  private DataFile() {}

  /** The entries of the named file, in its order. */
  static List<String> read(String name) {
    List<String> entries = new ArrayList<>();
    try (InputStream resource = Resources.open(DataFile.class, name)) {
      String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
      for (int start = 0, end; start < text.length(); start = end + 1) {
        int found = text.indexOf('\n', start);
        end = found < 0 ? text.length() : found;
        String entry = text.substring(start, end).strip();
        if (!entry.isEmpty() && entry.charAt(0) != '#') {
          entries.add(entry);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }
}
