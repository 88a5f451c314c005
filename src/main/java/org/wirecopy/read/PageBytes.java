package org.wirecopy.read;

import java.io.IOException;
import java.io.InputStream;

/** Reads the bytes of one page whole, if memory allows for what cleaning it takes. */
final class PageBytes {

  /** Decoded, laid out and judged, a page takes several times its bytes. */
  private static final int SHARE_OF_MEMORY = 8;

  /** Arrays cannot be much longer than twice this. */
  private static final long MOST = 1L << 30;

  /** The longest page that is read, in bytes, where nobody says otherwise. */
  static final int MAX = (int) Math.min(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY, MOST);

  private PageBytes() {}

  /** Thrown for a page that would not fit into memory. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1;

    TooLongException(int most) {
      super(
          "is longer than "
              + (most >> 20)
              + " MB; leave it out, or give Java more memory, with WIRECOPY_JAVA_OPTS=-Xmx8g");
    }
  }

  static byte[] read(InputStream in, int most) throws IOException {
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new TooLongException(most);
    }
    return bytes;
  }
}
