package org.wirecopy.model;

import static org.wirecopy.model.PageView.log;
import static org.wirecopy.model.PageView.share;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.TextLine;
import org.wirecopy.phrase.PhraseBook;
import org.wirecopy.phrase.PhraseFinder;

/**
 * What tells a shop's page, a front page or a search result from an article: what its labels say,
 * that the same lines come again and again, and where all that stands: around a story, or instead
 * of one. All lines of the page count, those that filters removed, too.
 */
final class PageEvidence {

  /** Longer lines are text, and what they say of carts and stars is part of it. */
  private static final int MAX_LABEL_WORDS = 14;

  private static final int MAX_LABEL_LETTERS = 120;

  /** Lines before the text among which its date stands. */
  private static final int DATE_REACH = 10;

  private static final int REPEATED = 3;

  private static final int USUAL_PARAGRAPH = 50;

  /** Phrase lists of filters that print once for each article, or once for each teaser. */
  private static final List<String> LISTS =
      List.of(
          "reading-time",
          "author-box",
          "photo-credit",
          "comment-prompt",
          "tag-list",
          "breadcrumb",
          "read-more-link");

  private record Seen(TextLine line, LineScan scan, boolean kept) implements Comparable<Seen> {

    /** In the order of the source. */
    @Override
    public int compareTo(Seen other) {
      return TextLine.BY_NUMBER.compare(line, other.line);
    }
  }

  private final List<Seen> lines;
  private final int size;
  private final LineKind[] kinds;
  private final KindCounts kindCounts = new KindCounts();
  private final PhraseFinder finder = PhraseBook.ofPages().finder();
  private final Set<Phrase> shopPhrases = new HashSet<>();
  private final Set<Phrase> listPhrases = new HashSet<>();
  private int prices;
  private int shopLines;
  private int listLines;
  private double words;

  private PageEvidence(PageView page, boolean[] kept) {
    lines = new ArrayList<>(page.size + page.removed.length);
    for (int i = 0; i < page.size; i++) {
      lines.add(new Seen(page.lines.get(i), page.scans[i], kept[i]));
    }
    for (int i = 0; i < page.removed.length; i++) {
      lines.add(new Seen(page.document.removals().get(i).line(), page.removed[i], false));
    }
    Collections.sort(lines);
    size = lines.size();
    kinds = new LineKind[size];
    for (int i = 0; i < size; i++) {
      kinds[i] = read(lines.get(i));
      kindCounts.add(kinds[i]);
    }
  }

  private LineKind read(Seen seen) {
    String text = seen.line.text();
    words += seen.scan.words;
    int own = seen.scan.money ? prices(text) : 0;
    prices += own;
    boolean shop = false;
    boolean list = false;
    if (seen.scan.words <= MAX_LABEL_WORDS && text.length() <= MAX_LABEL_LETTERS) {
      for (Phrase phrase : finder.find(text)) {
        if (phrase.list().equals("shop")) {
          shop = true;
          shopPhrases.add(phrase);
        } else if (phrase.list().equals("list")) {
          list = true;
          listPhrases.add(phrase);
        }
      }
    }
    shopLines += shop ? 1 : 0;
    listLines += list ? 1 : 0;
    return LineKind.of(seen.scan, text, own > 0, shop, list);
  }

  /** The figures, in an order that is part of the model. */
  static List<double[]> figures(PageView page, boolean[] kept) {
    PageEvidence evidence = new PageEvidence(page, kept);
    CardPattern cards = CardPattern.of(evidence.kinds);
    return List.of(
        evidence.wording(),
        evidence.shapes(),
        evidence.repeats(),
        evidence.runs(),
        new double[] {cards.best(), cards.above(), cards.covered()},
        Cohesion.figures(page, kept),
        evidence.places(),
        evidence.phrases());
  }

  private double[] wording() {
    return new double[] {
      log(prices),
      share(prices, size),
      log(shopLines),
      log(listLines),
      log(shopPhrases.size()),
      log(listPhrases.size()),
      share(shopLines, size),
      share(listLines, size),
      share(100.0 * shopLines, words),
      share(100.0 * listLines, words)
    };
  }

  private double[] shapes() {
    return new double[] {
      log(count(LineKind.PRICE)),
      log(count(LineKind.DATE)),
      log(count(LineKind.HEADLINE)),
      share(count(LineKind.PRICE), size),
      share(count(LineKind.DATE), size),
      share(count(LineKind.HEADLINE), size),
      share(count(LineKind.MARKS), size),
      share(count(LineKind.LABEL), size),
      share(count(LineKind.SENTENCE), size),
      share(count(LineKind.LONG), size),
      share(count(LineKind.PROSE), size)
    };
  }

