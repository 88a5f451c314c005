package org.wirecopy.spark;

import java.io.IOException;

/** Input that is not there, or not what it should be; the message says what to do. */
final class WrongInputException extends IOException {

  private static final long serialVersionUID = 1;

  WrongInputException(String message) {
    super(message);
  }
}
