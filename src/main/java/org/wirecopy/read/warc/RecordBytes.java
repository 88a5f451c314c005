package org.wirecopy.read.warc;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a WARC. Those of the block that is read are kept, so that one can go back to its
 * beginning where it has no end: the records that it swallowed stand in it.
 */
final class RecordBytes {

  /** As much is kept; hardly a page is as long. */
  static final int KEPT = 1 << 23;

  private static final byte[] START = "WARC/".getBytes(StandardCharsets.US_ASCII);

  private final BufferedInputStream in;
  private final ReadableByteChannel channel;

  /** What the reader has not used yet; it outlives readers that gave up. */
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

  /** What the buffer held where the block began; null where one cannot go back. */
  private byte @Nullable [] held;

  RecordBytes(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
    channel = Channels.newChannel(this.in);
    buffer.limit(0);
  }

  ReadableByteChannel channel() {
    return channel;
  }

  ByteBuffer buffer() {
    return buffer;
  }

  /** A record's block begins here, with these bytes at least. */
  byte[] mark() {
    byte[] begin = new byte[buffer.remaining()];
    buffer.duplicate().get(begin);
    in.mark(KEPT);
    held = begin;
    return begin;
  }

  /** Moves to where the block began; false where that is too far back, or was done before. */
  boolean goBack() {
    byte[] begin = held;
    held = null;
    if (begin == null) {
      return false;
    }
    try {
      in.reset();
    } catch (IOException e) {
      return false;
    }
    buffer.clear().put(begin).flip();
    return true;
  }

  /** Forgets what is there: it is of a part that is broken. */
  void clear() {
    held = null;
    buffer.position(0).limit(0);
  }

  /** What comes next, as far as it is kept, a character for each byte. */
  String ahead() throws IOException {
    byte[] begin = mark();
    String ahead =
        new String(begin, StandardCharsets.ISO_8859_1)
            + new String(in.readNBytes(KEPT - begin.length), StandardCharsets.ISO_8859_1);
    goBack();
    return ahead;
  }

  /**
   * Moves to where a record may begin.
   *
   * @return how many bytes it passed over; less than 0 where no record begins
   */
  long findRecord() throws IOException {
    held = null;
    long passed = 0;
    int matched = 0;
    while (true) {
      while (buffer.hasRemaining()) {
        byte b = buffer.get();
        passed++;
        matched = b == START[matched] ? matched + 1 : b == START[0] ? 1 : 0;
        if (matched == START.length) {
          buffer.position(buffer.position() - matched);
          return passed - matched;
        }
      }
      buffer.clear();
      buffer.put(START, 0, matched);
      int read = channel.read(buffer);
      buffer.flip().position(matched);
      if (read < 0) {
        return -1;
      }
    }
  }
}
