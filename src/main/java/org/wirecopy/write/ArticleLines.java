package org.wirecopy.write;

import java.io.IOException;
import java.util.List;
import org.wirecopy.document.Cleaned;

/** JSON Lines in a file. */
final class ArticleLines implements ArticleWriter<Piece> {

  private final LinesFile file;

  ArticleLines(LinesFile file) {
    this.file = file;
  }

  @Override
  public Piece render(Cleaned cleaned) {
    return new Piece(cleaned.id(), List.of(JsonArticles.line(cleaned)));
  }

  @Override
  public void write(Piece piece) throws IOException {
    file.append(piece.texts().get(0));
  }

  /** Nobody follows a file that has no name yet. */
  @Override
  public void flush() {}

  @Override
  public void close() throws IOException {
    file.close();
  }
}
