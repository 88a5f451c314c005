package org.wirecopy.check.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wirecopy.check.Passage;
import org.wirecopy.document.Dump;
import org.wirecopy.document.Removal;
import org.wirecopy.document.TextDocument;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.pipeline.Cleaner;
import org.wirecopy.pipeline.StandardChain;

/** Sends a body through the rule filters again, to see what they would take from it. */
final class BodyScan {

  private BodyScan() {}

  /**
   * A paragraph that a filter would remove.
   *
   * @param filter the filter's name
   * @param reason why it would
   */
  record Match(Passage passage, String filter, String reason) {}

  /** What the filters would remove, in the body's order. */
  static List<Match> of(List<Passage> body) {
    StringBuilder text = new StringBuilder();
    for (Passage passage : body) {
      text.append(passage.text().replace('\n', ' ')).append('\n');
    }
    TextDocument document = Cleaner.normalize(Dump.ofText("", null, text.toString()));
    for (BoilerplateFilter filter : StandardChain.RULES) {
      document = filter.apply(document);
    }
    List<Match> matches = new ArrayList<>();
    for (Removal removal : document.removals()) {
      Passage passage = body.get(removal.line().number() - 1);
      matches.add(new Match(passage, removal.filter(), removal.reason()));
    }
    matches.sort(Comparator.comparingInt(match -> body.indexOf(match.passage())));
    return matches;
  }
}
