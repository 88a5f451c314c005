package org.wirecopy.pipeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.wirecopy.Seeded;
import org.wirecopy.document.ArticlePart;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Removal;
import org.wirecopy.document.TextLine;

/**
 * Random dumps, one a round, and what must hold of the outcome of each. A failed round names the
 * seed with which it is the first.
 */
final class HostileRounds {

  void run(int rounds, Function<Random, String> dumps, Consumer<String> check) {
    for (int round = 0; round < rounds; round++) {
      long seed = Seeded.SEED + round;
      String dump = dumps.apply(new Random(seed));
      try {
        check.accept(dump);
      } catch (RuntimeException | AssertionError | StackOverflowError e) {
        throw Seeded.Source.failure(e, seed);
      }
    }
  }

  /** The numbers of the lines that the outcome accounts for, each of them once. */
  static BitSet accountedFor(Cleaned cleaned) {
    BitSet seen = new BitSet();
    for (ArticlePart part : cleaned.parts()) {
      account(part.line(), seen);
    }
    for (Removal removal : cleaned.removals()) {
      account(removal.line(), seen);
      assertTrue(!removal.reason().isBlank() && !removal.filter().isBlank());
    }
    return seen;
  }

  private static void account(TextLine line, BitSet seen) {
    for (int number = line.number(); number <= line.lastNumber(); number++) {
      assertTrue(!seen.get(number), "line accounted for twice: " + number);
      seen.set(number);
    }
  }
}
