package org.wirecopy.write;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Cleaned.Status;

/**
 * Articles one after the other. A lone article stands as it is; where there are several, each has a
 * heading {@code ==> id <==}, as {@code head} and {@code tail} print it.
 */
final class TextWriter implements ArticleWriter {

  private final Writer out;
  private final Function<Cleaned, String> text;

  /** The first article waits here until it is known whether another follows. */
  private @Nullable Cleaned first;

  private boolean several;

  TextWriter(Writer out, Function<Cleaned, String> text) {
    this.out = out;
    this.text = text;
  }

  @Override
  public void write(Cleaned cleaned) throws IOException {
    if (cleaned.status() != Status.ARTICLE) {
      return;
    }
    if (first == null && !several) {
      first = cleaned;
      return;
    }
    if (first != null) {
      several = true;
      writeWithHeading("", first);
      first = null;
    }
    writeWithHeading("\n", cleaned);
    out.flush();
  }

  private void writeWithHeading(String gap, Cleaned cleaned) throws IOException {
    out.write(gap + "==> " + cleaned.id() + " <==\n");
    out.write(text.apply(cleaned));
  }

  @Override
  public void close() throws IOException {
    if (first != null) {
      out.write(text.apply(first));
    }
    out.flush();
  }
}
