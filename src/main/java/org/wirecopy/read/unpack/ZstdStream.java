package org.wirecopy.read.unpack;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Unpacks zstd; where it is cut, all that stands before the cut. */
final class ZstdStream extends ForwardStream {

  /** So much filler is no text that happens to end in it. */
  private static final int SURE = 16;

  private final ZstdBlocks blocks;
  private boolean ended;

  ZstdStream(InputStream packed) throws IOException {
    this(new ZstdBlocks(packed));
  }

  private ZstdStream(ZstdBlocks blocks) throws IOException {
    super(new ZstdInputStream(blocks));
    this.blocks = blocks;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int read = ended || length == 0 ? 0 : in.read(bytes, start, length);
    if (blocks.isCut() && length > 0) {
      int end = read;
      while (end > 0 && bytes[start + end - 1] == ZstdBlocks.FILLER) {
        end--;
      }
      ended |= read - end >= Math.min(SURE, length);
      read = ended ? end : read;
      if (read == 0) {
        throw new EOFException();
      }
    }
    return read;
  }
}
