package org.wirecopy.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.wirecopy.startup.ArchiveFolder;
import org.wirecopy.startup.Launch;
import org.wirecopy.startup.Warmup;
import picocli.CommandLine.Command;

/** {@code wirecopy warmup}: makes the next runs start faster. */
@Command(
    name = "warmup",
    description = {
      "Stores wirecopy's classes as Java has them in memory, so that the next runs start faster.",
      "The first run does so in the background, unless WIRECOPY_NO_CACHE or CI is set. They are"
          + " stored in $XDG_CACHE_HOME/wirecopy or ~/.cache/wirecopy."
    })
final class WarmupCommand extends WirecopyCommand {

  private static final long MEGA = 1_000_000;

  /** The launcher names the one archive that a run had to do without. */
  private static final String ARCHIVE = "wirecopy.archive";

  WarmupCommand(Streams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws IOException {
    Optional<ArchiveFolder> folder = ArchiveFolder.current();
    Optional<Launch> launch = Launch.current();
    if (folder.isEmpty() || launch.isEmpty()) {
      throw usage("warmup is for wirecopy's launcher where it may write to a cache");
    }
    Warmup warmup = new Warmup(folder.get(), launch.get());
    String only = System.getProperty(ARCHIVE, "");
    List<Path> archives = new ArrayList<>();
    for (Training training : Training.values()) {
      if (only.isEmpty() || training.archive().equals(only)) {
        Optional<Path> archive;
        try {
          archive = warmUp(warmup, training);
        } catch (FileSystemException e) {
          throw usage(e.getFile() + ": cannot be written; name another cache with XDG_CACHE_HOME");
        }
        if (archive.isEmpty()) {
          Messages.print(
              streams.err(),
              "this Java stores no classes; wirecopy runs without, or with another Java in"
                  + " JAVA_HOME");
          return ExitCode.PROBLEMS.code();
        }
        archives.add(archive.get());
      }
    }
    tell(archives);
    return ExitCode.OK.code();
  }

  private void tell(List<Path> archives) throws IOException {
    long bytes = 0;
    for (Path archive : archives) {
      bytes += Files.size(archive);
    }
    Messages.print(
        streams.err(),
        archives.get(0).getParent() + ": " + bytes / MEGA + " MB of classes are stored");
  }

  private static Optional<Path> warmUp(Warmup warmup, Training training) throws IOException {
    Path folder = Files.createTempDirectory("wirecopy");
    try {
      List<String> dumps = training.dumps(folder);
      List<String> clean = new ArrayList<>(List.of("clean"));
      clean.addAll(dumps);
      return warmup.run(
          training.archive(),
          training == Training.ANY,
          with(Training.class, training.name(), dumps),
          with(Main.class, "clean", dumps),
          output(clean));
    } finally {
      FileUtils.deleteQuietly(folder.toFile());
    }
  }

  private static List<String> with(Class<?> main, String first, List<String> dumps) {
    List<String> all = new ArrayList<>(List.of(main.getName(), first));
    all.addAll(dumps);
    return all;
  }

  /** What a command writes to standard output. */
  private static byte[] output(List<String> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Streams own =
        Streams.of(new ByteArrayInputStream(new byte[0]), out, new ByteArrayOutputStream());
    Main.run(own, arguments.toArray(String[]::new));
    return out.toByteArray();
  }
}
