package org.wirecopy.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.article.RankedField;
import org.wirecopy.measure.PageScore.Overlap;

/**
 * How well predictions agree with gold, over all pages of a source.
 *
 * @param figures name to value, in the order in which they are printed: {@code precision, recall,
 *     f1, word_f1, exact, junk} of the body, {@code headline, date, byline, language} the share of
 *     the pages whose gold has the field; where the dumps are known, {@code headline_printed} and
 *     so on the share of them that print gold's value, {@code headline_right} the share right of
 *     those; {@code article} the share of pages called an article
 * @param pages the bodies, page by page
 */
public record Score(Map<String, Double> figures, List<PageScore> pages) {

  /** A shorter headline that the other holds counts where it has this share of its length. */
  private static final double MIN_HEADLINE_SHARE = 0.8;

  /** Scores predictions by id; a page without one counts as an empty article. */
  public static Score of(List<GoldPage> gold, Map<String, Prediction> predictions) {
    return of(gold, predictions, Map.of());
  }

  /**
   * Scores predictions by id; a page without one counts as an empty article.
   *
   * @param printed what the pages print, by id; empty where the dumps are not known
   */
  static Score of(
      List<GoldPage> gold, Map<String, Prediction> predictions, Map<String, Printed> printed) {
    List<PageScore> pages = new ArrayList<>();
    FieldMean headline = new FieldMean();
    FieldMean date = new FieldMean();
    FieldMean byline = new FieldMean();
    Mean language = new Mean();
    Mean article = new Mean();
    for (GoldPage page : gold) {
      Printed onPage = printed.getOrDefault(page.id(), Printed.NOTHING);
      Prediction prediction = predictions.getOrDefault(page.id(), Prediction.NONE);
      article.add(prediction.isArticle());
      if (page.body() != null) {
        pages.add(PageScore.of(page, prediction));
      }
      if (page.title() != null) {
        headline.add(
            sameHeadline(Words.normal(page.title()), Words.normal(prediction.headline())),
            onPage.headline());
      }
      if (page.date() != null) {
        date.add(day(page.date()).equals(day(prediction.published())), onPage.date());
      }
      if (!page.byline().isEmpty()) {
        byline.add(namesOne(page.byline(), prediction.byline()), onPage.byline());
      }
      if (page.language() != null) {
        language.add(sameLanguage(page.language(), prediction.language()));
      }
    }
    Map<String, Double> figures = bodyFigures(pages);
    headline.putInto(figures, "headline");
    date.putInto(figures, "date");
    byline.putInto(figures, "byline");
    language.putInto(figures, "language");
    article.putInto(figures, "article");
    return new Score(figures, pages);
  }

  /** The figures of some pages' bodies. */
  static Score of(List<PageScore> pages) {
    return new Score(bodyFigures(pages), List.copyOf(pages));
  }

  private static Map<String, Double> bodyFigures(List<PageScore> pages) {
    Map<String, Double> figures = new LinkedHashMap<>();
    if (!pages.isEmpty()) {
      double precision =
          pages.stream()
              .map(PageScore::precision)
              .filter(p -> p != null)
              .mapToDouble(p -> p)
              .average()
              .orElse(0);
      double recall = pages.stream().mapToDouble(PageScore::recall).average().orElse(0);
      figures.put("precision", precision);
      figures.put("recall", recall);
      figures.put("f1", Overlap.f1(precision, recall));
      figures.put("word_f1", pages.stream().mapToDouble(PageScore::wordF1).average().orElse(0));
      figures.put("exact", share(pages.stream().filter(PageScore::exact).count(), pages.size()));
      figures.put("junk", share(pages.stream().filter(PageScore::junk).count(), pages.size()));
    }
    return figures;
  }

  private static double share(long part, int whole) {
    return (double) part / whole;
  }

  private static String day(@org.jspecify.annotations.Nullable String date) {
    return date == null ? "" : date.substring(0, Math.min(10, date.length()));
  }

  /** Pages say {@code no} for what is Bokmål as a rule. */
  private static boolean sameLanguage(
      String gold, @org.jspecify.annotations.Nullable String predicted) {
    return (gold.equals("no") ? "nb" : gold).equals(predicted);
  }

  private static boolean sameHeadline(String gold, String predicted) {
    if (gold.isEmpty() || predicted.isEmpty()) {
      return false;
    }
    String shorter = gold.length() < predicted.length() ? gold : predicted;
    String longer = gold.length() < predicted.length() ? predicted : gold;
    return longer.contains(shorter) && shorter.length() >= MIN_HEADLINE_SHARE * longer.length();
  }

  private static boolean namesOne(List<String> gold, List<String> predicted) {
    String named = Words.normal(String.join(" ", predicted));
    return gold.stream()
        .map(Words::normal)
        .anyMatch(name -> !name.isEmpty() && named.contains(name));
  }

  /** Whether the value agrees with gold as the figures have it. */
  static boolean accepts(GoldPage page, RankedField field, List<String> values) {
    return field == RankedField.HEADLINE
        ? sameHeadline(Words.normal(page.title()), Words.normal(values.get(0)))
        : namesOne(page.byline(), values);
  }

  /** Whether the value is gold's: the same title, no name that gold lacks. */
  static boolean isGold(GoldPage page, RankedField field, List<String> values) {
    if (field == RankedField.HEADLINE) {
      return Words.normal(page.title()).equals(Words.normal(values.get(0)));
    }
    String gold = Words.normal(String.join(" ", page.byline()));
    return values.stream().map(Words::normal).allMatch(gold::contains);
  }

  /** A field's share right, and that of the pages that print its value. */
  private static final class FieldMean {
    private final Mean right = new Mean();
    private final Mean printed = new Mean();
    private final Mean rightOfPrinted = new Mean();

    void add(boolean hit, boolean isPrinted) {
      right.add(hit);
      printed.add(isPrinted);
      if (isPrinted) {
        rightOfPrinted.add(hit);
      }
    }

    void putInto(Map<String, Double> figures, String name) {
      right.putInto(figures, name);
      if (rightOfPrinted.count > 0) {
        printed.putInto(figures, name + "_printed");
        rightOfPrinted.putInto(figures, name + "_right");
      }
    }
  }

  private static final class Mean {
    private int hits;
    private int count;

    void add(boolean hit) {
      hits += hit ? 1 : 0;
      count++;
    }

    void putInto(Map<String, Double> figures, String name) {
      if (count > 0) {
        figures.put(name, share(hits, count));
      }
    }
  }
}
