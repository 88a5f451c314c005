package org.wirecopy.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Cleaned.Status;

/**
 * Writes each dump's files into a folder. Every dump that could be read gets all its files, empty
 * ones where there is nothing to say, so that no file of an earlier run speaks for it.
 */
final class FolderWriter implements ArticleWriter {

  private final Path folder;
  private final List<OutputFile> files;
  private final FileNames names = new FileNames();
  private final String temporarySuffix = "." + ProcessHandle.current().pid() + ".tmp";

  FolderWriter(Path folder, List<OutputFile> files) {
    this.folder = folder;
    this.files = List.copyOf(files);
  }

  @Override
  public void write(Cleaned cleaned) throws IOException {
    if (cleaned.status() == Status.ERROR) {
      return;
    }
    Path base = base(names.unique(cleaned.id()));
    for (OutputFile file : files) {
      write(base.resolveSibling(base.getFileName() + file.suffix()), file.content().apply(cleaned));
    }
  }

  private Path base(String name) throws IOException {
    try {
      return folder.resolve(name);
    } catch (InvalidPathException e) {
      throw new IOException("the name has characters that this locale or system has not", e);
    }
  }

  /** A reader of the folder sees a whole file or none. */
  private void write(Path target, String text) throws IOException {
    Files.createDirectories(target.toAbsolutePath().getParent());
    Path temporary = target.resolveSibling("." + target.getFileName() + temporarySuffix);
    try {
      Files.writeString(temporary, text);
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  @Override
  public void close() {}
}
