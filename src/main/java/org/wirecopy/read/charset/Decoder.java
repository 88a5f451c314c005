package org.wirecopy.read.charset;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Turns bytes of whatever charset into text: by byte-order mark, by being valid UTF-8, by where the
 * NUL bytes of UTF-16 and UTF-32 stand, and last by the letters that a legacy charset would give.
 */
public final class Decoder {

  /** Enough of a dump to tell binary data, UTF-16 and UTF-32 by their NULs. */
  private static final int SAMPLE = 1 << 16;

  /** Text has a stray control character at most; one byte in nine of random data is one. */
  private static final double MAX_CONTROLS = 0.02;

  /** UTF-16 of any script has NULs at least in its line ends. */
  private static final double MIN_NULS = 0.005;

  /** More NULs than this are not a slip of whoever wrote the text; ASCII in UTF-16 has half. */
  private static final double MAX_NULS = 0.25;

  /**
   * In text of another charset bytes that are a character of UTF-8 by chance are rarer than others:
   * at most as many in a few words of EUC-KR, three to four in GBK, two to three in the Cyrillic of
   * DOS, next to none in those of Europe.
   */
  private static final int MIN_VALID_PER_BROKEN = 2;

  /** A page that was cut or garbled in places still is in the charset that it declares. */
  private static final long MIN_LETTERS_PER_BROKEN = 1000;

  /** What is not valid reads so. */
  private static final char BROKEN = '\ufffd';

  private Decoder() {}

  /**
   * Text, and how it was got.
   *
   * @param charset the charset that the bytes were in
   * @param broken places that are not valid in it; the text has U+FFFD there
   */
  public record Decoded(String text, Charset charset, int broken) {}

  /** Thrown for bytes that are no text in any charset. */
  public static final class BinaryException extends IOException {
    private static final long serialVersionUID = 1;

    BinaryException() {
      super("looks like binary data, not text; leave it out");
    }
  }

  /** Decodes a dump whose charset nobody declares. */
  public static Decoded decode(byte[] bytes) throws BinaryException {
    return decode(bytes, Optional.empty());
  }

  /**
   * Decodes a dump.
   *
   * @param declared the charset that the source claims for it. A byte-order mark is believed before
   *     it, and so is text that is valid UTF-8 and more than ASCII; where it does not fit the
   *     bytes, it is passed over
   */
  public static Decoded decode(byte[] bytes, Optional<Charset> declared) throws BinaryException {
    Optional<Decoded> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    ByteCensus census = new ByteCensus(bytes, SAMPLE);
    boolean manyNuls = census.nuls() > census.size() * MAX_NULS;
    boolean manyControls = census.controls() > census.size() * MAX_CONTROLS;
    if (!manyNuls && !manyControls) {
      String utf8 = new String(bytes, StandardCharsets.UTF_8);
      if (isWhole(utf8, bytes)) {
        return Iso2022.isIn(bytes) ? legacy(bytes) : new Decoded(utf8, StandardCharsets.UTF_8, 0);
      }
    }
    if (declared.isPresent() && !manyNuls && !manyControls) {
      Decoded decoded = lenient(bytes, 0, LegacyCharsets.believe(declared.get(), bytes));
      if (decoded.broken() * MIN_LETTERS_PER_BROKEN <= decoded.text().length()
          || (declared.get().equals(StandardCharsets.UTF_8) && isUtf8(decoded, 1))) {
        return decoded;
      }
    }
    if (census.nuls() >= census.size() * MIN_NULS) {
      Optional<Charset> wide = census.wideCharset();
      if (wide.isPresent()) {
        Decoded decoded = lenient(bytes, 0, wide.get());
        if (decoded.broken() * 100L <= decoded.text().length()) {
          return decoded;
        }
      }
    }
    if (manyNuls || manyControls) {
      throw new BinaryException();
    }
    Decoded decoded = lenient(bytes, 0, StandardCharsets.UTF_8);
    return isUtf8(decoded, MIN_VALID_PER_BROKEN) ? decoded : legacy(bytes);
  }

  /**
   * UTF-16 or UTF-32, where a source is in one of them by its mark or its NULs.
   *
   * @param head its first bytes; what is behind them does not matter
   */
  public static Optional<Charset> wideCharset(byte[] head) {
    Optional<Decoded> marked = byMark(head);
    if (marked.isPresent()) {
      return marked
          .map(Decoded::charset)
          .filter(charset -> !charset.equals(StandardCharsets.UTF_8));
    }
    ByteCensus census = new ByteCensus(head, SAMPLE);
    return census.nuls() < Math.max(1, census.size() * MIN_NULS)
        ? Optional.empty()
        : census.wideCharset();
  }

  /**
   * Whether what was read as UTF-8 is in it, though some of it is broken.
   *
   * @param least how many valid characters beyond ASCII there must be for each broken one
   */
  private static boolean isUtf8(Decoded decoded, int least) {
    String text = decoded.text();
    long valid = multiByteCharacters(text);
    boolean cut = text.endsWith("\ufffd"); // crawlers cut pages at so many bytes
    long broken = cut ? Math.max(0L, decoded.broken() - 1L) : decoded.broken();
    return valid > 0 && valid >= least * broken;
  }

  private static Decoded legacy(byte[] bytes) {
    return lenient(bytes, 0, LegacyCharsets.detect(bytes));
  }

  private static Optional<Decoded> byMark(byte[] bytes) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return Optional.of(lenient(bytes, 3, StandardCharsets.UTF_8));
    }
    // The mark of UTF-32LE begins with that of UTF-16LE.
    if (startsWith(bytes, 0xff, 0xfe, 0, 0)) {
      return Optional.of(lenient(bytes, 4, Utf32.LITTLE_ENDIAN));
    }
    if (startsWith(bytes, 0, 0, 0xfe, 0xff)) {
      return Optional.of(lenient(bytes, 4, Utf32.BIG_ENDIAN));
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16LE));
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16BE));
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xff) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether all bytes were valid UTF-8: what is not reads as U+FFFD, which few texts hold. */
  private static boolean isWhole(String utf8, byte[] bytes) {
    return utf8.indexOf(BROKEN) < 0 || Arrays.equals(utf8.getBytes(StandardCharsets.UTF_8), bytes);
  }

  private static Decoded lenient(byte[] bytes, int start, Charset charset) {
    String text = new String(bytes, start, bytes.length - start, charset);
    // A U+FFFD may also have been written as such; only what decoding added counts.
    int broken = count(text);
    if (broken > 0) {
      broken -= Math.min(broken, written(text, charset, bytes.length - start));
    }
    return new Decoded(text, charset, broken);
  }

  /** How many of the text's U+FFFD stood in the bytes already. */
  private static int written(String text, Charset charset, int length) {
    boolean unicode = charset.name().startsWith("UTF-");
    return unicode && text.getBytes(charset).length == length ? count(text) : 0;
  }

  private static int count(String text) {
    int count = 0;
    for (int at = text.indexOf(BROKEN); at >= 0; at = text.indexOf(BROKEN, at + 1)) {
      count++;
    }
    return count;
  }

  private static long multiByteCharacters(String text) {
    return text.chars().filter(c -> c >= 0x80 && c != '\ufffd').count();
  }
}
