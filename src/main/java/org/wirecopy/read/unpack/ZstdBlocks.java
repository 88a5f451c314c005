package org.wirecopy.read.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The blocks of a zstd stream, of which the library is given whole ones only. It keeps the last
 * megabytes to itself until it has read more: where the stream is cut, blocks of filler make it
 * give up all that came before the cut.
 */
final class ZstdBlocks extends InputStream {

  /** What filler unpacks to; no text has it. */
  static final byte FILLER = (byte) 0xff;

  /** The longest block there is, of one byte that is repeated. */
  private static final int FILLER_LENGTH = 1 << 17;

  /** So many fill twice the longest window that the library takes. */
  private static final int MOST_FILLERS = 128;

  private static final int MAGIC = 0xfd2fb528;
  private static final int BLOCK_HEADER = 3;
  private static final int REPEATED = 1;
  private static final int[] ID_LENGTHS = {0, 1, 2, 4};

  /** What the next part of a stream is. */
  private enum Part {
    FRAME,
    BLOCK,
    FILLER,
    /** Whatever is no frame, as it is. */
    OTHER
  }

  private final InputStream in;
  private Part next = Part.FRAME;
  private boolean hasChecksum;
  private int fillers;
  private byte[] part = {};
  private int position;

  ZstdBlocks(InputStream in) {
    this.in = in;
  }

  /** Whether the stream ended within a frame, and filler follows. */
  boolean isCut() {
    return next == Part.FILLER;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    if (position == part.length) {
      part = next();
      position = 0;
    }
    int read = Math.min(length, part.length - position);
    System.arraycopy(part, position, bytes, start, read);
    position += read;
    return read == 0 ? -1 : read;
  }

  private byte[] next() throws IOException {
    return switch (next) {
      case FRAME -> frameHeader();
      case BLOCK -> block();
      case FILLER -> filler();
      case OTHER -> in.readNBytes(1 << 16);
    };
  }

  private byte[] frameHeader() throws IOException {
    byte[] start = in.readNBytes(5);
    if (start.length < 5 || littleEndian(start, 4) != MAGIC) {
      next = Part.OTHER;
      return start;
    }
    int descriptor = start[4];
    boolean oneSegment = (descriptor & 0x20) != 0;
    int size = (descriptor >> 6) & 3;
    int rest =
        (oneSegment ? 0 : 1)
            + ID_LENGTHS[descriptor & 3]
            + (size > 0 ? 1 << size : oneSegment ? 1 : 0);
    hasChecksum = (descriptor & 4) != 0;
    next = Part.BLOCK;
    return join(start, in.readNBytes(rest));
  }

  private byte[] block() throws IOException {
    byte[] start = in.readNBytes(BLOCK_HEADER);
    int header = start.length < BLOCK_HEADER ? 0 : littleEndian(start, BLOCK_HEADER);
    boolean last = (header & 1) != 0;
    int length = ((header >> 1) & 3) == REPEATED ? 1 : header >> 3;
    byte[] content = in.readNBytes(length);
    if (start.length < BLOCK_HEADER || content.length < length) {
      next = Part.FILLER;
      return next();
    }
    byte[] checksum = in.readNBytes(last && hasChecksum ? 4 : 0);
    if (last && hasChecksum && checksum.length < 4) {
      next = Part.FILLER;
      return block(header & ~1, content);
    }
    next = last ? Part.FRAME : Part.BLOCK;
    return join(block(header, content), checksum);
  }

  private byte[] filler() {
    fillers++;
    return fillers > MOST_FILLERS
        ? new byte[0]
        : block((FILLER_LENGTH << 3) | (REPEATED << 1), new byte[] {FILLER});
  }

  private static byte[] block(int header, byte[] content) {
    return join(new byte[] {(byte) header, (byte) (header >> 8), (byte) (header >> 16)}, content);
  }

  private static int littleEndian(byte[] bytes, int length) {
    int number = 0;
    for (int i = length - 1; i >= 0; i--) {
      number = (number << 8) | (bytes[i] & 0xff);
    }
    return number;
  }

  private static byte[] join(byte[] start, byte[] end) {
    byte[] joined = Arrays.copyOf(start, start.length + end.length);
    System.arraycopy(end, 0, joined, start.length, end.length);
    return joined;
  }
}
