package org.wirecopy.filter;

import org.wirecopy.document.Dump;
import org.wirecopy.document.Removal;
import org.wirecopy.document.TextDocument;
import org.wirecopy.pipeline.Cleaner;

/** A dump of one line. */
public final class OneLine {

  private OneLine() {}

  /** Why the filter removes the line; empty where it keeps it. */
  public static String reason(BoilerplateFilter filter, String line) {
    TextDocument filtered = filter.apply(Cleaner.normalize(Dump.ofText("line", null, line)));
    return filtered.removals().stream().map(Removal::reason).findFirst().orElse("");
  }
}
