package org.wirecopy.read.charset;

/** Charsets that look like ASCII, but for escape sequences that say what the letters mean. */
final class Iso2022 {

  private Iso2022() {}

  /** Whether the bytes switch to another alphabet by escape sequences, as ISO-2022-JP does. */
  static boolean isIn(byte[] bytes) {
    for (int i = 0; i + 2 < bytes.length; i++) {
      if (bytes[i] == 0x1b && bytes[i + 1] == '$') {
        return true;
      }
    }
    return false;
  }
}
