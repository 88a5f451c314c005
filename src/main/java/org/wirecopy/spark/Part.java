package org.wirecopy.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wirecopy.corpus.Tally;

/**
 * A finished part of an output, and the note that is kept of it.
 *
 * @param number of the part, from 1
 * @param command what decides what is written; a run that does otherwise cannot go on with it
 * @param files what was read, as {@code length path}
 * @param tally what became of the pages
 */
record Part(int number, String command, List<String> files, Tally tally) {

  private static final String HEAD = "wirecopy part 1";

  Part {
    files = List.copyOf(files);
  }

  static Part of(int number, String command, List<InputFile> files, Tally tally) {
    return new Part(number, command, files.stream().map(Part::entry).toList(), tally);
  }

  /** What a note says of a file: one that has changed since is another. */
  static String entry(InputFile file) {
    return file.length() + " " + file.path();
  }

  /** The note. */
  String text() {
    StringBuilder text = new StringBuilder();
    line(text, HEAD, "");
    line(text, "command", command);
    line(text, "articles", "" + tally.articles());
    line(text, "not-articles", "" + tally.notArticles());
    line(text, "bytes", "" + tally.bytes());
    for (Map.Entry<String, Long> error : tally.errorsByReason().entrySet()) {
      line(text, "error", error.getValue() + "\t" + error.getKey());
    }
    files.forEach(file -> line(text, "file", file));
    return text.toString();
  }

  private static void line(StringBuilder text, String key, String value) {
    text.append(key).append('\t').append(value.replaceAll("[\n\r]", " ")).append('\n');
  }

  /** Reads a note. */
  static Part read(int number, BufferedReader note) throws IOException {
    String command = "";
    List<String> files = new ArrayList<>();
    Tally tally = new Tally();
    for (String line = note.readLine(); line != null; line = note.readLine()) {
      String[] columns = line.split("\t", 3);
      switch (columns[0]) {
        case "command" -> command = columns[1];
        case "articles" -> tally.addArticles(Long.parseLong(columns[1]));
        case "not-articles" -> tally.addNotArticles(Long.parseLong(columns[1]));
        case "bytes" -> tally.addBytes(Long.parseLong(columns[1]));
        case "error" -> tally.addErrors(columns[2], Long.parseLong(columns[1]));
        case "file" -> files.add(columns[1]);
        default -> {} // the head
      }
    }
    return new Part(number, command, files, tally);
  }
}
