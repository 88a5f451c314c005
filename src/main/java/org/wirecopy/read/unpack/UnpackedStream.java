package org.wirecopy.read.unpack;

import java.io.IOException;
import java.io.InputStream;

/** Unpacked bytes; where the packed ones are cut, damaged or a bomb, the packing is broken. */
final class UnpackedStream extends ForwardStream {

  /** Text packs to a tenth, the emptiest page to a fiftieth; deflate goes no further than this. */
  private static final long MAX_RATIO = 1000;

  /** So much is no danger whatever it was packed into. */
  private static final long HARMLESS = 64L << 20;

  private final PackedStream packed;
  private long unpacked;

  UnpackedStream(InputStream in, PackedStream packed) {
    super(in);
    this.packed = packed;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int read;
    try {
      read = in.read(bytes, start, length);
    } catch (IOException | RuntimeException e) {
      throw packed.explain(e);
    }
    unpacked += Math.max(read, 0);
    if (unpacked > HARMLESS && unpacked / MAX_RATIO > packed.count()) {
      throw new BrokenPackingException(
          "unpacks to more than " + MAX_RATIO + " times its size, as bombs do", false);
    }
    return read;
  }
}
