package org.wirecopy.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Article;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Cleaned.Status;

/** Writes headline, dateline and body of each article into a folder, a file each. */
public final class FilesWriter implements ArticleWriter {

  private static final Article NONE =
      new Article(null, null, List.of(), null, null, null, List.of());

  private final Path folder;

  public FilesWriter(Path folder) {
    this.folder = folder;
  }

  @Override
  public void write(Cleaned cleaned) throws IOException {
    if (cleaned.status() == Status.ERROR) {
      return;
    }
    Article article = cleaned.article() == null ? NONE : cleaned.article();
    Path base = folder.resolve(cleaned.id().replace(':', '_'));
    write(base, ".headline.txt", article.headline());
    write(base, ".dateline.txt", article.dateline() == null ? null : article.dateline().text());
    write(base, ".body.txt", article.paragraphs().isEmpty() ? null : article.body());
  }

  private static void write(Path base, String suffix, @Nullable String text) throws IOException {
    Path target = base.resolveSibling(base.getFileName() + suffix);
    Files.createDirectories(target.getParent());
    Path temporary = Files.createTempFile(target.getParent(), ".wirecopy", ".tmp");
    Files.writeString(temporary, text == null ? "" : text + "\n");
    Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void close() {}
}
