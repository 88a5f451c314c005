package org.wirecopy.site;

import org.wirecopy.document.TextLine;

/**
 * A line as learning sees it. Two lines of a site are the same if their hashes are.
 *
 * @param hash of the whole text
 * @param proseWords the number of its words if it reads as prose; 0 for other lines
 * @param start the text's first characters, for people
 */
public record SiteLine(long hash, int proseWords, String start) {

  private static final int MAX_START = 40;

  /** A line that is so long is prose even if it does not end as a sentence does. */
  private static final int MANY_WORDS = 25;

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /** The line, once it is normalized. */
  public static SiteLine of(TextLine line) {
    return new SiteLine(hash(line.text()), proseWords(line), start(line.text()));
  }

  /** How many words of prose the line has. */
  public static int proseWords(TextLine line) {
    return line.isProse() || line.words() >= MANY_WORDS ? line.words() : 0;
  }

  private static String start(String text) {
    if (text.length() <= MAX_START) {
      return withoutControls(text);
    }
    int end = Character.isHighSurrogate(text.charAt(MAX_START - 2)) ? MAX_START - 2 : MAX_START - 1;
    return withoutControls(text.substring(0, end)) + '…';
  }

  static String withoutControls(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      visible.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
    }
    return visible.toString();
  }

  /** FNV-1a over the characters, its bits mixed as in MurmurHash3; never 0. */
  public static long hash(String text) {
    long hash = OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return mixed(hash);
  }

  static long mixed(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    mixed ^= mixed >>> 33;
    return mixed == 0 ? 1 : mixed;
  }
}
