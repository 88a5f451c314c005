package org.wirecopy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.article.RankedField;
import org.wirecopy.measure.CrossValidation;
import org.wirecopy.measure.FieldTraining;
import org.wirecopy.measure.GoldCollection;
import org.wirecopy.measure.Lessons;
import org.wirecopy.measure.Score;
import org.wirecopy.measure.Selection;
import org.wirecopy.model.FilterTopics;
import org.wirecopy.model.LineModel;
import org.wirecopy.model.LineModelTraining;
import org.wirecopy.model.TrainingPages;
import org.wirecopy.pipeline.StandardChain;
import org.wirecopy.write.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wirecopy train}: from gold pages to a line model. */
@Command(
    name = "train",
    description = {
      "Makes a line model from pages whose articles are known; 'wirecopy clean --model FILE' uses it.",
      "The same pages and weights give the same file, byte by byte."
    },
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  wirecopy train pages/fundus.gold.jsonl.gz --weight fundus=4 -o my.model",
      "      learns from pages/fundus.KIND.jsonl.gz",
      "  wirecopy train pages/*.gold.jsonl.gz --field byline -o byline.txt",
      "      the weights, as text, that wirecopy's own byline.txt holds",
      "  wirecopy train pages/*.gold.jsonl.gz --cross-validate",
      "      prints how well models do on sites that they have not seen; writes nothing"
    })
final class TrainCommand extends WirecopyCommand {

  @Parameters(
      arity = "1..*",
      paramLabel = "GOLD",
      description =
          "Files SOURCE.gold.jsonl.gz, with the dumps of the same pages beside them in"
              + " SOURCE.KIND.jsonl.gz.")
  private List<Path> files = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "MODEL",
      description = "File to write the model to.")
  private @Nullable Path output;

  @Option(
      names = "--field",
      paramLabel = "FIELD",
      converter = FieldName.class,
      description =
          "Instead of a line model, fit the weights by which this field is picked among its"
              + " candidates: headline or byline.")
  private @Nullable RankedField field;

  @Option(
      names = "--weight",
      paramLabel = "SOURCE=WEIGHT",
      description = "What a page of the source counts; 1 unless given.")
  private Map<String, Double> weights = new HashMap<>();

  @Option(
      names = {"-k", "--kinds"},
      split = ",",
      paramLabel = "KIND",
      description = "Kinds of dump: wet, bullets, pieces, wrapped, html. Default: all there are.")
  private List<String> kinds = List.of();

  @Option(
      names = "--cross-validate",
      description =
          "Print figures on pages of publishers that the model did not see, for each source and"
              + " kind; takes five times as long again.")
  private boolean crossValidate;

  @Option(
      names = "--languages",
      description = "With --cross-validate: also print figures by language.")
  private boolean languages;

  TrainCommand(Streams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws IOException {
    if (output == null && !crossValidate) {
      throw usage("nowhere to write the model to: add -o MODEL, or --cross-validate");
    }
    new Inputs(files.stream().map(Path::toString).toList(), null, false).forbid(output);
    List<GoldCollection> collections = new ArrayList<>();
    for (Path file : files) {
      if (!GoldCollection.isGold(file)) {
        throw usage(file + ": not named SOURCE.gold.jsonl.gz");
      }
      if (!Files.exists(file)) {
        throw usage(file + ": does not exist");
      }
      collections.add(new GoldCollection(file));
    }
    checkWeights(collections);
    Map<GoldCollection, List<String>> kindsOf = new LinkedHashMap<>();
    collections.forEach(
        collection -> kindsOf.put(collection, kinds.isEmpty() ? collection.kinds() : kinds));
    Selection selection = new Selection(kindsOf, weights);
    if (output != null) {
      new WholeFile(output).requireWritable();
    }
    if (field != null) {
      trainField(field, selection);
      return ExitCode.OK.code();
    }
    TrainingPages pages = Lessons.of(selection);
    if (pages.known().isEmpty()) {
      throw usage("no page with a body among the gold pages, or no dumps beside them");
    }
    if (crossValidate) {
      crossValidate(selection, pages);
    }
    if (output != null) {
      LineModel model = train(pages);
      new WholeFile(output).write(model::write);
    }
    return ExitCode.OK.code();
  }

  private void trainField(RankedField ranked, Selection selection) throws IOException {
    FieldTraining training;
    try (Progress progress = Progress.ofShare(streams, "reading")) {
      training = new FieldTraining(ranked, selection, progress::at);
    }
    if (training.isEmpty()) {
      throw usage("no page whose gold value can be picked among the gold pages");
    }
    if (crossValidate) {
      PrintWriter out = spec().commandLine().getOut();
      try (Progress progress = Progress.ofShare(streams, "validating")) {
        training
            .crossValidate(progress::at)
            .forEach(
                (name, shares) ->
                    out.printf(
                        Locale.ROOT,
                        "%-20s %4d pages reachable %.3f given %.3f right %.3f%n",
                        name,
                        shares.pages(),
                        shares.reachable(),
                        shares.given(),
                        shares.right()));
      }
      out.flush();
    }
    if (output != null) {
      byte[] text = weights(ranked, training).getBytes(StandardCharsets.UTF_8);
      new WholeFile(output).write(out -> out.write(text));
    }
  }

  private static String weights(RankedField ranked, FieldTraining training) {
    String head =
        "# What each figure of a candidate is worth, fitted by 'wirecopy train --field "
            + FieldName.of(ranked)
            + "'.\n";
    return head + String.join("\n", training.ranker().lines(ranked.figures())) + "\n";
  }

  private void checkWeights(List<GoldCollection> collections) {
    List<String> sources = collections.stream().map(GoldCollection::source).toList();
    for (String source : weights.keySet()) {
      if (!sources.contains(source)) {
        throw usage("--weight " + source + ": no such source among " + String.join(", ", sources));
      }
    }
  }

  private LineModel train(TrainingPages pages) {
    try (Progress progress = Progress.ofShare(streams, "training")) {
      return LineModelTraining.train(pages, new FilterTopics(StandardChain.RULES), progress::at);
    }
  }

  private void crossValidate(Selection selection, TrainingPages pages) throws IOException {
    PrintWriter out = spec().commandLine().getOut();
    CrossValidation validation;
    try (Progress progress = Progress.ofShare(streams, "validating")) {
      validation = new CrossValidation(selection, pages, progress::at);
    }
    for (Map.Entry<GoldCollection, List<String>> entry : selection.kinds().entrySet()) {
      for (String kind : entry.getValue()) {
        Score score = validation.score(entry.getKey(), kind);
        EvalReport.print(out, entry.getKey(), kind, score, languages);
      }
    }
  }
}
