package org.wirecopy.read.unpack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.tukaani.xz.XZInputStream;

/** Opens streams that hold one packed stream each. */
public final class Unpacker {

  /** {@code xz -9} needs 65 MB; a file that asks for more is out to take it all. */
  private static final int MAX_XZ_KIB = 100 << 10;

  private Unpacker() {}

  /**
   * The unpacked bytes.
   *
   * @param packing none of the archives
   * @throws BrokenPackingException also while reading
   */
  public static InputStream unpack(Packing packing, InputStream in) throws IOException {
    PackedStream packed = new PackedStream(new BufferedInputStream(in, 1 << 16));
    try {
      return new UnpackedStream(open(packing, packed), packed);
    } catch (IOException | RuntimeException e) {
      throw packed.explain(e);
    }
  }

  private static InputStream open(Packing packing, InputStream packed) throws IOException {
    return switch (packing) {
      case GZIP -> new GzipMembers(packed);
      case ZSTD -> new ZstdStream(packed);
      case BZIP2 -> new ShortReads(new BZip2CompressorInputStream(packed, true));
      case XZ -> new ShortReads(new XZInputStream(packed, MAX_XZ_KIB));
      case ZIP, EMPTY_ZIP, TAR -> throw new IllegalArgumentException(packing + " has entries");
    };
  }

  /** Where packed bytes are cut, these libraries lose what they have unpacked for the same read. */
  private static final class ShortReads extends ForwardStream {

    private static final int SHORT = 1 << 10;

    ShortReads(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
      return in.read(bytes, start, Math.min(length, SHORT));
    }
  }
}
