package org.wirecopy.check;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.commons.io.output.DeferredFileOutputStream;

/**
 * What is kept of one copy after the other, in a temporary file if it is much. First all is added,
 * then it is read, as often as need be. Not safe to share between threads.
 */
final class ExaminedFile implements Iterable<Examined>, Closeable {

  /** Findings about some thousand dumps. */
  private static final int IN_MEMORY = 1 << 20;

  private final DeferredFileOutputStream file;
  private final DataOutputStream out;
  private final List<Reader> open = new ArrayList<>();
  private long count;

  ExaminedFile() {
    file =
        DeferredFileOutputStream.builder()
            .setThreshold(IN_MEMORY)
            .setPrefix("wirecopy-check-")
            .get();
    out = new DataOutputStream(new BufferedOutputStream(file, 1 << 14));
  }

  void add(Examined examined) throws IOException {
    examined.write(out);
    count++;
  }

  /**
   * All that was added; nothing can be added any more.
   *
   * @throws UncheckedIOException if it cannot be read, then or later
   */
  @Override
  public Iterator<Examined> iterator() {
    try {
      out.close();
      Reader reader = new Reader();
      open.add(reader);
      return reader;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
    for (Reader reader : open) {
      reader.in.close();
    }
    Path path = file.getPath();
    if (path != null) {
      Files.deleteIfExists(path);
    }
  }

  private final class Reader implements Iterator<Examined> {

    private final DataInputStream in;
    private long done;

    Reader() throws IOException {
      in = new DataInputStream(new BufferedInputStream(file.toInputStream(), 1 << 16));
    }

    @Override
    public boolean hasNext() {
      return done < count;
    }

    @Override
    public Examined next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      done++;
      try {
        return Examined.read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
