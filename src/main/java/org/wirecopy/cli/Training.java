package org.wirecopy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.wirecopy.pipeline.HeadStart;

/** A run like those of every day, for the archive of classes that is made of it. */
final class Training {

  /** Between them they need nearly all classes that any dump needs. */
  private static final List<String> DUMPS =
      List.of(
          "training.txt",
          "training.html",
          "training-release.txt",
          "training-chinese.txt",
          "training-japanese.txt",
          "training-korean.txt",
          "training-german.txt");

  private Training() {}

  /** Cleans the dumps in all the ways in which people do. */
  public static void main(String[] dumps) throws InterruptedException {
    HeadStart headStart = new HeadStart();
    headStart.start();
    headStart.join();
    Streams streams = Streams.system();
    Main.run(streams, with(List.of("clean"), dumps));
    Main.run(streams, with(List.of("clean", "-f", "jsonl"), dumps));
    Main.run(streams, with(List.of("clean", "--jobs", "1"), dumps));
  }

  private static String[] with(List<String> command, String[] dumps) {
    List<String> arguments = new ArrayList<>(command);
    arguments.addAll(List.of(dumps));
    return arguments.toArray(String[]::new);
  }

  /** Puts the dumps that belong to wirecopy into a folder. */
  static List<String> dumps(Path folder) throws IOException {
    List<String> dumps = new ArrayList<>();
    for (String name : DUMPS) {
      try (InputStream resource =
          Objects.requireNonNull(Training.class.getResourceAsStream(name), name)) {
        Path dump = folder.resolve(name);
        Files.copy(resource, dump);
        dumps.add(dump.toString());
      }
    }
    return dumps;
  }
}
