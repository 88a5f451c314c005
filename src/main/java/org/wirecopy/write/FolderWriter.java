package org.wirecopy.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Cleaned.Status;

/**
 * Writes each dump's files into a folder. Every dump that could be read gets all its files, empty
 * ones where there is nothing to say, so that no file of an earlier run speaks for it.
 */
final class FolderWriter implements ArticleWriter<Piece> {

  private final Path folder;
  private final List<OutputFile> files;
  private final Predicate<Path> inputs;
  private final FileNames names = new FileNames();

  /**
   * @param inputs tells the files that are there and must not be written over
   */
  FolderWriter(Path folder, List<OutputFile> files, Predicate<Path> inputs) {
    this.folder = folder;
    this.inputs = inputs;
    this.files = List.copyOf(files);
  }

  @Override
  public Piece render(Cleaned cleaned) {
    return new Piece(
        cleaned.id(),
        cleaned.status() == Status.ERROR
            ? List.of()
            : files.stream().map(file -> file.content().apply(cleaned)).toList());
  }

  @Override
  public void write(Piece piece) throws IOException {
    String name = names.unique(piece.id());
    if (piece.texts().isEmpty()) {
      return;
    }
    try {
      Path base = base(name);
      List<Path> targets = files.stream().map(file -> target(base, file)).toList();
      if (targets.stream().anyMatch(inputs)) {
        throw UnwrittenException.overInput();
      }
      for (int i = 0; i < files.size(); i++) {
        write(targets.get(i), piece.texts().get(i));
      }
    } catch (UnwrittenException e) {
      throw e;
    } catch (IOException e) {
      throw FolderFailure.isOfAll(folder, e)
          ? OutputException.resumable(folder, e)
          : new UnwrittenException(e);
    }
  }

  @Override
  public void skip(String id) {
    names.unique(id);
  }

  @Override
  public boolean isWritten(String id) {
    try {
      Path base = base(names.unique(id));
      for (OutputFile file : files) {
        if (!Files.exists(target(base, file))) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static Path target(Path base, OutputFile file) {
    return base.resolveSibling(base.getFileName() + file.suffix());
  }

  private Path base(String name) throws IOException {
    try {
      return folder.resolve(name);
    } catch (InvalidPathException e) {
      throw new IOException("the name has characters that this locale or system has not", e);
    }
  }

  /**
   * A reader of the folder sees a whole file or none. What a run leaves that is killed here, the
   * run that goes on writes anew.
   */
  private static void write(Path target, String text) throws IOException {
    Path temporary = target.resolveSibling("." + target.getFileName() + ".tmp");
    boolean moved = false;
    try {
      try {
        Files.writeString(temporary, text);
      } catch (NoSuchFileException e) {
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.writeString(temporary, text);
      }
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      moved = true;
    } finally {
      if (!moved) {
        Files.deleteIfExists(temporary);
      }
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
