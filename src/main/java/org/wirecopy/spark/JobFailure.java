package org.wirecopy.spark;

import java.io.IOException;

/** Spark gave up, for a reason that is no page's fault; the message says what to do. */
final class JobFailure extends IOException {

  private static final long serialVersionUID = 1;

  JobFailure(Throwable thrown, String whatToDo) {
    super("the job failed (" + firstLine(thrown) + "); " + whatToDo, thrown);
  }

  private static String firstLine(Throwable thrown) {
    return String.valueOf(thrown.getMessage()).lines().findFirst().orElse(thrown.toString());
  }
}
