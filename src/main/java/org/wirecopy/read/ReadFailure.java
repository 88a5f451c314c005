package org.wirecopy.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import org.wirecopy.read.charset.Decoder;
import org.wirecopy.read.unpack.BrokenPackingException;

/** Puts failures to read into words. */
public final class ReadFailure {

  /** Of a page that memory does not hold. */
  public static final String TOO_LARGE =
      "does not fit into memory; give Java more, with WIRECOPY_JAVA_OPTS=-Xmx8g";

  /** Of JSON Lines without a line, or an empty array. */
  static final String NO_RECORD = "holds no record; fetch it again or leave it out";

  private ReadFailure() {}

  static String explain(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "does not exist; check the path";
    }
    if (e instanceof AccessDeniedException) {
      return "may not be read; check its permissions";
    }
    if (e instanceof FileSystemLoopException) {
      return "is a symbolic link to a folder that it stands in; skipped";
    }
    if (e instanceof BrokenPackingException) {
      return e.getMessage() + "; fetch it again or leave it out";
    }
    if (e instanceof Decoder.BinaryException || e instanceof PageBytes.TooLongException) {
      return String.valueOf(e.getMessage());
    }
    return "cannot be read (" + e.getMessage() + "); check the path";
  }
}
