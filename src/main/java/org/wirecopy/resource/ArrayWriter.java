package org.wirecopy.resource;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes arrays for an {@link ArrayReader}, each behind its length. */
public final class ArrayWriter {

  private final ByteArrayOutputStream arrays = new ByteArrayOutputStream();

  /** Adds an array. */
  public ArrayWriter longs(long[] values) {
    ByteBuffer bytes = begin(values.length, Long.BYTES);
    bytes.asLongBuffer().put(values);
    arrays.writeBytes(bytes.array());
    return this;
  }

  /** Adds an array. */
  public ArrayWriter ints(int[] values) {
    ByteBuffer bytes = begin(values.length, Integer.BYTES);
    bytes.asIntBuffer().put(values);
    arrays.writeBytes(bytes.array());
    return this;
  }

  /** Adds an array. */
  public ArrayWriter floats(float[] values) {
    ByteBuffer bytes = begin(values.length, Float.BYTES);
    bytes.asFloatBuffer().put(values);
    arrays.writeBytes(bytes.array());
    return this;
  }

  /** Adds an array. */
  public ArrayWriter bytes(byte[] values) {
    begin(values.length, 0);
    arrays.writeBytes(values);
    return this;
  }

  /** Adds strings, none of which has a line feed in it. */
  public ArrayWriter strings(List<String> values) {
    return bytes(String.join("\n", values).getBytes(StandardCharsets.UTF_8));
  }

  private ByteBuffer begin(int length, int size) {
    arrays.writeBytes(little(Integer.BYTES).putInt(length).array());
    return little(length * size);
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ArrayReader.ORDER);
  }

  /** Writes all that was added. */
  public void writeTo(OutputStream target) throws IOException {
    DataOutputStream out = new DataOutputStream(target);
    out.writeInt(arrays.size());
    arrays.writeTo(out);
    out.flush();
  }
}
