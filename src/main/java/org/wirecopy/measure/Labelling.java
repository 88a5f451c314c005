package org.wirecopy.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.model.LabelledPage;
import org.wirecopy.pipeline.Cleaner;

/** Says of each line of a page that the rule filters left whether it belongs to the gold body. */
final class Labelling {

  private Labelling() {}

  /**
   * A page as a line model learns from it.
   *
   * @param rules the filters that run before the line model
   * @param source the page's lines, nothing done to them yet
   * @param weight what the page counts
   * @param group publisher or site
   */
  static LabelledPage label(
      Cleaner rules, TextDocument source, GoldPage page, double weight, String group) {
    boolean article = page.isArticle();
    TextDocument repaired = Cleaner.normalize(source);
    List<TextLine> lines = repaired.lines();
    Set<Integer> body = numbers(lines, String.valueOf(page.body()));
    Set<Integer> least =
        page.bodyWithoutSummary() == null ? body : numbers(lines, page.bodyWithoutSummary());
    TextDocument document = rules.filter(repaired);
    int n = document.lines().size();
    boolean[] inBody = new boolean[n];
    boolean[] optional = new boolean[n];
    for (int i = 0; i < n; i++) {
      int number = document.lines().get(i).number();
      inBody[i] = article && body.contains(number);
      optional[i] = inBody[i] && !least.contains(number);
    }
    return new LabelledPage(
        document,
        inBody,
        optional,
        group,
        weight,
        article,
        text -> PageScore.of(page, Prediction.ofBody(text)).f1());
  }

  private static Set<Integer> numbers(List<TextLine> lines, String body) {
    boolean[] labels = BodyLines.label(lines, body);
    Set<Integer> numbers = new HashSet<>();
    for (int i = 0; i < labels.length; i++) {
      if (labels[i]) {
        numbers.add(lines.get(i).number());
      }
    }
    return numbers;
  }
}
