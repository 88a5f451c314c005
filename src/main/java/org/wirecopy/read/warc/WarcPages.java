package org.wirecopy.read.warc;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
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

  private final RecordBytes bytes;
  private final int longest;

  private @Nullable WarcReader reader;
  private long skipped;
  private boolean begun;
  private boolean ended;

  /** Whether the buffer may stand anywhere in a record. */
  private boolean lost;

  /** Whether the buffer stands between the header of a record and its end. */
  private boolean inBlock;

  /** Whether the buffer stands before what was told to be no record. */
  private boolean wentBack;

  /**
   * @param in the file, unpacked
   * @param longest the most bytes that a page may have
   */
  public WarcPages(InputStream in, int longest) {
    bytes = new RecordBytes(in);
    this.longest = longest;
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
        if (lost && bytes.findRecord() < 0) {
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
        inBlock = true;
        wentBack = false;
        requireLength(record.get());
        bytes.mark();
        Optional<WarcPage> page = page(record.get());
        record.get().body().consume();
        inBlock = false;
        if (page.isPresent()) {
          return page;
        }
        skipped += mayBePage(record.get()) ? 1 : 0;
      }
      return Optional.empty();
    } catch (BrokenPackingException e) {
      boolean told = lost; // that the record before it is broken
      reader = null;
      lost = false; // a member begins with a record
      bytes.clear();
      ended = !e.goesOn();
      if (told && e.goesOn()) {
        return next();
      }
      throw broken(name, String.valueOf(e.getMessage()));
    } catch (ParsingException e) {
      boolean told = wentBack;
      wentBack = bytes.goBack(); // the record before it may have taken the beginning of this one
      reader = null;
      lost = true;
      if (told) {
        return next();
      }
      throw broken(name, "is no WARC record");
    } catch (BrokenRecordException e) {
      throw e;
    } catch (EOFException e) {
      lost = inBlock && bytes.goBack();
      reader = null;
      ended = !lost;
      throw broken(name, "is cut");
    } catch (IOException e) {
      ended = true;
      throw e;
    }
  }

  /** How many responses and the like were passed over so far: errors, redirections, pictures …. */
  public long skipped() {
    return skipped;
  }

  private static BrokenRecordException broken(String record, String how) {
    return new BrokenRecordException(record, how + "; fetch it again, the other records are read");
  }

  private WarcReader reader() throws IOException {
    if (reader == null) {
      reader = new WarcReader(bytes.channel(), bytes.buffer());
      reader.setLenient(true);
    }
    return reader;
  }

  /** Passes over what stands before the first record, if there is one. */
  private void findFirst() throws IOException {
    long passed = bytes.findRecord();
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
   * A record that is too long to go back in must not hold another: its length is wrong, and it
   * would swallow all the rest. A WARC within the WARC is known by its beginning.
   */
  private void requireLength(WarcRecord record) throws IOException {
    if (record.body().size() <= RecordBytes.KEPT) {
      return;
    }
    String block = bytes.ahead();
    int other = block.indexOf("\nWARC/1.");
    int headerEnd = block.indexOf("\n\r\n") + 2;
    if (other >= 0 && other != headerEnd && !block.startsWith("WARC/1.")) {
      reader = null;
      lost = true;
      throw broken(name(record), "is shorter than it says");
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

  /** Whether a record is of a kind that pages are, or stands for an earlier one that is. */
  private static boolean mayBePage(WarcRecord record) {
    return switch (record.headers().first("WARC-Type").orElse("")) {
      case "response", "resource", "conversion", "revisit" -> true;
      default -> false;
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
