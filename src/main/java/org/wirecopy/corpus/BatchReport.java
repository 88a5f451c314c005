package org.wirecopy.corpus;

import org.wirecopy.read.Location;

/** Hears what a run has to say while it goes. */
public interface BatchReport {

  /** Something about a dump. */
  void message(Location where, String message);

  /**
   * Another dump is done.
   *
   * @param position how far the reading had come when it was read, in bytes
   */
  void done(Tally tally, long position);
}
