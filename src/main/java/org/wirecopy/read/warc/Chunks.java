package org.wirecopy.read.warc;

import java.io.ByteArrayOutputStream;

/** Joins the chunks of HTTP/1.1's chunked transfer encoding (RFC 9112, section 7.1). */
final class Chunks {

  private static final int HEX = 16;

  private Chunks() {}

  /**
   * The body without the chunks' sizes. A crawler may have joined them and left the header: a body
   * that is not in chunks stays as it is. One that is cut gives what there is.
   */
  static byte[] join(byte[] body) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream(body.length);
    int position = 0;
    while (position < body.length) {
      int line = position;
      long size = 0;
      int digits = 0;
      for (; line < body.length && Character.digit(body[line], HEX) >= 0; line++) {
        size = Math.min(size * HEX + Character.digit(body[line], HEX), Integer.MAX_VALUE);
        digits++;
      }
      int start = lineEnd(body, line);
      if (digits == 0 || start < 0) {
        return joined.size() == 0 ? body : joined.toByteArray();
      }
      if (size == 0) {
        break;
      }
      int length = (int) Math.min(size, body.length - start);
      joined.write(body, start, length);
      position = start + length;
      if (position < body.length && body[position] == '\r') {
        position++;
      }
      if (position < body.length && body[position] == '\n') {
        position++;
      }
    }
    return joined.toByteArray();
  }

  /** Where the line after a chunk's size begins; less than 0 where what follows is none. */
  private static int lineEnd(byte[] body, int from) {
    int at = from;
    while (at < body.length && (body[at] == ' ' || body[at] == '\t')) {
      at++;
    }
    if (at < body.length && body[at] == ';') {
      while (at < body.length && body[at] != '\r' && body[at] != '\n') {
        at++;
      }
    }
    if (at < body.length && body[at] == '\r') {
      at++;
    }
    return at < body.length && body[at] == '\n' ? at + 1 : -1;
  }
}
