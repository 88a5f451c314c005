package org.wirecopy.cli;

import java.io.IOException;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Cleaned.Status;
import org.wirecopy.document.Dump;
import org.wirecopy.pipeline.Cleaner;
import org.wirecopy.read.DumpSink;
import org.wirecopy.read.Location;
import org.wirecopy.write.ArticleWriter;

/** Cleans and writes each dump as it comes; what goes wrong with one does not stop the next. */
final class CleanRun implements DumpSink {

  private final Cleaner cleaner;
  private final ArticleWriter writer;
  private final Messages messages;
  private ExitCode exitCode = ExitCode.OK;

  CleanRun(Cleaner cleaner, ArticleWriter writer, Messages messages) {
    this.cleaner = cleaner;
    this.writer = writer;
    this.messages = messages;
  }

  ExitCode exitCode() {
    return exitCode;
  }

  @Override
  public void dump(Location where, Dump dump) throws IOException {
    Cleaned cleaned;
    try {
      cleaned = cleaner.clean(dump);
    } catch (OutOfMemoryError e) {
      failed(
          where,
          Cleaned.error(
              dump.id(),
              dump.url(),
              "does not fit into memory; give Java more, with WIRECOPY_JAVA_OPTS=-Xmx8g"),
          ExitCode.PROBLEMS);
      return;
    } catch (RuntimeException | StackOverflowError e) {
      failed(
          where,
          Cleaned.error(
              dump.id(),
              dump.url(),
              "cannot be cleaned for a defect in wirecopy (" + e + "); please report it"),
          ExitCode.DEFECT);
      return;
    }
    if (cleaned.status() == Status.NOT_ARTICLE) {
      exitCode = exitCode.and(ExitCode.PROBLEMS);
      messages.print(
          where, "holds no article (" + cleaned.reason() + "); 'wirecopy explain' shows each line");
    }
    write(where, cleaned);
  }

  @Override
  public void problem(Location where, String id, String message) throws IOException {
    failed(where, Cleaned.error(id, null, message), ExitCode.PROBLEMS);
  }

  @Override
  public void warning(Location where, String message) {
    messages.print(where, message);
  }

  private void failed(Location where, Cleaned error, ExitCode code) throws IOException {
    exitCode = exitCode.and(code);
    messages.print(where, String.valueOf(error.reason()));
    write(where, error);
  }

  private void write(Location where, Cleaned cleaned) throws IOException {
    try {
      writer.write(cleaned);
    } catch (StandardOutput.LostException e) {
      throw e;
    } catch (IOException e) {
      exitCode = exitCode.and(ExitCode.PROBLEMS);
      messages.print(where, "cannot be written (" + e + "); check the output folder");
    }
  }
}
