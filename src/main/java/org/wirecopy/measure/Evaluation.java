package org.wirecopy.measure;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wirecopy.article.Candidate;
import org.wirecopy.article.RankedField;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;
import org.wirecopy.document.PageMetadata;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.model.LabelledPage;
import org.wirecopy.model.MarkupByText;
import org.wirecopy.model.UnlabelledPage;
import org.wirecopy.pipeline.Cleaner;

/**
 * Cleans the dumps of a collection of gold pages and scores what comes out. A collection is a file
 * {@code SOURCE.gold.jsonl.gz} with the files {@code SOURCE.KIND.jsonl.gz} of the same pages beside
 * it.
 */
public final class Evaluation {

  /** The kinds of text dump, by how the pages were flattened. */
  public static final List<String> TEXT_KINDS = List.of("wet", "bullets", "pieces", "wrapped");

  /** The pages as they are. */
  public static final String HTML = "html";

  private static final String GOLD = ".gold.jsonl.gz";

  private final Path goldFile;
  private final List<GoldPage> gold;
  private final Map<String, GoldPage> goldById = new HashMap<>();

  /**
   * @throws IOException when the gold file cannot be read or holds a record without an id
   */
  public Evaluation(Path goldFile) throws IOException {
    this.goldFile = goldFile;
    gold = JsonRecords.gold(goldFile);
    gold.forEach(page -> goldById.put(page.id(), page));
  }

  /** Whether the file's name says that it holds gold pages. */
  public static boolean isGold(Path file) {
    return file.toString().endsWith(GOLD);
  }

  /** The collection's name: {@code fundus} for {@code fundus.gold.jsonl.gz}. */
  public String source() {
    String name = String.valueOf(goldFile.getFileName());
    return isGold(goldFile) ? name.substring(0, name.length() - GOLD.length()) : name;
  }

  /** The kinds of dump that stand beside the gold file. */
  public List<String> kinds() {
    return Stream.concat(TEXT_KINDS.stream(), Stream.of(HTML))
        .filter(kind -> Files.exists(dumpFile(kind)))
        .toList();
  }

  private Path dumpFile(String kind) {
    return goldFile.resolveSibling(source() + "." + kind + ".jsonl.gz");
  }

  /** Scores a file of predictions, as JSON Lines with the fields that {@code clean} writes. */
  public Score score(Path predictions) throws IOException {
    return Score.of(gold, JsonRecords.predictions(predictions));
  }

  /**
   * Cleans the dumps of one kind and scores the articles.
   *
   * @param tally counts what the filters removed
   */
  public Score score(Cleaner cleaner, String kind, FilterTally tally) throws IOException {
    return score(predict(cleaner, kind, tally, dump -> true), kind);
  }

  /** Scores predictions for the collection's pages, by id, made of the dumps of that kind. */
  Score score(Map<String, Prediction> predictions, String kind) throws IOException {
    Map<String, Printed> printed = new ConcurrentHashMap<>();
    JsonRecords.dumps(dumpFile(kind)).parallelStream()
        .forEach(
            dump -> {
              GoldPage page = goldById.get(dump.id());
              if (page != null) {
                printed.put(dump.id(), Printed.of(page, dump.content()));
              }
            });
    return Score.of(gold, predictions, printed);
  }

  /** Cleans some of the dumps of one kind; the predictions by id. */
  Map<String, Prediction> predict(
      Cleaner cleaner, String kind, FilterTally tally, Predicate<Dump> chosen) throws IOException {
    Map<String, Prediction> predictions = new ConcurrentHashMap<>();
    JsonRecords.dumps(dumpFile(kind)).parallelStream()
        .filter(chosen)
        .forEach(
            dump -> {
              Cleaned cleaned = cleaner.clean(dump);
              predictions.put(dump.id(), Prediction.of(cleaned));
              GoldPage page = goldById.get(dump.id());
              if (page != null && page.body() != null) {
                tally.add(Cleaner.normalize(dump).lines(), page.body(), cleaned);
              }
            });
    return predictions;
  }

