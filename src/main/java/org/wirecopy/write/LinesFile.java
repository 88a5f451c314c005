package org.wirecopy.write;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.io.output.CloseShieldOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file of lines that appears whole or not at all: it has another name until it is finished, and
 * one that was left unfinished can be gone on with. It is compressed if its name ends in {@code
 * .gz} or {@code .zst}, and may be split into parts. Where its name is a link to a file, that file
 * is replaced; what is no file, such as a device or a pipe, is written to as it is. Not safe to
 * share between threads.
 */
public final class LinesFile implements LineSink, Closeable {

  private final Path target;
  private final String compression;
  private final boolean stream;
  private final OptionalLong partSize;
  private final RunLock lock;
  private final boolean resumable;

  private int part = 1;
  private @Nullable FileChannel channel;
  private @Nullable OutputStream file;

  /** Where lines go; compressed, it is a part of the file that can be unpacked by itself. */
  private @Nullable OutputStream block;

  /**
   * How far a file was written.
   *
   * @param part its part, from 1
   * @param length the part's length in bytes
   */
  public record Position(int part, long length) {}

  /**
   * @param partSize how many bytes a part has at least before the next one begins; empty to write
   *     one file
   */
  public LinesFile(Path target, OptionalLong partSize) {
    this(target, partSize, true);
  }

  /** A file that nobody goes on with: of what is left unfinished nothing stays. */
  public LinesFile(Path target) {
    this(target, OptionalLong.empty(), false);
  }

  private LinesFile(Path target, OptionalLong partSize, boolean resumable) {
    this.resumable = resumable;
    stream = partSize.isEmpty() && WholeFile.isStream(target);
    this.target = partSize.isEmpty() && Files.isSymbolicLink(target) ? real(target) : target;
    compression = compression(target);
    this.partSize = partSize;
    lock = new RunLock(target, hidden("lock"));
  }

