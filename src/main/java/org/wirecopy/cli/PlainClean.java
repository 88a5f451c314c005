package org.wirecopy.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.write.OutputFormat;

/**
 * Understands the commonest commands without picocli, which takes longer to look at a command's
 * options than all the rest takes with a dump: {@code wirecopy clean [PATH…]}, with no other
 * options than {@code -f}, {@code --from} and {@code -q}. Whatever else is typed is for picocli,
 * wrong usage included.
 */
final class PlainClean {

  private PlainClean() {}

  /** The command as picocli would have made it; null where that is for picocli. */
  static @Nullable CleanCommand of(Streams streams, String[] args) {
    if (args.length == 0 || !args[0].equals("clean")) {
      return null;
    }
    List<String> paths = new ArrayList<>();
    OutputFormat format = null;
    InputOptions.Format from = null;
    boolean quiet = false;
    for (int i = 1; i < args.length; i++) {
      String argument = args[i];
      String value = i + 1 < args.length ? args[i + 1] : "";
      if (argument.equals("-q") && !quiet) {
        quiet = true;
      } else if (argument.equals("-f") && format == null) {
        format = choice(OutputFormat.values(), value);
        if (format == null || format == OutputFormat.FILES) { // which need a folder
          return null;
        }
        i++;
      } else if (argument.equals("--from") && from == null) {
        from = choice(InputOptions.Format.values(), value);
        if (from == null) {
          return null;
        }
        i++;
      } else if (isPath(argument)) {
        paths.add(argument);
      } else {
        return null;
      }
    }
    if (streams.inIsTerminal() && (paths.isEmpty() || paths.contains("-"))) {
      return null; // wrong usage
    }
    return new CleanCommand(
        streams,
        paths,
        new InputOptions(from == null ? InputOptions.Format.AUTO : from),
        new OutputOptions(format),
        quiet);
  }

  private static boolean isPath(String argument) {
    return argument.equals("-") || (!argument.isEmpty() && "-@".indexOf(argument.charAt(0)) < 0);
  }

  /** The value called so in {@code --help}; null where there is none. */
  private static <E> @Nullable E choice(E[] values, String typed) {
    for (E value : values) {
      if (value.toString().equals(typed)) {
        return value;
      }
    }
    return null;
  }
}
