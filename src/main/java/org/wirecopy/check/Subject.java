package org.wirecopy.check;

/**
 * What a finding is about: a dump, or cleaned copy.
 *
 * @param id its id
 * @param path the file it is in
 * @param line where in the file it begins; 0 for the whole file
 * @param key what tells it from others in the same file; empty if it is alone there
 */
public record Subject(String id, String path, long line, String key) {

  /** Where people find it: the file, and the line if it has one. */
  String place() {
    return path + (line == 0 ? "" : ":" + line);
  }
}