  /** The figures of the pages in each language, by its two-letter code. */
  public Map<String, Score> byLanguage(Score score) {
    Map<String, List<PageScore>> pages = new TreeMap<>();
    for (PageScore page : score.pages()) {
      GoldPage known = goldById.get(page.id());
      String language = known == null ? null : known.language();
      pages.computeIfAbsent(language == null ? "?" : language, l -> new ArrayList<>()).add(page);
    }
    Map<String, Score> scores = new TreeMap<>();
    pages.forEach((language, ofLanguage) -> scores.put(language, Score.of(ofLanguage)));
    return scores;
  }

  /** Publisher or site: pages of one group look alike. */
  String group(Dump dump) {
    GoldPage page = goldById.get(dump.id());
    if (page != null && page.publisher() != null) {
      return page.publisher();
    }
    return dump.url() == null ? dump.id() : site(dump.url());
  }

  /** The last two labels of the host: good enough to keep a site's pages together. */
  private static String site(String url) {
    try {
      String host = URI.create(url).getHost();
      if (host == null) {
        return url;
      }
      String[] labels = host.split("\\.", -1);
      int n = labels.length;
      return n < 2 ? host : labels[n - 2] + "." + labels[n - 1];
    } catch (IllegalArgumentException e) {
      return url;
    }
  }

  /**
   * The dumps of one kind as a line model learns from them.
   *
   * @param rules the filters that run before the line model
   * @param weight what a page of the collection counts
   */
  public List<LabelledPage> labelled(Cleaner rules, String kind, double weight) throws IOException {
    return JsonRecords.dumps(dumpFile(kind)).parallelStream()
        .flatMap(dump -> labelled(rules, dump, weight).stream())
        .toList();
  }

  /** The dumps of one kind whose articles are known. */
  List<KnownPage> known(String kind, double weight) throws IOException {
    List<KnownPage> known = new ArrayList<>();
    for (Dump dump : JsonRecords.dumps(dumpFile(kind))) {
      GoldPage page = goldById.get(dump.id());
      if (page != null && page.body() != null && page.isArticle()) {
        known.add(new KnownPage(dump, page, kind, group(dump), weight));
      }
    }
    return known;
  }

  /** The publisher of each site of which a page's publisher is known. */
  public Map<String, String> publishers() throws IOException {
    Map<String, String> publishers = new HashMap<>();
    for (String kind : kinds().subList(0, Math.min(1, kinds().size()))) {
      for (Dump dump : JsonRecords.dumps(dumpFile(kind))) {
        GoldPage page = goldById.get(dump.id());
        if (dump.url() != null && page != null && page.publisher() != null) {
          publishers.put(site(dump.url()), page.publisher());
        }
      }
    }
    return publishers;
  }

  /**
   * The pages that have HTML but no known body.
   *
   * @param rules the filters that run before the line model
   * @param kinds of dump that are labelled once a body is found
   * @param weight what a page counts
   * @param publishers of sites, so that a site's pages are in one group with its publisher's
   * @param composed puts other stories into the pages' frames
   */
  public List<UnlabelledPage> unlabelled(
      Cleaner rules,
      List<String> kinds,
      double weight,
      Map<String, String> publishers,
      ComposedPages composed)
      throws IOException {
    if (!kinds().contains(HTML) || gold.stream().allMatch(page -> page.body() != null)) {
      return List.of();
    }
    Map<String, Map<String, Dump>> dumps = byId(kinds);
    return JsonRecords.dumps(dumpFile(HTML)).parallelStream()
        .filter(dump -> lacksBody(dump.id()))
        .map(
            dump -> {
              String site = dump.url() == null ? dump.id() : site(dump.url());
              String group = publishers.getOrDefault(site, site);
              TextDocument html = rules.filter(dump);
              return new UnlabelledPage(
                  html,
                  group,
                  body -> {
                    GoldPage found = found(html, dump.id(), body);
                    List<LabelledPage> pages = new ArrayList<>();
                    dumps
                        .getOrDefault(dump.id(), Map.of())
                        .forEach(
                            (kind, own) -> {
                              KnownPage page = new KnownPage(own, found, kind, group, weight);
                              pages.add(labelled(rules, Cleaner.lines(own), found, weight, group));
                              pages.addAll(composed.inFrameOf(page, rules));
                            });
                    pages.removeIf(page -> page.document().lines().isEmpty());
                    return pages;
                  });
            })
        .toList();
  }

