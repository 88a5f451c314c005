package org.wirecopy.resource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Writes arrays for an {@link ArrayReader}, each behind its length. */
public final class ArrayWriter {

  private final ByteArrayOutputStream arrays = new ByteArrayOutputStream();

  /** Adds an array. */
  public ArrayWriter longs(long[] values) {
    byte[] bytes = new byte[values.length * Long.BYTES];
    little(bytes).asLongBuffer().put(values);
    return add(values.length, bytes);
  }

  /** Adds an array. */
  public ArrayWriter ints(int[] values) {
    byte[] bytes = new byte[values.length * Integer.BYTES];
    little(bytes).asIntBuffer().put(values);
    return add(values.length, bytes);
  }

  /** Adds an array. */
  public ArrayWriter doubles(double[] values) {
    return longs(Arrays.stream(values).mapToLong(Double::doubleToLongBits).toArray());
  }

  /** Adds an array. */
  public ArrayWriter bytes(byte[] values) {
    return add(values.length, values);
  }

  /** Adds strings, none of which has a line feed in it. */
  public ArrayWriter strings(List<String> values) {
    return bytes(String.join("\n", values).getBytes(StandardCharsets.UTF_8));
  }

  private ArrayWriter add(int length, byte[] values) {
    byte[] bytes = new byte[Integer.BYTES];
    little(bytes).putInt(length);
    arrays.writeBytes(bytes);
    arrays.writeBytes(values);
    return this;
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ArrayReader.ORDER);
  }

  /** Writes all that was added. */
  public void writeTo(OutputStream target) throws IOException {
    arrays.writeTo(target);
  }
}