  private int count(LineKind kind) {
    return kindCounts.of(kind);
  }

  /** Buttons that stand below every card. */
  private double[] repeats() {
    WordIds texts = new WordIds(size);
    int[] equal = new int[size];
    for (Seen seen : lines) {
      equal[texts.id(seen.scan.lineHash)]++;
    }
    int repeated = 0;
    int most = 0;
    for (Seen seen : lines) {
      int times = equal[texts.known(seen.scan.lineHash)];
      if (times >= REPEATED && seen.scan.words > 0 && seen.scan.words <= MAX_LABEL_WORDS) {
        repeated++;
        most = Math.max(most, times);
      }
    }
    return new double[] {log(repeated), share(repeated, size), log(most)};
  }

  /** Whether prose follows on prose, as in a story, or stands alone, as below headlines. */
  private double[] runs() {
    double prose = 0;
    double lone = 0;
    double run = 0;
    double longestRun = 0;
    double looseRun = 0; // one line between paragraphs does not end it
    double longestLooseRun = 0;
    int keptProse = 0;
    int keptRuns = 0;
    for (int i = 0; i < size; i++) {
      if (!isProse(i)) {
        looseRun = isProse(i - 1) ? looseRun : 0;
        run = 0;
        continue;
      }
      double own = lines.get(i).scan.words;
      prose += own;
      lone += isProse(i - 1) || isProse(i + 1) ? 0 : own;
      run += own;
      looseRun += own;
      longestRun = Math.max(longestRun, run);
      longestLooseRun = Math.max(longestLooseRun, looseRun);
      if (lines.get(i).kept) {
        keptProse++;
        keptRuns += isProse(i - 1) ? 0 : 1;
      }
    }
    return new double[] {
      log(prose),
      share(prose, words),
      share(lone, prose),
      log(longestRun),
      share(longestRun, words),
      share(longestRun, prose),
      log(longestLooseRun),
      share(longestLooseRun, words),
      share(longestLooseRun, prose),
      log(keptProse),
      share(keptRuns, keptProse),
      share(prose, Math.max(1, count(LineKind.PROSE))) / USUAL_PARAGRAPH
    };
  }

  private boolean isProse(int line) {
    return line >= 0 && line < size && kinds[line] == LineKind.PROSE;
  }

  /**
   * Evidence by its place: a shop's labels before its text, dates and prices all through a list.
   */
  private double[] places() {
    int first = -1;
    int last = -1;
    for (int i = 0; i < size; i++) {
      if (lines.get(i).kept && lines.get(i).scan.words >= LineKind.MIN_PROSE_WORDS) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    KindCounts before = new KindCounts();
    KindCounts within = new KindCounts();
    double dated = 0;
    double left = 0;
    for (int i = 0; i <= last; i++) {
      (i < first ? before : within).add(kinds[i]);
      LineScan scan = lines.get(i).scan;
      if (i <= first && i >= first - DATE_REACH && (scan.year || scan.clock)) {
        dated = 1;
      }
      left += i > first && !lines.get(i).kept ? 1 : 0;
    }
    double span = last - first + 1;
    return new double[] {
      log(before.of(LineKind.PRICE)),
      log(before.of(LineKind.SHOP_LABEL)),
      log(before.of(LineKind.LIST_LABEL)),
      within.of(LineKind.PRICE) / span,
      within.of(LineKind.SHOP_LABEL) / span,
      within.of(LineKind.LIST_LABEL) / span,
      within.of(LineKind.DATE) / span,
      within.of(LineKind.MARKS) / span,
      (within.of(LineKind.LABEL) + within.of(LineKind.SHORT)) / span,
      within.of(LineKind.HEADLINE) / span,
      left / span,
      dated
    };
  }

  private double[] phrases() {
    double[] counts = new double[LISTS.size()];
    for (Seen seen : lines) {
      for (Phrase phrase : seen.line.phrases()) {
        int list = LISTS.indexOf(phrase.list());
        if (list >= 0) {
          counts[list]++;
        }
      }
    }
    for (int list = 0; list < counts.length; list++) {
      counts[list] = log(counts[list]);
    }
    return counts;
  }

  /** Signs of money with a number beside them. */
  private static int prices(String text) {
    int prices = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (LineScan.isCurrency(c) && (isNumber(text, i + 1, 1) || isNumber(text, i - 1, -1))) {
        prices++;
      }
    }
    return prices;
  }

  /** Whether a digit stands there, or behind one space. */
  private static boolean isNumber(String text, int at, int step) {
    int digit = at >= 0 && at < text.length() && text.charAt(at) == ' ' ? at + step : at;
    return digit >= 0 && digit < text.length() && Character.isDigit(text.charAt(digit));
  }
}
