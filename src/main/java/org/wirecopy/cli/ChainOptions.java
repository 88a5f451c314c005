package org.wirecopy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.model.LineModel;
import org.wirecopy.pipeline.Cleaner;
import org.wirecopy.pipeline.StandardChain;
import org.wirecopy.site.LearnedSites;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which filters run. */
final class ChainOptions {

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--only",
      paramLabel = "FILTER",
      split = ",",
      description = "Run these filters only, by name ('wirecopy filters' lists them).")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--skip",
      paramLabel = "FILTER",
      split = ",",
      description = "Run all filters but these.")
  private List<String> skip = new ArrayList<>();

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description =
          "Judge lines by this model, which 'wirecopy train' wrote, in place of wirecopy's own.")
  private @Nullable Path model;

  @Option(
      names = "--sites",
      paramLabel = "FILE",
      description =
          "Remove what many pages of the same site carry, too, as 'wirecopy learn' found it and"
              + " wrote it to FILE.")
  private @Nullable Path sites;

  /** Whether a file says what sites repeat. */
  boolean knowSites() {
    return sites != null;
  }

  /** The chain with what is known of sites from a file, if there is one. */
  Cleaner cleaner() {
    return cleaner(sites == null ? LearnedSites.NONE : SitesFiles.read(sites, spec.commandLine()));
  }

  /** The chain with what is known of sites. */
  Cleaner cleaner(LearnedSites known) {
    LineModel read = model == null ? null : read(model);
    List<BoilerplateFilter> chain =
        read == null ? StandardChain.with(known) : StandardChain.with(() -> read, known);
    if (only.isEmpty() && skip.isEmpty()) {
      return new Cleaner(chain);
    }
    CommandLine command = spec.commandLine();
    only.forEach(name -> find(name, command));
    skip.forEach(name -> find(name, command));
    Predicate<BoilerplateFilter> chosen =
        filter -> (only.isEmpty() || only.contains(filter.name())) && !skip.contains(filter.name());
    return new Cleaner(chain.stream().filter(chosen).toList());
  }

  private LineModel read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return LineModel.read(in);
    } catch (NoSuchFileException e) {
      throw wrongModel(file, "no such file");
    } catch (IOException e) {
      throw wrongModel(file, String.valueOf(e.getMessage()));
    }
  }

  private ParameterException wrongModel(Path file, String what) {
    return new ParameterException(
        spec.commandLine(), file + ": " + what + "; 'wirecopy train' writes models");
  }

  /** The filter of that name, or wrong usage. */
  static BoilerplateFilter find(String name, CommandLine command) {
    for (BoilerplateFilter filter : StandardChain.FILTERS) {
      if (filter.name().equals(name)) {
        return filter;
      }
    }
    List<String> names = StandardChain.FILTERS.stream().map(BoilerplateFilter::name).toList();
    throw new ParameterException(
        command,
        "no filter is called '"
            + name
            + "'"
            + Spelling.nearest(name, names).map(near -> "; did you mean " + near + "?").orElse(""));
  }
}
