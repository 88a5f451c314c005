package org.wirecopy.read;

/** The header that a server sent before a page, as {@code curl -i} keeps it. */
final class ResponseHeader {

  private ResponseHeader() {}

  /** Where the page behind the header begins; 0 where there is no header. */
  static int end(byte[] page) {
    int begin = 0;
    while (begins(page, begin)) { // one for each redirection
      int end = behindEmptyLine(page, begin);
      if (end < 0) {
        return begin;
      }
      begin = end;
    }
    return begin;
  }

  /** Whether a line with the version and the status begins there: {@code HTTP/1.1 200 OK}. */
  private static boolean begins(byte[] page, int at) {
    return at + 12 < page.length
        && page[at] == 'H'
        && page[at + 1] == 'T'
        && page[at + 2] == 'T'
        && page[at + 3] == 'P'
        && page[at + 4] == '/'
        && isDigit(page[at + 5])
        && isDigit(page[at + (page[at + 6] == '.' ? 9 : 7)]);
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  private static int behindEmptyLine(byte[] page, int from) {
    for (int i = from; i + 1 < page.length; i++) {
      if (page[i] == '\n') {
        int next = page[i + 1] == '\r' ? i + 2 : i + 1;
        if (next < page.length && page[next] == '\n') {
          return next + 1;
        }
      }
    }
    return -1;
  }
}
