package org.wirecopy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.model.LineModel;
import org.wirecopy.pipeline.Cleaner;
import org.wirecopy.pipeline.FilterChoice;
import org.wirecopy.pipeline.StandardChain;
import org.wirecopy.site.LearnedSites;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which filters run, and what they know. */
public final class ChainOptions {

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
  private @Nullable String model;

  @Option(
      names = "--sites",
      paramLabel = "FILE",
      description =
          "Remove what many pages of the same site carry, too, as 'wirecopy learn' found it and"
              + " wrote it to FILE.")
  private @Nullable String sites;

  /** Whether a file says what sites repeat. */
  boolean knowSites() {
    return sites != null;
  }

  /** Where the line model stands; null for wirecopy's own. */
  public @Nullable String model() {
    return model;
  }

  /** Where it stands what sites repeat; null where nobody knows. */
  public @Nullable String sites() {
    return sites;
  }

  /** The filters that run, or wrong usage. */
  public FilterChoice filters() {
    for (String name : only) {
      find(name, spec.commandLine());
    }
    for (String name : skip) {
      find(name, spec.commandLine());
    }
    return new FilterChoice(List.copyOf(only), List.copyOf(skip));
  }

  /** The chain with what is known of sites from a file, if there is one. */
  Cleaner cleaner() {
    return cleaner(learnedSites());
  }

  /** What is known of sites from a file, if there is one. */
  LearnedSites learnedSites() {
    return sites == null ? LearnedSites.NONE : SitesFiles.read(path(sites), spec.commandLine());
  }

  /** The chain with what is known of sites. */
  Cleaner cleaner(LearnedSites known) {
    LineModel read = model == null ? null : read(path(model));
    return read == null ? filters().cleaner(known) : filters().cleaner(() -> read, known);
  }

  /** What changes where somebody changes the files that say what filters know. */
  String stamp() throws IOException {
    StringBuilder stamp = new StringBuilder();
    for (String file : new String[] {model, sites}) {
      if (file != null && Files.exists(path(file))) {
        stamp.append(' ').append(Files.size(path(file)));
        stamp.append(' ').append(Files.getLastModifiedTime(path(file)).toMillis());
      }
    }
    return stamp.toString();
  }

  private Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new ParameterException(spec.commandLine(), text + ": is not a path on this system");
    }
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
