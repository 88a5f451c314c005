package org.wirecopy.site;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What sites are called: the host of their pages' addresses, without {@code www.}. */
public final class SiteName {

  private static final String WWW = "www.";

  private SiteName() {}

  /**
   * The site of a page; null where nobody knows.
   *
   * @param told what the corpus calls it, which counts before the address
   * @param url the page's address; need not be valid
   */
  public static @Nullable String of(@Nullable String told, @Nullable String url) {
    if (told != null && !told.isBlank()) {
      return visible(told);
    }
    String host = url == null ? "" : host(url);
    return host.isEmpty() ? null : host;
  }

  private static String host(String url) {
    int scheme = url.indexOf("//");
    if (scheme < 0) {
      return "";
    }
    int start = scheme + 2;
    int end = start;
    while (end < url.length() && "/?#\\".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String authority = url.substring(start, end);
    authority = authority.substring(authority.lastIndexOf('@') + 1);
    int port = authority.lastIndexOf(':');
    String host = port < 0 || authority.endsWith("]") ? authority : authority.substring(0, port);
    host = visible(host.toLowerCase(Locale.ROOT));
    return host.startsWith(WWW) ? host.substring(WWW.length()) : host;
  }

  /** Without what would break a line or a column. */
  private static String visible(String name) {
    return SiteLine.withoutControls(name).strip();
  }
}
