package org.wirecopy.corpus;

import java.io.IOException;
import org.wirecopy.document.Dump;
import org.wirecopy.read.DumpSink;
import org.wirecopy.read.Location;

/**
 * Reads dumps, in a thread of its own, and puts them on a desk.
 *
 * @param <R> what comes of them there
 */
final class Intake<R> extends Thread implements DumpSink {

  private final Reading reading;
  private final CopyDesk<Arrival, R> desk;
  private final long known;
  private long number;

  /**
   * @param known so many dumps need no work: an earlier run has done it
   */
  Intake(Reading reading, CopyDesk<Arrival, R> desk, long known) {
    super("reader");
    this.reading = reading;
    this.desk = desk;
    this.known = known;
    setDaemon(true); // standard input may never end
  }

  @Override
  public void run() {
    try {
      reading.readInto(this);
      desk.end();
    } catch (CopyDesk.ClosedException e) {
      return; // whoever closed it knows why
    } catch (IOException | RuntimeException | Error e) {
      desk.fail(e);
    }
  }

  @Override
  public void dump(Location where, Dump dump) throws IOException {
    put(
        number < known
            ? Arrival.known(number, where, dump.id())
            : Arrival.dump(number, where, dump, reading.position()));
    number++;
  }

  @Override
  public void problem(Location where, String id, String message) throws IOException {
    put(
        number < known
            ? Arrival.known(number, where, id)
            : Arrival.problem(number, where, id, message, reading.position()));
    number++;
  }

  @Override
  public void warning(Location where, String message) throws IOException {
    if (number >= known) {
      put(Arrival.remark(where, message));
    }
  }

  private void put(Arrival arrival) throws IOException {
    desk.put(arrival, arrival.weight());
  }
}
