package org.wirecopy.read.warc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.wirecopy.read.unpack.Packing;
import org.wirecopy.read.unpack.Unpacker;

/**
 * Undoes HTTP content encodings as browsers do: what cannot be undone was undone before, by a
 * crawler that left the header; what is cut gives what there is.
 */
final class ContentCoding {

  private ContentCoding() {}

  /**
   * The bytes that the server encoded.
   *
   * @param codings the header's value: {@code gzip} or {@code deflate, br}, in the order applied
   * @param most the most bytes to give
   */
  static byte[] undo(String codings, byte[] body, int most) {
    String[] applied = codings.toLowerCase(Locale.ROOT).split(",", -1);
    byte[] bytes = body;
    for (int i = applied.length - 1; i >= 0; i--) {
      bytes = undoOne(applied[i].strip(), bytes, most);
    }
    return bytes;
  }

  private static byte[] undoOne(String coding, byte[] bytes, int most) {
    return switch (coding) {
      case "gzip", "x-gzip" -> unpack(Packing.GZIP, bytes, most);
      case "zstd" -> unpack(Packing.ZSTD, bytes, most);
      case "br" -> read(BrotliInputStream::new, bytes, most);
      case "deflate" -> inflate(bytes, most);
      default -> bytes;
    };
  }

  private static byte[] unpack(Packing packing, byte[] bytes, int most) {
    return Packing.of(bytes).filter(packing::equals).isPresent()
        ? read(in -> Unpacker.unpack(packing, in), bytes, most)
        : bytes;
  }

  /** The standard means zlib's format; some servers send what is within it. */
  private static byte[] inflate(byte[] bytes, int most) {
    byte[] inflated = read(InflaterInputStream::new, bytes, most);
    return inflated == bytes
        ? read(in -> new InflaterInputStream(in, new Inflater(true)), bytes, most)
        : inflated;
  }

  private interface Decoding {
    InputStream open(InputStream in) throws IOException;
  }

  private static byte[] read(Decoding decoding, byte[] bytes, int most) {
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(2 * bytes.length);
    byte[] buffer = new byte[1 << 13];
    try (InputStream in = decoding.open(new ByteArrayInputStream(bytes))) {
      int read = in.read(buffer);
      while (read >= 0 && decoded.size() < most) {
        decoded.write(buffer, 0, Math.min(read, most - decoded.size()));
        read = in.read(buffer);
      }
    } catch (IOException | RuntimeException e) {
      if (decoded.size() == 0) {
        return bytes;
      }
    }
    return decoded.toByteArray();
  }
}
