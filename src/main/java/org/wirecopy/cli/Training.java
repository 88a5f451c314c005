package org.wirecopy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.wirecopy.pipeline.HeadStart;

/** Runs like those of every day, for the archives of classes that are made of them. */
enum Training {

  /** For runs on nothing but files of text. */
  TEXT("text"),

  /** For all other runs. */
  ANY("classes");

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

  private final String archive;

  Training(String archive) {
    this.archive = archive;
  }

  /** What the launcher calls the archive. */
  String archive() {
    return archive;
  }

  /**
   * Cleans the dumps in all the ways in which people do.
   *
   * @param args the training's name, and the dumps
   */
  public static void main(String[] args) throws InterruptedException {
    HeadStart headStart = new HeadStart();
    headStart.start();
    headStart.join();
    Streams streams = Streams.system();
    String[] dumps = Arrays.copyOfRange(args, 1, args.length);
    Main.run(streams, with(List.of("clean"), dumps));
    if (valueOf(args[0]) == ANY) {
      Main.run(streams, with(List.of("clean", "-f", "jsonl"), dumps));
      Main.run(streams, with(List.of("clean", "--jobs", "1"), dumps));
    }
  }

  private static String[] with(List<String> command, String[] dumps) {
    List<String> arguments = new ArrayList<>(command);
    arguments.addAll(List.of(dumps));
    return arguments.toArray(String[]::new);
  }

  /** Puts the dumps, which belong to wirecopy, into a folder. */
  List<String> dumps(Path folder) throws IOException {
    List<String> paths = new ArrayList<>();
    for (String name : DUMPS) {
      if (this == ANY || name.endsWith(".txt")) {
        Path dump = folder.resolve(name);
        try (InputStream resource =
            Objects.requireNonNull(Training.class.getResourceAsStream(name), name)) {
          Files.copy(resource, dump);
        }
        paths.add(dump.toString());
      }
    }
    return paths;
  }
}
