package org.wirecopy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wirecopy.corpus.SiteLearning;
import org.wirecopy.corpus.SitesTally;
import org.wirecopy.read.PackedText;
import org.wirecopy.site.LearnedSites;
import org.wirecopy.site.SitesFormatException;
import org.wirecopy.site.SitesMerge;
import org.wirecopy.site.SitesReader;
import org.wirecopy.write.LinesFile;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Files of what sites repeat. */
final class SitesFiles {

  private SitesFiles() {}

  /** What the file says, or wrong usage. */
  static LearnedSites read(Path file, CommandLine command) {
    try (SitesReader reader = open(file, false, command)) {
      return LearnedSites.read(reader);
    } catch (IOException e) {
      throw new ParameterException(command, String.valueOf(e.getMessage()));
    }
  }

  /** Writes all that the files say to one. */
  static SitesTally merge(List<Path> files, LinesFile merged, CommandLine command)
      throws IOException {
    List<SitesReader> readers = new ArrayList<>();
    try {
      for (Path file : files) {
        readers.add(open(file, true, command));
      }
      return SiteLearning.write(new SitesMerge(readers), merged);
    } catch (SitesFormatException e) {
      throw new ParameterException(command, String.valueOf(e.getMessage()));
    } finally {
      for (SitesReader reader : readers) {
        reader.close();
      }
    }
  }

  private static SitesReader open(Path file, boolean withPages, CommandLine command) {
    try {
      return new SitesReader(file.toString(), PackedText.open(file), withPages);
    } catch (SitesFormatException e) {
      throw new ParameterException(command, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new ParameterException(command, file + ": " + e.getMessage());
    }
  }
}
