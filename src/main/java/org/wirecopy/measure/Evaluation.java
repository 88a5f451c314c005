package org.wirecopy.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;
import org.wirecopy.pipeline.Cleaner;

/**
 * Cleans the dumps of a collection of gold pages and scores what comes out. A collection is a file
 * {@code SOURCE.gold.jsonl.gz} with the files {@code SOURCE.KIND.jsonl.gz} of the same pages beside
 * it.
 */
public final class Evaluation {

  /** The kinds of text dump, by how the pages were flattened. */
  public static final List<String> TEXT_KINDS = List.of("wet", "bullets", "pieces", "wrapped");

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
    return TEXT_KINDS.stream().filter(kind -> Files.exists(dumpFile(kind))).toList();
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
    List<Dump> dumps = new ArrayList<>(JsonRecords.dumps(dumpFile(kind)));
    Map<String, Prediction> predictions = new ConcurrentHashMap<>();
    dumps.parallelStream()
        .forEach(
            dump -> {
              Cleaned cleaned = cleaner.clean(dump);
              predictions.put(dump.id(), Prediction.of(cleaned));
              GoldPage page = goldById.get(dump.id());
              if (page != null && page.body() != null) {
                tally.add(Cleaner.normalize(dump).lines(), page.body(), cleaned);
              }
            });
    return Score.of(gold, predictions);
  }
}
