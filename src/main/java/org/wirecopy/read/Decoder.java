package org.wirecopy.read;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Turns bytes of any charset into text. */
final class Decoder {

  private Decoder() {}

  /**
   * Text, and what it was.
   *
   * @param charset the charset that the bytes were in
   */
  record Decoded(String text, Charset charset) {}

  static Decoded decode(byte[] bytes) throws CharacterCodingException {
    return new Decoded(new String(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
