package org.wirecopy.corpus;

/** How long a text is as UTF-8, without making it. */
public final class Utf8Length {

  private Utf8Length() {}

  public static long of(String text) {
    long length = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        // Each half of a pair of surrogates takes two bytes of the four.
        length += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
      }
    }
    return length;
  }
}
