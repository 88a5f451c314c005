package org.wirecopy.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.OptionalLong;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.wirecopy.site.SitesWriter;
import org.wirecopy.write.LinesFile;

/** Writes the one file of what sites repeat, on any file system; it appears when it is complete. */
final class SitesOutput {

  private SitesOutput() {}

  /**
   * Writes the file, compressed if its name says so.
   *
   * @param sites each site's part of it, in order
   */
  static void write(Iterator<String> sites, Path target, Configuration hadoop) throws IOException {
    java.nio.file.Path folder = Files.createTempDirectory("wirecopy-learn-");
    java.nio.file.Path file = folder.resolve(target.getName());
    try {
      try (LinesFile lines = new LinesFile(file, OptionalLong.empty())) {
        lines.append(SitesWriter.HEAD);
        while (sites.hasNext()) {
          lines.append(sites.next());
        }
        lines.finish();
      }
      FileSystem system = target.getFileSystem(hadoop);
      Path unfinished = new Path(target.getParent(), "." + target.getName() + ".tmp");
      system.copyFromLocalFile(true, true, new Path(file.toUri()), unfinished);
      system.delete(target, false);
      if (!system.rename(unfinished, target)) {
        throw new IOException(target + " cannot be written");
      }
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }
}
