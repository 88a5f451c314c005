package org.wirecopy.corpus;

import org.wirecopy.read.Location;

/** Hears what a run has to say while it goes. */
public interface BatchReport {

  /** Something about a dump. */
  void message(Location where, String message);

  /** Another dump is done. */
  void done(Tally tally);
}
