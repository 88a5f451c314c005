package org.wirecopy.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Dump;
import org.wirecopy.read.charset.DeclaredCharset;
import org.wirecopy.read.charset.Decoder;

/** Makes a dump of a page's bytes. */
final class PageDecoder {

  private PageDecoder() {}

  /** Decodes a page of which nothing is known but its name. */
  static void decode(Location where, String id, byte[] bytes, Dump.Form form, DumpSink sink)
      throws IOException {
    decode(where, id, null, null, Optional.empty(), bytes, form, sink);
  }

  /**
   * Decodes a page.
   *
   * @param served the charset that the server named; it is believed before the page's own
   */
  static void decode(
      Location where,
      String id,
      @Nullable String url,
      @Nullable Instant fetched,
      Optional<Charset> served,
      byte[] bytes,
      Dump.Form form,
      DumpSink sink)
      throws IOException {
    Decoder.Decoded decoded;
    try {
      Optional<Charset> declared =
          served.isEmpty() && form == Dump.Form.HTML ? DeclaredCharset.of(bytes) : served;
      decoded = Decoder.decode(bytes, declared);
    } catch (IOException e) {
      sink.problem(where, id, ReadFailure.explain(e));
      return;
    } catch (OutOfMemoryError e) {
      sink.problem(where, id, ReadFailure.TOO_LARGE);
      return;
    }
    if (decoded.broken() > 0) {
      sink.warning(
          where,
          "is not valid "
              + decoded.charset()
              + " in "
              + decoded.broken()
              + " places; they read as U+FFFD");
    }
    sink.dump(where, new Dump(id, url, form, decoded.text(), fetched));
  }
}
