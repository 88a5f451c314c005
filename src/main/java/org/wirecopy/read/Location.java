package org.wirecopy.read;

/**
 * Where something was read, as messages show it: {@code path} or {@code path:line}.
 *
 * @param path the path as the user gave it
 * @param line the line, from 1; 0 for the whole file
 */
public record Location(String path, long line) {

  @Override
  public String toString() {
    return line == 0 ? path : path + ":" + line;
  }
}
