package org.wirecopy.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.wirecopy.measure.Evaluation;
import org.wirecopy.measure.GoldCollection;
import org.wirecopy.measure.Score;

/** Figures as lines: a source and kind of dump each, in the scorer's names. */
final class EvalReport {

  private EvalReport() {}

  /**
   * @param languages whether a line for each language follows
   */
  static void print(
      PrintWriter out, GoldCollection collection, String kind, Score score, boolean languages) {
    out.printf(Locale.ROOT, "%-10s %-8s", collection.source(), kind);
    printFigures(out, score);
    if (languages) {
      new Evaluation(collection)
          .byLanguage(score)
          .forEach(
              (language, figures) -> {
                out.printf(Locale.ROOT, "    %-4s %4d pages", language, figures.pages().size());
                printFigures(out, figures);
              });
    }
    out.flush();
  }

  private static void printFigures(PrintWriter out, Score score) {
    score.figures().forEach((name, value) -> out.printf(Locale.ROOT, " %s %.3f", name, value));
    out.println();
  }
}
