package org.wirecopy.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Article;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Cleaned.Status;

/** Figures of all dumps of a corpus. Takes no more memory for more dumps. */
final class CorpusFigures {

  /** Sites that are told apart; those that come later are counted together. */
  private static final int MOST_SITES = 20_000;

  /** Kinds of reasons, languages and days come from data, which may be hostile. */
  private static final int MOST_VALUES = 50_000;

  private static final int SHARES = 20;

  /** In words; each step is half as much again or a third more. */
  static final int[] LENGTHS = {
    0, 25, 50, 75, 100, 150, 200, 300, 400, 600, 800, 1200, 1600, 2400, 3200, 4800
  };

  private static final int DAY = "2024-05-03".length();

  private final LineKinds kinds;
  private final long[] statuses = new long[Status.values().length];
  private final long[] lines;
  private final long[] letters;
  private final long[] dumpsByKind;
  private final Examples[] examples;
  private final long[] confidences = new long[SHARES];
  private final long[] shares = new long[SHARES];
  private final long[] lengths = new long[LENGTHS.length];
  private final Map<String, Long> languages = new TreeMap<>();
  private final Map<String, Long> days = new TreeMap<>();
  private final Map<String, Long> rules = new TreeMap<>();
  private final Map<String, SiteFigures> sites = new HashMap<>();
  private final SiteFigures whole = new SiteFigures();
  private final SiteFigures otherSites = new SiteFigures();

  CorpusFigures(LineKinds kinds) {
    this.kinds = kinds;
    lines = new long[kinds.count()];
    letters = new long[kinds.count()];
    dumpsByKind = new long[kinds.count()];
    examples = new Examples[kinds.count()];
    Arrays.setAll(examples, kind -> new Examples());
  }

  /**
   * @param number the dump's place in the corpus, from 1
   */
  void add(long number, DumpSheet sheet) {
    statuses[sheet.cleaned().status().ordinal()]++;
    for (int kind = 0; kind < lines.length; kind++) {
      lines[kind] += sheet.linesByKind()[kind];
      letters[kind] += sheet.lettersByKind()[kind];
      dumpsByKind[kind] += sheet.linesByKind()[kind] > 0 ? 1 : 0;
    }
    sheet.remarks().forEach(remark -> rules.merge(remark.rule(), 1L, Long::sum));
    sheet.sightings().forEach(sighting -> examples[sighting.kind()].add(number, sighting));
    site(sheet.site()).add(sheet, kinds);
    whole.add(sheet, kinds);
    Article article = sheet.cleaned().article();
    if (article != null) {
      addArticle(article, sheet);
    }
  }

  private SiteFigures site(String name) {
    SiteFigures known = sites.get(name);
    if (known == null && sites.size() < MOST_SITES) {
      known = new SiteFigures();
      sites.put(name, known);
    }
    return known == null ? otherSites : known;
  }

  private void addArticle(Article article, DumpSheet sheet) {
    Cleaned cleaned = sheet.cleaned();
    if (cleaned.confidence() != null) {
      confidences[step(cleaned.confidence())]++;
    }
    long all = sheet.letters();
    shares[step(all == 0 ? 0 : (double) sheet.keptLetters(kinds) / all)]++;
    int length = Arrays.binarySearch(LENGTHS, sheet.words());
    lengths[length < 0 ? -length - 2 : length]++;
    count(languages, article.language());
    String published = article.published();
    count(
        days, published == null ? null : published.substring(0, Math.min(DAY, published.length())));
  }

  private static int step(double share) {
    return Math.min(SHARES - 1, (int) (share * SHARES));
  }

  private static void count(Map<String, Long> counts, @Nullable String value) {
    String known = value == null ? "" : value;
    if (counts.containsKey(known) || counts.size() < MOST_VALUES) {
      counts.merge(known, 1L, Long::sum);
    }
  }

  long count(Status status) {
    return statuses[status.ordinal()];
  }

  /** The corpus as if it were one site. */
  SiteFigures whole() {
    return whole;
  }

  /** How many lines there are of a kind, how long they are, and how many dumps have any. */
  long[] ofKind(int kind) {
    return new long[] {lines[kind], letters[kind], dumpsByKind[kind]};
  }

  List<Examples.Example> examples(int kind) {
    return examples[kind].shown();
  }

  /** How many articles there are of each twentieth of confidence. */
  long[] confidences() {
    return confidences;
  }

  /** How many articles there are of each twentieth of text kept. */
  long[] shares() {
    return shares;
  }

  /** How many bodies there are between each two of the {@link #LENGTHS}. */
  long[] lengths() {
    return lengths;
  }

  /** How many articles there are in each language; that of no known one is empty. */
  Map<String, Long> languages() {
    return languages;
  }

  /** How many articles there are of each day, by {@code 2024-05-03}; empty where there is none. */
  Map<String, Long> days() {
    return days;
  }

  /** How many dumps each rule found something in, by the rule's name. */
  Map<String, Long> rules() {
    return rules;
  }

  Map<String, SiteFigures> sites() {
    return sites;
  }

  /** Those of the sites that came when there were too many. */
  SiteFigures otherSites() {
    return otherSites;
  }
}
