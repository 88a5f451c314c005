package org.wirecopy.resource;

import java.io.DataInputStream;
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
 * longer than cleaning a dump.
 */
public final class ArrayReader {

  /** That of nearly all processors. */
  static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;

  private final ByteBuffer arrays;

  private ArrayReader(byte[] arrays) {
    this.arrays = ByteBuffer.wrap(arrays).order(ORDER);
  }

  /**
   * The arrays in the resource of this name beside the class.
   *
   * @throws IllegalStateException where there is none
   */
  public static ArrayReader open(Class<?> owner, String name) {
    try (InputStream resource = owner.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IllegalStateException(name + " is missing from the class path; build with Maven");
      }
      return read(resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The arrays that follow in the stream.
   *
   * @throws EOFException where it ends before
   */
  public static ArrayReader read(InputStream source) throws IOException {
    int size = new DataInputStream(source).readInt();
    byte[] arrays = new byte[size];
    if (source.readNBytes(arrays, 0, size) < size) {
      throw new EOFException();
    }
    return new ArrayReader(arrays);
  }

  /** The next array. */
  public long[] longs() {
    long[] values = new long[arrays.getInt()];
    arrays.asLongBuffer().get(values);
    skip(values.length * Long.BYTES);
    return values;
  }

  /** The next array. */
  public int[] ints() {
    int[] values = new int[arrays.getInt()];
    arrays.asIntBuffer().get(values);
    skip(values.length * Integer.BYTES);
    return values;
  }

  /** The next array. */
  public byte[] bytes() {
    byte[] values = new byte[arrays.getInt()];
    arrays.get(values);
    return values;
  }

  /** The next strings. */
  public String[] strings() {
    return new String(bytes(), StandardCharsets.UTF_8).split("\n", -1);
  }

  private void skip(int bytes) {
    arrays.position(arrays.position() + bytes);
  }
}
