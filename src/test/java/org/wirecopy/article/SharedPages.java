package org.wirecopy.article;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where the pages are that figures are measured on: beside the checkout, unless a property says
 * otherwise.
 */
final class SharedPages {

  private SharedPages() {}

  static Path folder() {
    String environment = Objects.requireNonNullElse(System.getenv("WIRECOPY_SHARED"), "../shared");
    return Path.of(System.getProperty("wirecopy.shared", environment));
  }
}
