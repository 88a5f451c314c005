package org.wirecopy.read.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.wirecopy.read.unpack.BrokenPackingException;

/**
 * The pages of a WARC or WET file, one at a time: successful responses, resources and conversions
 * that are HTML or text. After a broken record it goes on with the next one.
 */
public final class WarcPages {

  private static final byte[] RECORD_START = "WARC/".getBytes(StandardCharsets.US_ASCII);

  private final ReadableByteChannel channel;
  private final int longest;

  /** What the reader has not used yet; it outlives readers that gave up. */
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

  private @Nullable WarcReader reader;
  private boolean begun;
  private boolean ended;

  /** Whether the buffer may stand anywhere in a record. */
  private boolean lost;

  /**
   * @param in the file, unpacked
   * @param longest the most bytes that a page may have
   */
  public WarcPages(InputStream in, int longest) {
    channel = Channels.newChannel(in);
    this.longest = longest;
    buffer.limit(0);
  }

  /**
   * The next page; empty at the end.
   *
   * @throws BrokenRecordException for a record that is cut, damaged or too long, and for what
   *     stands before the first one; reading may go on
   */
  public Optional<WarcPage> next() throws IOException {
    String name = "";
    try {
      if (!begun) {
        begun = true;
        findFirst();
      }
      while (!ended) {
        name = "";
        if (lost && findRecord() < 0) {
          ended = true;
          break;
        }
        lost = false;
        Optional<WarcRecord> record = record();
        if (record.isEmpty()) {
          ended = true;
          break;
        }
        name = name(record.get());
        Optional<WarcPage> page = page(record.get());
        if (page.isPresent()) {
          return page;
        }
      }
      return Optional.empty();
    } catch (BrokenPackingException e) {
      boolean told = lost; // that the record before it is broken
      reader = null;
      lost = false; // a member begins with a record
      buffer.position(0).limit(0); // what is there is of the broken part
      ended = !e.goesOn();
      if (told && e.goesOn()) {
        return next();
      }
      throw broken(name, String.valueOf(e.getMessage()));
    } catch (ParsingException e) {
      reader = null;
      lost = true;
      throw broken(name, "is no WARC record");
    } catch (BrokenRecordException e) {
      throw e;
    } catch (IOException e) {
      ended = true;
      throw e instanceof java.io.EOFException ? broken(name, "is cut") : e;
    }
  }

  private static BrokenRecordException broken(String record, String how) {
    return new BrokenRecordException(record, how + "; fetch it again, the other records are read");
  }

  private WarcReader reader() throws IOException {
    if (reader == null) {
      reader = new WarcReader(channel, buffer);
      reader.setLenient(true);
    }
    return reader;
  }

  /** Passes over what stands before the first record, if there is one. */
  private void findFirst() throws IOException {
    long passed = findRecord();
    if (passed < 0) {
      ended = true;
      throw new BrokenRecordException(
          "", "holds no WARC record; fetch it again, or say with --from what it is");
    }
    if (passed > 0) {
      throw broken("", "begins with what is no WARC record");
    }
  }

  /** The next record; empty at the end. */
  private Optional<WarcRecord> record() throws IOException {
    try {
      return reader().next();
    } catch (RuntimeException e) { // a length that is no number, a header that is there twice …
      reader = null;
      lost = true;
      throw broken("", "holds a record with a broken header");
    }
  }

  /**
   * Moves the buffer to where a record may begin.
   *
   * @return how many bytes it passed over; less than 0 where no record begins
   */
  private long findRecord() throws IOException {
    long passed = 0;
    int matched = 0;
    while (true) {
      while (buffer.hasRemaining()) {
        byte b = buffer.get();
        passed++;
        matched = b == RECORD_START[matched] ? matched + 1 : b == RECORD_START[0] ? 1 : 0;
        if (matched == RECORD_START.length) {
          buffer.position(buffer.position() - matched);
          return passed - matched;
        }
      }
      buffer.clear();
      buffer.put(RECORD_START, 0, matched);
      int read = channel.read(buffer);
      buffer.flip().position(matched);
      if (read < 0) {
        return -1;
      }
    }
  }

  private static String name(WarcRecord record) {
    return record
        .headers()
        .first("WARC-Target-URI")
        .or(() -> record.headers().first("WARC-Record-ID"))
        .map(WarcPages::withoutBrackets)
        .orElse("");
  }

  private Optional<WarcPage> page(WarcRecord record) throws IOException {
    String type = record.headers().first("Content-Type").orElse("");
    Optional<String> kind = record.headers().first("WARC-Type");
    if (kind.isEmpty()) {
      throw broken(name(record), "is a record without a type");
    }
    return switch (kind.get()) {
      case "response" -> type.startsWith("application/http") ? response(record) : Optional.empty();
      case "resource", "conversion" ->
          isPage(type)
              ? Optional.of(page(record, type, read(record, record.body().stream())))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean isPage(String contentType) {
    PageType type = PageType.of(contentType);
    return type == PageType.HTML || type == PageType.TEXT;
  }

  private Optional<WarcPage> response(WarcRecord record) throws IOException {
    InputStream in = record.body().stream();
    byte[] start = in.readNBytes(HttpCapture.MAX_HEADER);
    Optional<HttpCapture> http = HttpCapture.parse(start);
    if (http.isEmpty()) {
      throw broken(name(record), "is no HTTP response");
    }
    PageType type = PageType.of(http.get().contentType());
    if (!http.get().isSuccess() || type == PageType.OTHER) {
      return Optional.empty();
    }
    byte[] all =
        start.length < HttpCapture.MAX_HEADER
            ? start
            : read(record, new SequenceInputStream(new ByteArrayInputStream(start), in));
    byte[] bytes = http.get().page(all, longest + 1);
    if (bytes.length > longest) {
      throw tooLong(record);
    }
    return Optional.of(page(record, http.get().contentType(), bytes));
  }

  private byte[] read(WarcRecord record, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(longest + 1);
    if (bytes.length > longest) {
      throw tooLong(record);
    }
    return bytes;
  }

  private BrokenRecordException tooLong(WarcRecord record) {
    return new BrokenRecordException(
        name(record),
        "is longer than "
            + (longest >> 20)
            + " MB; leave it out, or give Java more memory, with WIRECOPY_JAVA_OPTS=-Xmx8g");
  }

  private static WarcPage page(WarcRecord record, String contentType, byte[] bytes) {
    return new WarcPage(
        withoutBrackets(record.headers().first("WARC-Record-ID").orElse("")),
        record.headers().first("WARC-Target-URI").map(WarcPages::withoutBrackets).orElse(null),
        record.headers().first("WARC-Date").map(WarcPages::instant).orElse(null),
        contentType,
        bytes);
  }

  /** Old versions of wget put addresses into the brackets that ids have. */
  private static String withoutBrackets(String value) {
    return value.startsWith("<") && value.endsWith(">")
        ? value.substring(1, value.length() - 1)
        : value;
  }

  private static @Nullable Instant instant(String date) {
    try {
      return Instant.parse(date);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
