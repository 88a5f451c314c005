package org.wirecopy.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a finding by what it says, and not by the line that it stands in. */
final class Fingerprint {

  /** Bytes of the hash that are kept; enough for any number of findings in one file. */
  private static final int LENGTH = 8;

  /** What an annotation has room for. */
  private static final int EXCERPT = 120;

  private Fingerprint() {}

  static String of(String rule, String key, String excerpt) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(
                  (rule + '\0' + key + '\0' + excerpt.strip()).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= EXCERPT) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(EXCERPT - 2)) ? EXCERPT - 2 : EXCERPT - 1;
    return line.substring(0, end) + "…";
  }
}
