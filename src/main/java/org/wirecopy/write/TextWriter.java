package org.wirecopy.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Cleaned.Status;

/**
 * Articles one after the other. A lone article stands as it is; where there are several, each has a
 * heading {@code ==> id <==}, as {@code head} and {@code tail} print it.
 */
class TextWriter implements ArticleWriter<Piece> {

  private final Writer out;

  /** The first article waits here until it is known whether another follows. */
  private @Nullable Piece first;

  private boolean several;

  TextWriter(Writer out) {
    this.out = out;
  }

  /** How an article reads: as plain text, where a form does not say otherwise. */
  String text(Cleaned cleaned) {
    return ArticleText.plain(cleaned);
  }

  @Override
  public Piece render(Cleaned cleaned) {
    return new Piece(
        cleaned.id(), cleaned.status() == Status.ARTICLE ? List.of(text(cleaned)) : List.of());
  }

  @Override
  public void write(Piece piece) throws IOException {
    if (piece.texts().isEmpty()) {
      return;
    }
    if (first == null && !several) {
      first = piece;
      return;
    }
    if (first != null) {
      several = true;
      writeWithHeading("", first);
      first = null;
    }
    writeWithHeading("\n", piece);
  }

  private void writeWithHeading(String gap, Piece piece) throws IOException {
    out.write(gap + "==> " + piece.id() + " <==\n");
    out.write(piece.texts().get(0));
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    if (first != null) {
      out.write(first.texts().get(0));
    }
    out.flush();
  }
}
