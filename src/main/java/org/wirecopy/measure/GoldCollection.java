package org.wirecopy.measure;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Dump;
import org.wirecopy.document.PageMetadata;
import org.wirecopy.document.PageMetadata.Origin;
import org.wirecopy.pipeline.Cleaner;

/**
 * Pages of which people have written down the article, as a file {@code SOURCE.gold.jsonl.gz}, with
 * the files {@code SOURCE.KIND.jsonl.gz} of the same pages' dumps beside it.
 */
public final class GoldCollection {

  /** The kinds of text dump, by how the pages were flattened. */
  public static final List<String> TEXT_KINDS = List.of("wet", "bullets", "pieces", "wrapped");

  /** The pages as they are. */
  public static final String HTML = "html";

  private static final String GOLD = ".gold.jsonl.gz";

  private final Path goldFile;
  private final List<GoldPage> pages;
  private final Map<String, GoldPage> byId = new HashMap<>();

  /**
   * @throws IOException when the gold file cannot be read or holds a record without an id
   */
  public GoldCollection(Path goldFile) throws IOException {
    this.goldFile = goldFile;
    pages = JsonRecords.gold(goldFile);
    pages.forEach(page -> byId.put(page.id(), page));
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

  List<GoldPage> pages() {
    return pages;
  }

  /** The page that an id stands for; null where gold has none. */
  @Nullable GoldPage page(String id) {
    return byId.get(id);
  }

  List<Dump> dumps(String kind) throws IOException {
    return JsonRecords.dumps(dumpFile(kind));
  }

  /** The dumps of each page, by its id and their kinds. */
  Map<String, Map<String, Dump>> dumpsById(List<String> kinds) throws IOException {
    Map<String, Map<String, Dump>> dumps = new HashMap<>();
    for (String kind : kinds) {
      for (Dump dump : dumps(kind)) {
        dumps.computeIfAbsent(dump.id(), id -> new LinkedHashMap<>()).put(kind, dump);
      }
    }
    return dumps;
  }

  /** The {@code <title>} of each page that has one, by its id; none where there is no HTML. */
  Map<String, String> pageTitles() throws IOException {
    Map<String, String> titles = new ConcurrentHashMap<>();
    if (kinds().contains(HTML)) {
      dumps(HTML).parallelStream()
          .forEach(
              dump -> {
                PageMetadata metadata = Cleaner.lines(dump).metadata();
                if (metadata != null) {
                  metadata.headlines().stream()
                      .filter(claim -> claim.origin() == Origin.TITLE)
                      .findFirst()
                      .ifPresent(claim -> titles.put(dump.id(), claim.value()));
                }
              });
    }
    return titles;
  }

  /** The dumps of one kind whose articles are known. */
  List<KnownPage> known(String kind, double weight) throws IOException {
    List<KnownPage> known = new ArrayList<>();
    for (Dump dump : dumps(kind)) {
      GoldPage page = byId.get(dump.id());
      if (page != null && page.body() != null && page.isArticle()) {
        known.add(new KnownPage(dump, page, kind, group(dump), weight));
      }
    }
    return known;
  }

  /** Publisher or site: pages of one group look alike. */
  String group(Dump dump) {
    GoldPage page = byId.get(dump.id());
    if (page != null && page.publisher() != null) {
      return page.publisher();
    }
    return dump.url() == null ? dump.id() : site(dump.url());
  }

  /** The last two labels of the host: good enough to keep a site's pages together. */
  static String site(String url) {
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

  /** The publisher of each site of which a page's publisher is known. */
  Map<String, String> publishers() throws IOException {
    Map<String, String> publishers = new HashMap<>();
    for (String kind : kinds().subList(0, Math.min(1, kinds().size()))) {
      for (Dump dump : dumps(kind)) {
        GoldPage page = byId.get(dump.id());
        if (dump.url() != null && page != null && page.publisher() != null) {
          publishers.put(site(dump.url()), page.publisher());
        }
      }
    }
    return publishers;
  }
}
