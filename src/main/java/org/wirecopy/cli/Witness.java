package org.wirecopy.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Remembers why something could not be written: who prints help for picocli keeps it to itself. */
final class Witness extends FilterWriter {

  private @Nullable IOException failure;

  Witness(Writer out) {
    super(out);
  }

  /** What went wrong first; null where nothing did. */
  @Nullable IOException failure() {
    return failure;
  }

  @Override
  public void write(int c) throws IOException {
    write(new char[] {(char) c}, 0, 1);
  }

  @Override
  public void write(String text, int start, int length) throws IOException {
    write(text.toCharArray(), start, length);
  }

  @Override
  public void write(char[] letters, int start, int length) throws IOException {
    try {
      out.write(letters, start, length);
    } catch (IOException e) {
      throw noted(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw noted(e);
    }
  }

  private IOException noted(IOException e) {
    failure = failure == null ? e : failure;
    return e;
  }
}