  /**
   * What the HTML of each page says of the lines of its dumps; nothing where there is no HTML.
   *
   * @param kinds of the dumps
   */
  public List<MarkupByText> markup(List<String> kinds) throws IOException {
    if (!kinds().contains(HTML)) {
      return List.of();
    }
    Map<String, Map<String, Dump>> texts =
        byId(kinds.stream().filter(kind -> !kind.equals(HTML)).toList());
    return JsonRecords.dumps(dumpFile(HTML)).parallelStream()
        .map(
            html ->
                MarkupByText.of(
                    Cleaner.normalize(html),
                    texts.getOrDefault(html.id(), Map.of()).values().stream()
                        .map(Cleaner::normalize)
                        .toList()))
        .toList();
  }

  /** The dumps of each page, by its id and their kinds. */
  private Map<String, Map<String, Dump>> byId(List<String> kinds) throws IOException {
    Map<String, Map<String, Dump>> dumps = new HashMap<>();
    for (String kind : kinds) {
      for (Dump dump : JsonRecords.dumps(dumpFile(kind))) {
        dumps.computeIfAbsent(dump.id(), id -> new LinkedHashMap<>()).put(kind, dump);
      }
    }
    return dumps;
  }

  private boolean lacksBody(String id) {
    GoldPage page = goldById.get(id);
    return page != null && page.body() == null && page.pageType() == null;
  }

  private static GoldPage found(TextDocument html, String id, String body) {
    PageMetadata metadata = html.metadata();
    String title =
        metadata == null || metadata.headlines().isEmpty()
            ? null
            : metadata.headlines().get(0).value();
    return new GoldPage(id, null, null, null, title, null, List.of(), null, body, null);
  }

  private Optional<LabelledPage> labelled(Cleaner rules, Dump dump, double weight) {
    GoldPage page = goldById.get(dump.id());
    if (page == null || page.body() == null) {
      return Optional.empty();
    }
    return page.isArticle() || page.isList()
        ? Optional.of(labelled(rules, Cleaner.lines(dump), page, weight, group(dump)))
        : Optional.empty();
  }

  static LabelledPage labelled(
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

  /** The candidates for a field on each page of which gold knows it. */
  List<FieldChoice> choices(Cleaner cleaner, RankedField field, String kind, double weight)
      throws IOException {
    return JsonRecords.dumps(dumpFile(kind)).parallelStream()
        .flatMap(dump -> choice(cleaner, field, dump, weight).stream())
        .toList();
  }

  private Optional<FieldChoice> choice(
      Cleaner cleaner, RankedField field, Dump dump, double weight) {
    GoldPage page = goldById.get(dump.id());
    if (page == null || !page.knows(field)) {
      return Optional.empty();
    }
    List<Candidate> candidates = field.candidates(cleaner.filter(dump));
    boolean[] best = new boolean[candidates.size()];
    boolean[] accepted = new boolean[candidates.size()];
    boolean any = false;
    for (int i = 0; i < best.length; i++) {
      List<String> values = candidates.get(i).values();
      accepted[i] = Score.accepts(page, field, values);
      best[i] = accepted[i] && Score.isGold(page, field, values);
      any |= best[i];
    }
    return Optional.of(
        new FieldChoice(group(dump), weight, candidates, any ? best : accepted, accepted));
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
