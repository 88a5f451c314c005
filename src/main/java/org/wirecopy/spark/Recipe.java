package org.wirecopy.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;
import org.wirecopy.cli.ChainOptions;
import org.wirecopy.model.LineModel;
import org.wirecopy.pipeline.Cleaner;
import org.wirecopy.pipeline.FilterChoice;
import org.wirecopy.read.PackedText;
import org.wirecopy.site.LearnedSites;
import org.wirecopy.site.SitesFormatException;
import org.wirecopy.site.SitesReader;

/**
 * All that a cleaner is made of: executors get it once and make one cleaner of it for all tasks.
 */
final class Recipe implements Serializable {

  private static final long serialVersionUID = 1;

  private final String[] only;
  private final String[] skip;
  private final byte @Nullable [] model;
  private final @Nullable LearnedSites sites;

  private transient @Nullable Cleaner cleaner;

  private Recipe(FilterChoice filters, byte @Nullable [] model, @Nullable LearnedSites sites) {
    only = filters.only().toArray(String[]::new);
    skip = filters.skip().toArray(String[]::new);
    this.model = model;
    this.sites = sites;
  }

  /** Reads the files that the options name, from wherever Hadoop finds them. */
  static Recipe read(ChainOptions chain, Configuration hadoop) throws WrongInputException {
    String model = chain.model();
    String sites = chain.sites();
    return new Recipe(
        chain.filters(),
        model == null ? null : model(model, hadoop),
        sites == null ? null : sites(sites, hadoop));
  }

  private static InputStream open(String file, Configuration hadoop) throws IOException {
    Path path = new Path(file);
    return path.getFileSystem(hadoop).open(path);
  }

  private static byte[] model(String file, Configuration hadoop) throws WrongInputException {
    try (InputStream in = open(file, hadoop)) {
      byte[] bytes = in.readAllBytes();
      LineModel.read(new ByteArrayInputStream(bytes)); // or fails here, and on no executor
      return bytes;
    } catch (IllegalArgumentException | IOException e) {
      throw new WrongInputException(
          file + ": " + e.getMessage() + "; 'wirecopy train' writes models");
    }
  }

  private static LearnedSites sites(String file, Configuration hadoop) throws WrongInputException {
    try (SitesReader reader =
        new SitesReader(file, PackedText.open(() -> open(file, hadoop)), false)) {
      return LearnedSites.read(reader);
    } catch (SitesFormatException e) {
      throw new WrongInputException(String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException | IOException e) {
      throw new WrongInputException(file + ": " + e.getMessage());
    }
  }

  /** The cleaner, which many threads may share. */
  synchronized Cleaner cleaner() {
    Cleaner made = cleaner;
    if (made == null) {
      FilterChoice filters = new FilterChoice(List.of(only), List.of(skip));
      made = filters.cleaner(lineModel(), sites == null ? LearnedSites.NONE : sites);
      cleaner = made;
    }
    return made;
  }

  private Supplier<LineModel> lineModel() {
    byte[] bytes = model;
    if (bytes == null) {
      return LineModel::standard;
    }
    try {
      LineModel read = LineModel.read(new ByteArrayInputStream(bytes));
      return () -> read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
