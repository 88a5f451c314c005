package org.wirecopy.read.charset;

import java.nio.charset.Charset;

/** The charsets of UTF-32, which Java has to look up: hardly a run needs them. */
final class Utf32 {

  static final Charset LITTLE_ENDIAN = Charset.forName("UTF-32LE");
  static final Charset BIG_ENDIAN = Charset.forName("UTF-32BE");

  private Utf32() {}
}
