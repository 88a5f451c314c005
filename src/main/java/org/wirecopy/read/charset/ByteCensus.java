package org.wirecopy.read.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Counts the NULs and control characters at the beginning of a dump. */
final class ByteCensus {

  /** UTF-32 is NULs by half at least, whatever the script. */
  private static final double MIN_UTF32 = 0.4;

  /** The places of UTF-32 that hold the characters proper have NULs by mistake only. */
  private static final double MAX_STRAY = 0.01;

  /**
   * UTF-16 has ASCII letters in half its bytes at most; Latin text in any other charset has more.
   */
  private static final double MAX_LETTERS = 0.5;

  /** In UTF-16 the NULs stand all on one side. */
  private static final int MIN_ONE_SIDED = 20;

  private final byte[] bytes;
  private final int size;
  private int nuls;
  private int controls;

  ByteCensus(byte[] bytes, int sample) {
    this.bytes = bytes;
    size = Math.min(bytes.length, sample);
    for (int i = 0; i < size; i++) {
      byte b = bytes[i];
      if (b < ' ' || b == 0x7f) { // of the letters only those beyond ASCII, which are negative
        nuls += b == 0 ? 1 : 0;
        controls += isControl(b) ? 1 : 0;
      }
    }
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r';
  }

  private static boolean isControl(byte b) {
    boolean inText = (b >= '\t' && b <= '\r') || b == 0x1b;
    return (b > 0 && b < ' ' && !inText) || b == 0x7f;
  }

  int size() {
    return size;
  }

  int nuls() {
    return nuls;
  }

  /** Control characters that text has no use for, without the NULs. */
  int controls() {
    return controls;
  }

  /** The charset in which the NULs are the high bytes of ASCII characters. */
  Optional<Charset> wideCharset() {
    int[] places = new int[4];
    int letters = 0;
    for (int i = 0; i < size; i++) {
      if (bytes[i] == 0) {
        places[i & 3]++;
      } else if ((bytes[i] | 0x20) >= 'a' && (bytes[i] | 0x20) <= 'z') {
        letters++;
      }
    }
    if (places[2] + places[3] > size * MIN_UTF32 && places[0] < size * MAX_STRAY) {
      return Optional.of(Utf32.LITTLE_ENDIAN);
    }
    if (places[0] + places[1] > size * MIN_UTF32 && places[3] < size * MAX_STRAY) {
      return Optional.of(Utf32.BIG_ENDIAN);
    }
    if (letters > size * MAX_LETTERS) {
      return Optional.empty();
    }
    int even = places[0] + places[2];
    int odd = places[1] + places[3];
    int spacesLittleEndian = 0;
    int spacesBigEndian = 0;
    for (int i = 0; i + 1 < size; i += 2) {
      if (bytes[i] == 0 && isSpace(bytes[i + 1])) {
        spacesBigEndian++;
      } else if (isSpace(bytes[i]) && bytes[i + 1] == 0) {
        spacesLittleEndian++;
      }
    }
    if (spacesLittleEndian + spacesBigEndian > 0) {
      // Better witnesses than NULs alone: the low byte of 一 is one, too.
      odd = spacesLittleEndian;
      even = spacesBigEndian;
    }
    if (odd > even * MIN_ONE_SIDED) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even > odd * MIN_ONE_SIDED ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }
}
