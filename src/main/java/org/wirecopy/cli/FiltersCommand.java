package org.wirecopy.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.pipeline.StandardChain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wirecopy filters}: the chain and its documentation. */
@Command(
    name = "filters",
    description = "Lists the filters in the order in which they run, with what each removes.",
    sortOptions = false)
final class FiltersCommand extends WirecopyCommand {

  @Parameters(
      paramLabel = "FILTER",
      description = "Filters to show in full, by name; without, all of them in brief.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; text is the default. The others are always in full.")
  private Format format = Format.TEXT;

  FiltersCommand(Streams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws IOException {
    names.forEach(name -> ChainOptions.find(name, spec().commandLine()));
    FilterSheet sheet = new FilterSheet(streams.out());
    int position = 0;
    for (BoilerplateFilter filter : StandardChain.FILTERS) {
      position++;
      if (!names.isEmpty() && !names.contains(filter.name())) {
        continue;
      }
      switch (format) {
        case TEXT -> {
          if (names.isEmpty()) {
            sheet.brief(position, filter);
          } else {
            sheet.full(position, filter);
          }
        }
        case MARKDOWN -> sheet.markdown(filter);
        case JSONL -> sheet.json(position, filter);
      }
    }
    streams.out().flush();
    return ExitCode.OK.code();
  }

  /** The forms to choose from. */
  enum Format {
    TEXT,
    MARKDOWN,
    JSONL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
