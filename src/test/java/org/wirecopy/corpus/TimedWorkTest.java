package org.wirecopy.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimedWorkTest {

  /** Doubles numbers; 13 takes for ever, and 7 fails. */
  private static final class Doubling implements OrderedRun.Work<Integer, String> {

    @Override
    public String done(Integer item) {
      while (item == 13 && !Thread.currentThread().isInterrupted()) {
        Thread.onSpinWait();
      }
      if (item == 7) {
        throw new IllegalStateException("seven");
      }
      return "" + 2 * item;
    }

    @Override
    public String failed(Integer item, String message, boolean isDefect) {
      return item + (isDefect ? " fails: " : ": ") + message;
    }
  }

  private static final String LATE =
      "13: takes longer than 0.100 s; leave it out or give it more time with --timeout";

  private static final String DEFECT =
      "7 fails: cannot be cleaned for a defect in wirecopy (java.lang.IllegalStateException: seven);"
          + " please report it";

  @Test
  void goesOnAfterWhatIsLateOrFails() throws IOException {
    try (TimedWork<Integer, String> work =
        new TimedWork<>(Duration.ofMillis(100), new Doubling())) {
      assertEquals("2", work.done(1));
      assertEquals(LATE, work.done(13));
      assertEquals(DEFECT, work.done(7));
      assertEquals("4", work.done(2));
    }
  }

  @Test
  void resultsCanBePulled() throws IOException {
    List<String> pulled = new ArrayList<>();
    try (OrderedRun.Results<String> results =
        new OrderedRun<>(new Pace(2, Duration.ofMillis(100)), new Doubling(), 10)
            .start(
                feed -> {
                  for (int i : new int[] {5, 13, 7, 6}) {
                    feed.put(i, 4);
                  }
                })) {
      for (Optional<String> next = results.next(); next.isPresent(); next = results.next()) {
        pulled.add(next.get());
      }
    }
    assertEquals(List.of("10", LATE, DEFECT, "12"), pulled);
  }
}
