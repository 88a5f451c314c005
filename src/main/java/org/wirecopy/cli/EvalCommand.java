package org.wirecopy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.wirecopy.measure.Evaluation;
import org.wirecopy.measure.FilterTally;
import org.wirecopy.measure.GoldCollection;
import org.wirecopy.measure.PageScore;
import org.wirecopy.measure.Score;
import org.wirecopy.pipeline.Cleaner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "eval",
    description = "Measures the chain, or a file of predictions, against gold articles.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  wirecopy eval pages/fundus.gold.jsonl.gz",
      "      cleans pages/fundus.KIND.jsonl.gz, scores them, and says what each filter removed",
      "  wirecopy eval pages/fundus.gold.jsonl.gz out.jsonl",
      "      scores what a tool wrote"
    })
final class EvalCommand extends WirecopyCommand {

  @Parameters(
      arity = "1..*",
      paramLabel = "GOLD",
      description =
          "Files SOURCE.gold.jsonl.gz; a second file of another name holds predictions, as JSON"
              + " Lines, for the first.")
  List<Path> files = List.of();

  @Option(
      names = {"-k", "--kinds"},
      split = ",",
      paramLabel = "KIND",
      description =
          "Kinds of dump to clean: wet, bullets, pieces, wrapped. Default: all there are.")
  List<String> kinds = List.of();

  @Option(
      names = "--worst",
      paramLabel = "N",
      description = "Also list the N pages with the lowest body F1, for each source and kind.")
  int worst;

  @Option(
      names = "--mistakes",
      split = ",",
      paramLabel = "FILTER",
      description = "List some of the lines of gold bodies that these filters removed.")
  List<String> mistakes = List.of();

  @Option(names = "--languages", description = "Also print the body's figures by language.")
  boolean languages;

  @Mixin private ChainOptions chain = new ChainOptions();

  EvalCommand(Streams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec().commandLine().getOut();
    for (Path file : files) {
      if (!Files.exists(file)) {
        throw usage(file + ": does not exist");
      }
    }
    if (files.size() == 2 && !GoldCollection.isGold(files.get(1))) {
      GoldCollection collection = new GoldCollection(files.get(0));
      print(out, collection, "", new Evaluation(collection).score(files.get(1)));
      return 0;
    }
    Map<GoldCollection, List<String>> kindsOf = new LinkedHashMap<>();
    for (Path file : files) {
      if (!GoldCollection.isGold(file)) {
        throw usage(file + ": not named SOURCE.gold.jsonl.gz");
      }
      GoldCollection collection = new GoldCollection(file);
      List<String> known = collection.kinds();
      if (known.isEmpty()) {
        throw usage(file + ": no dumps beside it; name them SOURCE.wet.jsonl.gz and the like");
      }
      kindsOf.put(collection, kinds.isEmpty() ? known : kinds);
    }
    FilterTally tally = new FilterTally();
    Cleaner cleaner = chain.cleaner();
    for (Map.Entry<GoldCollection, List<String>> entry : kindsOf.entrySet()) {
      GoldCollection collection = entry.getKey();
      for (String kind : entry.getValue()) {
        print(out, collection, kind, new Evaluation(collection).score(cleaner, kind, tally));
      }
    }
    printFilters(out, tally);
    return 0;
  }

  private void print(PrintWriter out, GoldCollection collection, String kind, Score score) {
    EvalReport.print(out, collection, kind, score, languages);
    score.pages().stream()
        .sorted(Comparator.comparingDouble(PageScore::f1))
        .limit(worst)
        .forEach(page -> out.printf(Locale.ROOT, "    %.3f %s%n", page.f1(), page.id()));
    out.flush();
  }

  private void printFilters(PrintWriter out, FilterTally tally) {
    out.printf(
        Locale.ROOT,
        "%n%d lines, %d of gold bodies, %d kept%n",
        tally.lines(),
        tally.bodyLines(),
        tally.unremoved());
    out.printf("%-22s %8s %8s %10s%n", "filter", "removed", "of gold", "per 1,000");
    for (Map.Entry<String, FilterTally.Count> entry : new TreeMap<>(tally.counts()).entrySet()) {
      FilterTally.Count count = entry.getValue();
      out.printf(
          Locale.ROOT,
          "%-22s %8d %8d %10.2f%n",
          entry.getKey(),
          count.removed(),
          count.wrong(),
          1000.0 * count.wrong() / count.removed());
      if (mistakes.contains(entry.getKey())) {
        count.examples().forEach(example -> out.println("    " + example));
      }
    }
  }
}
