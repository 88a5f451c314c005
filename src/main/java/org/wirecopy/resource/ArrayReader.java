package org.wirecopy.resource;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Reads arrays that an {@link ArrayWriter} wrote, in the same order. They are copied as they lie in
 * memory: in the first moments of a process, whatever goes through them element by element takes
 * longer than cleaning a dump. (Mapping the file is not quicker: Java takes longer to prepare
 * that.)
 */
public final class ArrayReader implements Closeable {

  /** That of nearly all processors. */
  static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;

  private final InputStream in;

  /** Small enough to stay in the processor's cache. */
  private final ByteBuffer part = ByteBuffer.allocate(1 << 16).order(ORDER);

  private ArrayReader(InputStream in) {
    this.in = in;
  }

  /**
   * The arrays in the resource of this name beside the class.
   *
   * @throws IllegalStateException where there is none
   */
  public static ArrayReader open(Class<?> owner, String name) {
    try {
      return new ArrayReader(Resources.open(owner, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The next array. */
  public long[] longs() {
    long[] values = new long[length()];
    int inPart = part.capacity() / Long.BYTES;
    for (int i = 0; i < values.length; i += inPart) {
      int count = Math.min(inPart, values.length - i);
      fill(count * Long.BYTES).asLongBuffer().get(values, i, count);
    }
    return values;
  }

  /** The next array. */
  public int[] ints() {
    int[] values = new int[length()];
    int inPart = part.capacity() / Integer.BYTES;
    for (int i = 0; i < values.length; i += inPart) {
      int count = Math.min(inPart, values.length - i);
      fill(count * Integer.BYTES).asIntBuffer().get(values, i, count);
    }
    return values;
  }

  /** The next array. */
  public double[] doubles() {
    long[] bits = longs();
    double[] values = new double[bits.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = Double.longBitsToDouble(bits[i]);
    }
    return values;
  }

  /** The next array. */
  public byte[] bytes() {
    byte[] values = new byte[length()];
    for (int i = 0; i < values.length; i += part.capacity()) {
      readFully(values, i, Math.min(part.capacity(), values.length - i));
    }
    return values;
  }

  /** The next strings. */
  public String[] strings() {
    return new String(bytes(), StandardCharsets.UTF_8).split("\n", -1);
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int length() {
    return fill(Integer.BYTES).getInt();
  }

  private ByteBuffer fill(int bytes) {
    readFully(part.array(), 0, bytes);
    return part.rewind();
  }

  private void readFully(byte[] bytes, int start, int length) {
    try {
      if (in.readNBytes(bytes, start, length) < length) {
        throw new EOFException();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
