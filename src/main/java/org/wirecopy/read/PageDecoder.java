package org.wirecopy.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.wirecopy.document.Dump;
import org.wirecopy.read.charset.DeclaredCharset;
import org.wirecopy.read.charset.Decoder;

/** Makes a dump of a page's bytes. */
public final class PageDecoder {

  private PageDecoder() {}

  /** Decodes the one page of a source. */
  static void decode(Source source, byte[] bytes, Dump.Form form, DumpSink sink)
      throws IOException {
    decode(source.location(), unread(source, form), Optional.empty(), bytes, sink);
  }

  /** The one page of a source, before it is read. */
  static Dump unread(Source source, Dump.Form form) {
    return new Dump(source.name(), null, source.site(), form, "", null);
  }

  /**
   * Decodes a page: the sink gets the dump, or the problem with it.
   *
   * @param unread what is known of the page before it is read
   * @param served the charset that the server named; it is believed before the page's own
   */
  public static void decode(
      Location where, Dump unread, Optional<Charset> served, byte[] bytes, DumpSink sink)
      throws IOException {
    Decoder.Decoded decoded;
    try {
      Optional<Charset> declared =
          served.isEmpty() && unread.form() == Dump.Form.HTML ? DeclaredCharset.of(bytes) : served;
      decoded = Decoder.decode(bytes, declared);
    } catch (IOException e) {
      sink.problem(where, unread.id(), ReadFailure.explain(e));
      return;
    } catch (OutOfMemoryError e) {
      sink.problem(where, unread.id(), ReadFailure.TOO_LARGE);
      return;
    }
    if (decoded.broken() > 0) {
      sink.warning(where, broken(decoded));
    }
    String text =
        unread.form() == Dump.Form.TEXT ? NulBreaks.toLines(decoded.text()) : decoded.text();
    sink.dump(where, unread.withContent(text));
  }

  /** What to say of text that is broken in places. */
  static String broken(Decoder.Decoded decoded) {
    return "is not valid "
        + decoded.charset()
        + " in "
        + decoded.broken()
        + " places; they read as U+FFFD";
  }
}
