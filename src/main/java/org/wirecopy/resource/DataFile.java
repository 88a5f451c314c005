package org.wirecopy.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A list of names and words beside a class: an entry a line, {@code #} before comments. */
public final class DataFile {

  private DataFile() {}

  /**
   * The entries of the named file, in its order.
   *
   * @throws IllegalStateException where there is no such file
   */
  public static List<String> read(Class<?> owner, String name) {
    List<String> entries = new ArrayList<>();
    try (InputStream resource = Resources.open(owner, name)) {
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
