package org.wirecopy.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.wirecopy.document.Cleaned;

/** JSON Lines, or one JSON array with an object a line. */
final class JsonWriter implements ArticleWriter<Piece> {

  private final Writer out;
  private final boolean array;
  private boolean any;

  private JsonWriter(Writer out, boolean array) {
    this.out = out;
    this.array = array;
  }

  static JsonWriter lines(Writer out) {
    return new JsonWriter(out, false);
  }

  static JsonWriter array(Writer out) {
    return new JsonWriter(out, true);
  }

  @Override
  public Piece render(Cleaned cleaned) {
    return new Piece(cleaned.id(), List.of(JsonArticles.object(cleaned)));
  }

  @Override
  public void write(Piece piece) throws IOException {
    if (array) {
      out.write(any ? ",\n" : "[\n");
    }
    any = true;
    out.write(piece.texts().get(0));
    if (!array) {
      out.write('\n');
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    if (array) {
      out.write(any ? "\n]\n" : "[]\n");
    }
    out.flush();
  }
}
