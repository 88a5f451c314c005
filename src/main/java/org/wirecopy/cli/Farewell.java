package org.wirecopy.cli;

/** Says, where a person or the system ends a run, how to go on with it. */
final class Farewell implements AutoCloseable {

  private final Thread hook;
  private final boolean wanted;

  Farewell(Streams streams, boolean wanted) {
    this.wanted = wanted;
    hook =
        new Thread(
            () ->
                Messages.print(
                    streams.err(), "broken off; the same command goes on with --resume"));
  }

  /** From now on. A run that ends by itself halts Java, which runs no hooks then. */
  void prepare() {
    if (wanted) {
      Runtime.getRuntime().addShutdownHook(hook);
    }
  }

  @Override
  public void close() {
    if (wanted) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // it is running
      }
    }
  }
}
