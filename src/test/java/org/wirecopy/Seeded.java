package org.wirecopy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * A test on random input. It takes a {@link Random} as its last parameter, which gives the same in
 * each build; {@code -Dwirecopy.seed=N} gives another input, {@code -Dwirecopy.seed=random} another
 * one each time. What fails names the seed.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("random")
@ExtendWith(Seeded.Source.class)
public @interface Seeded {

  /** The seed of this run. */
  long SEED = Source.seed();

  /** Gives the test its source of random numbers, and a failure its seed. */
  final class Source implements ParameterResolver, TestExecutionExceptionHandler {

    private static final String PROPERTY = "wirecopy.seed";

    private static final long DEFAULT = 20240315;

    private static long seed() {
      String seed = System.getProperty(PROPERTY, "");
      if (seed.equals("random")) {
        return System.nanoTime();
      }
      return seed.isEmpty() ? DEFAULT : Long.parseLong(seed);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Random.class;
    }

    @Override
    public Random resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return new Random(SEED);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) {
      throw failure(failure, SEED);
    }

    /** The failure with a note of how to see it again. */
    public static AssertionError failure(Throwable failure, long seed) {
      return failure instanceof SeedError error ? error : new SeedError(failure, seed);
    }
  }

  /** What failed, and with which seed. */
  final class SeedError extends AssertionError {

    private SeedError(Throwable failure, long seed) {
      super("with -D" + Source.PROPERTY + "=" + seed + ": " + failure.getMessage(), failure);
    }
  }
}
