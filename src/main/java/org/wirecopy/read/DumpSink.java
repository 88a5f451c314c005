package org.wirecopy.read;

import java.io.IOException;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;

/**
 * Takes dumps one at a time as they are read, so that no more than one is ever in memory. An
 * exception that it throws ends the reading.
 */
public interface DumpSink {

  void dump(Location where, Dump dump) throws IOException;

  /**
   * Copy that was cleaned before, in JSON Lines.
   *
   * @return false to have it told as a problem: it is no dump
   */
  default boolean copy(Location where, Cleaned copy) throws IOException {
    return false;
  }

  /**
   * A dump could not be read; reading goes on with the next.
   *
   * @param id what the dump would have been called
   * @param message what happened, and after a semicolon what to do
   */
  void problem(Location where, String id, String message) throws IOException;

  /** A file in a folder or archive is passed over: neither its name nor its bytes are a dump's. */
  default void unread(String fileName) {}

  /** So many records of an archive of the web are passed over: they hold no page. */
  default void skipped(long records) {}

  /** Something about a dump that is read all the same. */
  void warning(Location where, String message) throws IOException;
}
