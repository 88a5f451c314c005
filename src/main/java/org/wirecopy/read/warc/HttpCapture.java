package org.wirecopy.read.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;

/** The header of an HTTP response as a crawler kept it. */
final class HttpCapture {

  /** Servers allow 8 kB of header; cookies make some longer. */
  static final int MAX_HEADER = 1 << 16;

  private static final int OK = 200;
  private static final int REDIRECTION = 300;

  private final int status;
  private final MessageHeaders headers;

  /** Where the body begins. */
  private final int length;

  private HttpCapture(int status, MessageHeaders headers, int length) {
    this.status = status;
    this.headers = headers;
    this.length = length;
  }

  /**
   * Reads the header.
   *
   * @param start the response's first {@link #MAX_HEADER} bytes, or all
   * @return empty where it is no HTTP response
   */
  static Optional<HttpCapture> parse(byte[] start) {
    int end = end(start);
    byte[] header = Arrays.copyOf(start, end);
    try {
      HttpResponse response =
          HttpResponse.parseWithoutBody(
              Channels.newChannel(new ByteArrayInputStream(header)),
              Channels.newChannel(OutputStream.nullOutputStream()));
      return Optional.of(new HttpCapture(response.status(), response.headers(), end));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static int end(byte[] start) {
    for (int i = 1; i < start.length; i++) {
      if (start[i] == '\n'
          && (start[i - 1] == '\n' || (i > 2 && start[i - 1] == '\r' && start[i - 2] == '\n'))) {
        return i + 1;
      }
    }
    return start.length;
  }

  /** Redirections and error pages have a body as well, and it is nobody's story. */
  boolean isSuccess() {
    return status >= OK && status < REDIRECTION;
  }

  String contentType() {
    return headers.first("Content-Type").orElse("");
  }

  /**
   * The page that the server encoded.
   *
   * @param response header and body
   * @param most the most bytes to give
   */
  byte[] page(byte[] response, int most) {
    byte[] body = Arrays.copyOfRange(response, length, response.length);
    if (headers.contains("Transfer-Encoding", "chunked")) {
      body = Chunks.join(body);
    }
    Optional<String> codings = headers.first("Content-Encoding");
    return codings.isPresent() ? ContentCoding.undo(codings.get(), body, most) : body;
  }
}
