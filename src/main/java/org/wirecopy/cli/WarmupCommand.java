package org.wirecopy.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
    Optional<Path> archive = warmUp(new Warmup(folder.get(), launch.get()));
    if (archive.isEmpty()) {
      Messages.print(
          streams.err(),
          "this Java stores no classes; wirecopy runs without, or with another Java in JAVA_HOME");
      return ExitCode.PROBLEMS.code();
    }
    Messages.print(
        streams.err(),
        archive.get() + ": " + Files.size(archive.get()) / MEGA + " MB of classes are stored");
    return ExitCode.OK.code();
  }

  private static Optional<Path> warmUp(Warmup warmup) throws IOException {
    Path folder = Files.createTempDirectory("wirecopy");
    try {
      List<String> dumps = Training.dumps(folder);
      List<String> clean = new ArrayList<>(List.of("clean"));
      clean.addAll(dumps);
      return warmup.run(with(Training.class, dumps), with(Main.class, clean), output(clean));
    } finally {
      FileUtils.deleteQuietly(folder.toFile());
    }
  }

  private static List<String> with(Class<?> main, List<String> arguments) {
    List<String> all = new ArrayList<>(List.of(main.getName()));
    all.addAll(arguments);
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
