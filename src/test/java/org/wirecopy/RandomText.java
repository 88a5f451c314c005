package org.wirecopy;

import java.util.Random;

/** Texts put together of pieces at random. */
public final class RandomText {

  private RandomText() {}

  /** One of at least one piece, and of {@code most} at most. */
  public static String of(Random random, String[] pieces, int most) {
    StringBuilder text = new StringBuilder();
    for (int count = 1 + random.nextInt(most); count > 0; count--) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }
}
