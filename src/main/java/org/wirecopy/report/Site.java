package org.wirecopy.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a dump's site is called. */
final class Site {

  /** A site's name is no longer; a hostile address may be. */
  private static final int MOST_LETTERS = 80;

  private Site() {}

  /** The address's host without {@code www.}, else the id's folder; empty where there is none. */
  static String of(@Nullable String url, String id) {
    String host = url == null ? "" : host(url);
    return PackedLines.cut(host.isEmpty() ? folder(id) : host, MOST_LETTERS);
  }

  private static String host(String url) {
    int start = url.indexOf("://");
    if (start < 0) {
      return "";
    }
    int end = start + 3;
    while (end < url.length() && "/?#\\".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String host = url.substring(start + 3, end);
    host = host.substring(host.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }

  private static String folder(String id) {
    int slash = id.lastIndexOf('/');
    return slash < 0 ? "" : id.substring(0, slash + 1);
  }
}
