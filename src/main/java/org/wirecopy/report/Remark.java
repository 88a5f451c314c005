package org.wirecopy.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecopy.check.Finding;

/**
 * What the page says of a fault in a dump.
 *
 * @param rule the rule's name
 * @param message what was found
 */
record Remark(String rule, String message) {

  private static final int MOST_LETTERS = 200;

  /** The first finding of each rule: the page is for looking, and thousands of dumps are kept. */
  static List<Remark> of(List<Finding> findings) {
    List<Remark> remarks = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Finding finding : findings) {
      if (seen.add(finding.rule())) {
        remarks.add(new Remark(finding.rule(), PackedLines.cut(finding.message(), MOST_LETTERS)));
      }
    }
    return List.copyOf(remarks);
  }
}
