package org.wirecopy.read;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.wirecopy.read.unpack.Packing;
import org.wirecopy.read.unpack.Unpacker;

/** Opens files of text in UTF-8, packed or not. */
public final class PackedText {

  private PackedText() {}

  /**
   * The file's text.
   *
   * @throws IOException with a message that says what is wrong and what to do
   */
  public static BufferedReader open(Path file) throws IOException {
    return open(() -> Files.newInputStream(file));
  }

  /** The same, of a file that is elsewhere. */
  public static BufferedReader open(Source.Content file) throws IOException {
    try {
      PeekedStream packed = new PeekedStream(file.open(), PageStart.LENGTH);
      Optional<Packing> packing = Packing.of(packed.head()).filter(known -> !known.isArchive());
      InputStream in = packing.isPresent() ? Unpacker.unpack(packing.get(), packed) : packed;
      return new BufferedReader(
          new InputStreamReader(new BufferedInputStream(in, 1 << 16), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IOException(ReadFailure.explain(e), e);
    }
  }
}
