package org.wirecopy.read.unpack;

import java.util.Optional;

/** The ways that sources are packed in, known by their first bytes. */
public enum Packing {
  GZIP(0, "\u001f\u008b"),
  ZSTD(0, "(\u00b5/\u00fd"),
  /** After three letters and the level, which a text might begin with. */
  BZIP2(4, "1AY&SY"),
  XZ(0, "\u00fd7zXZ\0"),
  ZIP(0, "PK\3\4"),
  /** A zip without an entry. */
  EMPTY_ZIP(0, "PK\5\6"),
  TAR(257, "ustar");

  private final int at;
  private final String magic;

  /**
   * @param at where the bytes stand that tell it from all others
   * @param magic these bytes, as characters
   */
  Packing(int at, String magic) {
    this.at = at;
    this.magic = magic;
  }

  /** Whether it holds entries with names; else it holds one stream of bytes. */
  public boolean isArchive() {
    return this == ZIP || this == EMPTY_ZIP || this == TAR;
  }

  /**
   * How a source that begins with these bytes is packed; empty where it is not.
   *
   * @param head at least 512 bytes, or all where there are fewer
   */
  public static Optional<Packing> of(byte[] head) {
    for (Packing packing : values()) {
      if (packing.marks(head)) {
        return Optional.of(packing);
      }
    }
    return Optional.empty();
  }

  private boolean marks(byte[] head) {
    if (head.length < at + magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((head[at + i] & 0xff) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
