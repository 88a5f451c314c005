package org.wirecopy.filter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Dump;
import org.wirecopy.document.Removal;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.pipeline.Cleaner;

/** What a filter says of the lines of a dump. */
public final class Reasons {

  /** Stands for the reason of a line that stays. */
  public static final String KEPT = "kept";

  private Reasons() {}

  /** For each line of the dump, as normalized, the reason to remove it, or {@link #KEPT}. */
  public static List<String> of(BoilerplateFilter filter, @Nullable String url, String dump) {
    TextDocument document = Cleaner.normalize(Dump.ofText("test", url, dump));
    Map<Integer, String> removed = new HashMap<>();
    for (Removal removal : filter.apply(document).removals()) {
      removed.put(removal.line().number(), removal.reason());
    }
    List<String> reasons = new ArrayList<>();
    for (TextLine line : document.lines()) {
      reasons.add(removed.getOrDefault(line.number(), KEPT));
    }
    return reasons;
  }

  /** The reason for a dump of one line. */
  public static String of(BoilerplateFilter filter, String line) {
    return of(filter, null, line).get(0);
  }
}
