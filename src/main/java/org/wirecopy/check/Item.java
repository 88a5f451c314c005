package org.wirecopy.check;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;

/**
 * What was read, and is to be looked at.
 *
 * @param number its place in the order of reading, from 0
 * @param path the file
 * @param line the line in the file; 0 for the whole file
 * @param id its id
 * @param dump a dump; null for others
 * @param copy a record of cleaned copy; null for others
 * @param set files of cleaned copy by what their names end in; empty for others
 * @param problem why it could not be read; null for others
 */
record Item(
    long number,
    String path,
    long line,
    String id,
    @Nullable Dump dump,
    @Nullable Cleaned copy,
    Map<String, CopyFile> set,
    @Nullable String problem) {

  /** One of the three files. */
  record CopyFile(String path, String text) {}
}
