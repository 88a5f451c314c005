package org.wirecopy.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Standard output; its failures are told from those of files, and a reader's leaving from both. */
final class StandardOutput extends FilterOutputStream {

  StandardOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    try {
      out.write(bytes, start, length);
    } catch (IOException e) {
      throw new LostException(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw new LostException(e);
    }
  }

  /** Nothing can be written any more. */
  static final class LostException extends IOException {
    private static final long serialVersionUID = 1;

    LostException(IOException cause) {
      super(cause.getMessage(), cause);
    }

    /**
     * Whether the reader has seen enough, as {@code head} does. Java tells only by the system's
     * words; those of other languages have “pipe” in them too.
     */
    boolean isBrokenPipe() {
      return String.valueOf(getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
  }
}