  /**
   * Lets no other run write the file before this one is closed.
   *
   * @throws BusyException where another run writes it
   */
  public void claim() throws IOException {
    if (stream) {
      return;
    }
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      lock.take();
    } catch (BusyException e) {
      throw e;
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Whether the file is this one or a part of it, finished or not. */
  public boolean owns(Path file) {
    if (!Objects.equals(folder(), file.getParent())) {
      return false;
    }
    String name = file.getFileName().toString();
    String own = target.getFileName().toString();
    int dot = dot(own);
    return name.equals(own)
        || (partSize.isPresent()
            && name.startsWith(own.substring(0, dot) + "-")
            && name.endsWith(own.substring(dot)));
  }

  /** Where it is written: parts stand beside their name, even where that is a link. */
  private @Nullable Path folder() {
    if (partSize.isEmpty()) {
      return real(target).getParent();
    }
    Path parent = target.toAbsolutePath().normalize().getParent();
    return parent == null ? null : real(parent);
  }

  /** Whether two paths lead to the same file, by whatever links. */
  public static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      return false; // at least one of them does not exist
    }
  }

  /** Whether the file is there and would be replaced by this one or by a part of it. */
  public boolean replaces(Path file) {
    if (partSize.isEmpty()) {
      return isSame(target, file);
    }
    Path found = real(file);
    String own = target.getFileName().toString();
    int dot = dot(own);
    String parts =
        Pattern.quote(own.substring(0, dot)) + "-[0-9]{5,}" + Pattern.quote(own.substring(dot));
    return Objects.equals(folder(), found.getParent())
        && found.getFileName().toString().matches(parts);
  }

  /** The path of a file that need not exist, the links to its folder resolved. */
  public static Path real(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    try {
      Path parent = absolute.getParent();
      return Files.exists(absolute) || parent == null
          ? absolute.toRealPath()
          : parent.toRealPath().resolve(absolute.getFileName());
    } catch (IOException e) {
      return absolute;
    }
  }

  /** Whether it cannot be gone on with: a pipe or device, which keeps nothing. */
  public boolean isStream() {
    return stream;
  }

  /** Where to keep note of how far it is written. */
  public Path note() {
    return hidden("resume");
  }

  private Path hidden(String extension) {
    return target.resolveSibling("." + target.getFileName() + "." + extension);
  }

  /**
   * Whether a run that ended there has left all of it.
   *
   * @param end the position behind the last part
   */
  public boolean isFinished(Position end) {
    for (int i = 1; i < end.part(); i++) {
      if (!Files.exists(finished(i))) {
        return false;
      }
    }
    return true;
  }

  /** Goes on where an earlier run stood; what it wrote after that is dropped. */
  public void resume(Position position) throws IOException {
    part = position.part();
    try {
      deletePartsAfter(part);
      Path partial = partial(part);
      if (!Files.exists(partial) && Files.exists(finished(part))) {
        Files.move(finished(part), partial, StandardCopyOption.ATOMIC_MOVE);
      }
      if (position.length() > 0) {
        FileChannel opened = FileChannel.open(partial, StandardOpenOption.WRITE);
        if (opened.size() < position.length()) {
          opened.close();
          throw new IOException("it is shorter than the run left it");
        }
        opened.truncate(position.length()).position(position.length());
        use(opened);
      }
    } catch (IOException e) {
      throw failure(e);
    }
  }

  @Override
  public void append(String lines) throws IOException {
    try {
      if (block == null) {
        block = openBlock();
      }
      block.write(lines.getBytes(StandardCharsets.UTF_8));
      if (!isCompressed()) {
        endFullPart();
      }
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Ends what is compressed in one go; always after the same lines, or the bytes would differ. */
  public void endBlock() throws IOException {
    try {
      if (isCompressed() && block != null) {
        block.close();
        block = null;
        endFullPart();
      }
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Writes through to the disk; after {@link #endBlock} only. */
  public Position position() throws IOException {
    try {
      if (file == null || channel == null) {
        return new Position(part, 0);
      }
      file.flush();
      channel.force(false);
      return new Position(part, channel.position());
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Ends the file and gives it its name. */
  public void finish() throws IOException {
    try {
      if (file == null && part == 1) {
        block = openBlock(); // an empty file, which may be a compressed one
      }
      if (block != null) {
        block.close();
        block = null;
      }
      if (file != null) {
        endPart();
      }
      deletePartsAfter(part - 1);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private OutputException failure(IOException e) {
    return stream || !resumable
        ? new OutputException(target, e)
        : OutputException.resumable(finished(part), e);
  }

  /** Leaves an unfinished file as it is, for those who go on with it. */
  @Override
  public void close() throws IOException {
    try {
      if (channel != null) {
        channel.close();
      }
      if (!resumable && lock.isTaken()) {
        Files.deleteIfExists(partial(part));
      }
    } finally {
      lock.close();
    }
  }

  private void endFullPart() throws IOException {
    if (partSize.isEmpty() || file == null || channel == null) {
      return;
    }
    file.flush();
    if (channel.position() >= partSize.getAsLong()) {
      endPart();
    }
  }

  private void endPart() throws IOException {
    if (file != null) {
      file.close();
    }
    file = null;
    channel = null;
    block = null;
    if (!stream) {
      Files.move(partial(part), finished(part), StandardCopyOption.ATOMIC_MOVE);
    }
    part++;
  }

  private OutputStream openBlock() throws IOException {
    if (file == null && stream) {
      use(WholeFile.openStream(target));
    }
    if (file == null) {
      Path partial = partial(part);
      Files.createDirectories(partial.toAbsolutePath().getParent());
      use(
          FileChannel.open(
              partial,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING));
    }
    OutputStream open = Objects.requireNonNull(file);
    return switch (compression) {
      case ".gz" -> new GZIPOutputStream(CloseShieldOutputStream.wrap(open), 1 << 16);
      case ".zst" -> new ZstdOutputStream(CloseShieldOutputStream.wrap(open));
      default -> open;
    };
  }

  private void use(FileChannel opened) {
    channel = opened;
    file = new BufferedOutputStream(Channels.newOutputStream(opened), 1 << 16);
  }

  private boolean isCompressed() {
    return !compression.isEmpty();
  }

  private static String compression(Path target) {
    String name = target.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".gz") ? ".gz" : name.endsWith(".zst") ? ".zst" : "";
  }

  private void deletePartsAfter(int last) throws IOException {
    if (partSize.isEmpty()) {
      return;
    }
    for (int next = last + 1; ; next++) {
      boolean finished = Files.deleteIfExists(finished(next));
      if (!Files.deleteIfExists(partial(next)) && !finished) {
        return;
      }
    }
  }

  private Path partial(int number) {
    return finished(number).resolveSibling("." + finished(number).getFileName() + ".partial");
  }

  /** {@code pages-00001.jsonl.gz} for part 1 of {@code pages.jsonl.gz}. */
  private Path finished(int number) {
    if (partSize.isEmpty()) {
      return target;
    }
    String name = target.getFileName().toString();
    return target.resolveSibling(
        String.format(
            Locale.ROOT,
            "%s-%05d%s",
            name.substring(0, dot(name)),
            number,
            name.substring(dot(name))));
  }

  /** Where the extensions begin. */
  private static int dot(String name) {
    int dot = name.indexOf('.', 1);
    return dot < 0 ? name.length() : dot;
  }

  /** The lines of a file that takes all articles. */
  public ArticleWriter<Piece> articles() {
    return new ArticleLines(this);
  }
}
