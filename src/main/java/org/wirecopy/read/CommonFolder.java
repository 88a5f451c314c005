package org.wirecopy.read;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The folder that all paths have in common: names are relative to it. */
final class CommonFolder {

  private @Nullable Path common;
  private boolean apart;

  void add(PathArgument argument) {
    if (apart || argument.isStandardInput() || argument.path().isEmpty() || isWithin(argument)) {
      return;
    }
    Path folder = argument.folder();
    Path shared = common == null ? folder : common;
    while (shared != null && !folder.startsWith(shared)) {
      shared = shared.getParent();
    }
    common = shared;
    apart = shared == null; // two drives
  }

  /** Whether it lies below what is common already; of a million paths most do, and cost no look. */
  private boolean isWithin(PathArgument argument) {
    Path parent = argument.path().orElseThrow().toAbsolutePath().normalize().getParent();
    return common != null && parent != null && parent.startsWith(common);
  }

  Optional<Path> folder() {
    return Optional.ofNullable(common);
  }
}
