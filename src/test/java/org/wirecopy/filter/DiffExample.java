package org.wirecopy.filter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecopy.document.Dump;
import org.wirecopy.document.Removal;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.pipeline.Cleaner;

/**
 * A small dump whose lines say what a filter must do: {@code "- "} before those it removes, {@code
 * "+ "} before those it keeps, as in {@link FilterDoc#example()}.
 */
record DiffExample(String example) {

  /** What its site is called. */
  static final String SITE = "example";

  /** The dump, without the marks. */
  String dump() {
    StringBuilder dump = new StringBuilder();
    example
        .lines()
        .forEach(line -> dump.append(line.isEmpty() ? "" : line.substring(2)).append('\n'));
    return dump.toString();
  }

  TextDocument document() {
    return Cleaner.normalize(Dump.ofText("example", null, dump()).withSite(SITE));
  }

  /** The same lines, marked with what became of them. */
  String after(TextDocument filtered) {
    Set<Integer> removed = new HashSet<>();
    for (Removal removal : filtered.removals()) {
      TextLine line = removal.line();
      for (int number = line.number(); number <= line.lastNumber(); number++) {
        removed.add(number);
      }
    }
    List<String> marked = new ArrayList<>();
    int number = 0;
    for (String line : dump().lines().toList()) {
      number++;
      marked.add(line.isEmpty() ? "" : (removed.contains(number) ? "- " : "+ ") + line);
    }
    return String.join("\n", marked) + "\n";
  }
}
