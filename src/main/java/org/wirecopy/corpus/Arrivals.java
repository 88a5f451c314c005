package org.wirecopy.corpus;

import java.io.IOException;
import org.wirecopy.document.Dump;
import org.wirecopy.read.DumpSink;
import org.wirecopy.read.Location;

/** Numbers dumps as they are read, and hands them on. */
final class Arrivals implements DumpSink {

  private final OrderedRun.Feed<Arrival> feed;
  private final Reading reading;
  private final long known;
  private long number;

  /**
   * @param reading tells how far it has come
   * @param known so many dumps need no work: an earlier run has done it
   */
  private Arrivals(OrderedRun.Feed<Arrival> feed, Reading reading, long known) {
    this.feed = feed;
    this.reading = reading;
    this.known = known;
  }

  /** All that is read. */
  static OrderedRun.Feeding<Arrival> of(Reading reading) {
    return behind(0, reading);
  }

  /**
   * All that is read, the first of it without its content.
   *
   * @param known so many dumps need no work: an earlier run has done it
   */
  static OrderedRun.Feeding<Arrival> behind(long known, Reading reading) {
    return new Numbering(known, reading);
  }

  private record Numbering(long known, Reading reading) implements OrderedRun.Feeding<Arrival> {

    @Override
    public void readInto(OrderedRun.Feed<Arrival> feed) throws IOException {
      reading.readInto(new Arrivals(feed, reading, known));
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
    feed.put(arrival, arrival.weight());
  }
}
