package org.wirecopy.cli;

import java.io.IOException;
import java.io.Writer;
import org.wirecopy.check.Rule;
import org.wirecopy.check.RuleDoc;

/** Prints rules' documentation. */
final class RuleSheet {

  private final Writer out;

  RuleSheet(Writer out) {
    this.out = out;
  }

  void brief(Rule rule) throws IOException {
    String label = String.format("%-24s %-8s ", rule.name(), rule.severity().label());
    out.write(FilterSheet.wrap(label, rule.doc().what()));
  }

  void full(Rule rule) throws IOException {
    RuleDoc doc = rule.doc();
    out.write(rule.name() + " (" + rule.severity().label() + ")\n");
    out.write(FilterSheet.wrap("  Reports    ", doc.what()));
    out.write(FilterSheet.wrap("  Why        ", doc.why()));
    String label = "  Example    ";
    for (String line : doc.example().lines().toList()) {
      out.write(label + line + "\n");
      label = " ".repeat(label.length());
    }
    out.write(FilterSheet.wrap("  Mend       ", doc.mend()));
    out.write(FilterSheet.wrap("  Silence    ", doc.silence()));
    if (rule.threshold().isPresent()) {
      Rule.Threshold threshold = rule.threshold().get();
      String number = String.format("%.0f ", threshold.standard());
      out.write(FilterSheet.wrap("  Threshold  ", number + threshold.meaning()));
    }
    out.write("\n");
  }
}
