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
  private final FileParts parts;
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
    this.target = partSize.isEmpty() && Files.isSymbolicLink(target) ? RealPath.of(target) : target;
    parts = new FileParts(this.target, partSize.isPresent());
    compression = compression(target);
    this.partSize = partSize;
    lock = new RunLock(target, parts.hidden("lock"));
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
  public boolean owns(Path other) {
    return parts.owns(other);
  }

  /** Whether the file would be replaced by this one or by a part of it. */
  public boolean replaces(Path other) {
    return parts.replaces(other);
  }

  /** Whether it cannot be gone on with: a pipe or device, which keeps nothing. */
  public boolean isStream() {
    return stream;
  }

  /** Where to keep note of how far it is written. */
  public Path note() {
    return parts.hidden("resume");
  }

  /**
   * Whether a run that ended there has left all of it.
   *
   * @param end the position behind the last part
   */
  public boolean isFinished(Position end) {
    return parts.areFinishedBefore(end.part());
  }

  /** Goes on where an earlier run stood; what it wrote after that is dropped. */
  public void resume(Position position) throws IOException {
    part = position.part();
    try {
      parts.deleteAfter(part);
      Path partial = parts.partial(part);
      if (!Files.exists(partial) && Files.exists(parts.finished(part))) {
        Files.move(parts.finished(part), partial, StandardCopyOption.ATOMIC_MOVE);
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
      parts.deleteAfter(part - 1);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private OutputException failure(IOException e) {
    return stream || !resumable
        ? new OutputException(target, e)
        : OutputException.resumable(parts.finished(part), e);
  }

  /** Leaves an unfinished file as it is, for those who go on with it. */
  @Override
  public void close() throws IOException {
    try {
      if (channel != null) {
        channel.close();
      }
      if (!resumable && lock.isTaken()) {
        Files.deleteIfExists(parts.partial(part));
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
      Files.move(parts.partial(part), parts.finished(part), StandardCopyOption.ATOMIC_MOVE);
    }
    part++;
  }

  private OutputStream openBlock() throws IOException {
    if (file == null && stream) {
      use(WholeFile.openStream(target));
    }
    if (file == null) {
      Path partial = parts.partial(part);
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

  /** The lines of a file that takes all articles. */
  public ArticleWriter<Piece> articles() {
    return new ArticleLines(this);
  }
}
