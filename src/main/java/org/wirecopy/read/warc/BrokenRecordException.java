package org.wirecopy.read.warc;

import java.io.IOException;

/** Thrown for a record that no page could be had from; the next one may be whole. */
public final class BrokenRecordException extends IOException {
  private static final long serialVersionUID = 1;

  private final String record;

  /**
   * @param record the record's id or address; empty where that is not known
   * @param message what happened, and after a semicolon what to do
   */
  BrokenRecordException(String record, String message) {
    super(message);
    this.record = record;
  }

  /** The record's id or address; empty where that is not known. */
  public String record() {
    return record;
  }
}
