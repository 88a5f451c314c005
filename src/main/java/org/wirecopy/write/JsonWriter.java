package org.wirecopy.write;

import java.io.IOException;
import java.io.Writer;
import org.wirecopy.document.Cleaned;

/** JSON Lines, or one JSON array with an object a line. */
final class JsonWriter implements ArticleWriter {

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
  public void write(Cleaned cleaned) throws IOException {
    if (array) {
      out.write(any ? ",\n" : "[\n");
    }
    any = true;
    JsonArticles.write(cleaned, out);
    if (!array) {
      out.write('\n');
    }
    out.flush(); // whoever follows the stream sees each article at once
  }

  @Override
  public void close() throws IOException {
    if (array) {
      out.write(any ? "\n]\n" : "[]\n");
    }
    out.flush();
  }
}
