package org.wirecopy.corpus;

/** How long a text is as UTF-8, without making it. */
public final class Utf8Length {

  /** Letters that are taken out of the text at a time. */
  private static final int PART = 1 << 12;

  private Utf8Length() {}

  public static long of(String text) {
    long length = text.length();
    char[] part = new char[Math.min(text.length(), PART)];
    for (int start = 0; start < text.length(); start += PART) {
      int count = Math.min(text.length() - start, PART);
      text.getChars(start, start + count, part, 0);
      for (int i = 0; i < count; i++) {
        if (part[i] >= 0x80) {
          // Each half of a pair of surrogates takes two bytes of the four.
          length += part[i] < 0x800 || Character.isSurrogate(part[i]) ? 1 : 2;
        }
      }
    }
    return length;
  }
}
