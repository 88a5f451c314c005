package org.wirecopy.corpus;

import java.util.function.Predicate;
import org.wirecopy.document.Dump;
import org.wirecopy.read.DumpSink;
import org.wirecopy.read.Location;

/** Finds out whether an input is the same as before, without cleaning it. */
final class RollCall implements DumpSink {

  private final Predicate<String> isWritten;
  private InputHash input = InputHash.NONE;
  private boolean complete = true;

  /**
   * @param isWritten tells whether the output for a dump of this id is there
   */
  RollCall(Predicate<String> isWritten) {
    this.isWritten = isWritten;
  }

  /** Whether that was the input, and its output is there. */
  boolean isSameAs(InputHash before) {
    return complete && input.equals(before);
  }

  @Override
  public void dump(Location where, Dump dump) {
    input = input.with(dump.id(), dump);
    complete &= isWritten.test(dump.id());
  }

  @Override
  public void problem(Location where, String id, String message) {
    input = input.with(id, null);
    boolean unused = isWritten.test(id); // its name is taken, but nothing stands there
  }

  @Override
  public void warning(Location where, String message) {}
}
