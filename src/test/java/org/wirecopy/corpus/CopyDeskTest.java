package org.wirecopy.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class CopyDeskTest {

  private static final Duration ANY_TIME = Duration.ZERO;

  /** Spins for ever at multiples of 100, as a hanging filter would: nothing interrupts it. */
  private static final class Sometimes implements CopyDesk.Work<Integer, String> {
    private volatile boolean spinning = true;

    @Override
    public String done(Integer item) {
      while (item % 100 == 0 && spinning) {
        Thread.onSpinWait();
      }
      return "done " + item;
    }

    @Override
    public String late(Integer item) {
      return "late " + item;
    }
  }

  private static void feed(CopyDesk<Integer, String> desk, int from, int to, long weight) {
    new Thread(
            () -> {
              try {
                for (int i = from; i < to; i++) {
                  desk.put(i, weight);
                }
                desk.end();
              } catch (IOException e) {
                desk.fail(e);
              }
            })
        .start();
  }

  private static List<String> all(CopyDesk<Integer, String> desk) throws IOException {
    List<String> results = new ArrayList<>();
    for (Optional<String> next = desk.next(); next.isPresent(); next = desk.next()) {
      results.add(next.get());
    }
    return results;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void keepsTheOrder(int editors) throws IOException {
    CopyDesk.Work<Integer, String> work =
        new CopyDesk.Work<>() {
          @Override
          public String done(Integer item) {
            for (int spins = new Random(item).nextInt(20_000); spins > 0; spins--) {
              Thread.onSpinWait();
            }
            return "done " + item;
          }

          @Override
          public String late(Integer item) {
            return "late " + item;
          }
        };
    try (CopyDesk<Integer, String> desk = new CopyDesk<>(editors, ANY_TIME, 1000, work)) {
      feed(desk, 0, 5000, 10);
      assertEquals(IntStream.range(0, 5000).mapToObj(i -> "done " + i).toList(), all(desk));
    }
  }

  @Test
  void takesLateWorkAwayAndGoesOn() throws IOException {
    Sometimes work = new Sometimes();
    try (CopyDesk<Integer, String> desk =
        new CopyDesk<>(2, Duration.ofMillis(200), 1_000_000, work)) {
      feed(desk, 1, 450, 10);
      List<String> results = all(desk);
      assertEquals(449, results.size());
      for (int i = 1; i < 450; i++) {
        assertEquals((i % 100 == 0 ? "late " : "done ") + i, results.get(i - 1));
      }
    } finally {
      work.spinning = false;
    }
  }

  @Test
  void givesWorkTimeThatSleepsThroughItsDeadline() throws IOException {
    CopyDesk.Work<Integer, String> work =
        new CopyDesk.Work<>() {
          @Override
          public String done(Integer item) {
            try {
              Thread.sleep(400); // as if other processes had the processor
            } catch (InterruptedException e) {
              return "interrupted";
            }
            return "done " + item;
          }

          @Override
          public String late(Integer item) {
            return "late " + item;
          }
        };
    try (CopyDesk<Integer, String> desk = new CopyDesk<>(1, Duration.ofMillis(100), 100, work)) {
      feed(desk, 1, 2, 1);
      assertEquals(List.of("done 1"), all(desk));
    }
  }

  @Test
  void worksOnHeavyItemsAlone() throws IOException {
    AtomicInteger atWork = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CopyDesk.Work<Integer, String> work =
        new CopyDesk.Work<>() {
          @Override
          public String done(Integer item) {
            most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
            for (int spins = 50_000; spins > 0; spins--) {
              Thread.onSpinWait();
            }
            atWork.decrementAndGet();
            return "";
          }

          @Override
          public String late(Integer item) {
            return "";
          }
        };
    try (CopyDesk<Integer, String> desk = new CopyDesk<>(4, ANY_TIME, 100, work)) {
      feed(desk, 0, 100, 20);
      assertEquals(100, all(desk).size());
      assertEquals(1, most.get());
    }
  }

  @Test
  void tellsTheReaderThatNobodyTakesAnythingAway() throws IOException {
    CopyDesk<Integer, String> desk = new CopyDesk<>(1, ANY_TIME, 10, new Sometimes());
    desk.put(1, 10);
    desk.close();
    assertThrows(CopyDesk.ClosedException.class, () -> desk.put(2, 10));
  }

  @Test
  void passesDefectsOn() throws IOException {
    try (CopyDesk<Integer, String> desk = new CopyDesk<>(1, ANY_TIME, 10, new Sometimes())) {
      desk.fail(new OutOfMemoryError("as if"));
      Exception thrown = assertThrows(IllegalStateException.class, desk::next);
      assertTrue(thrown.getCause() instanceof OutOfMemoryError);
    }
  }
}
