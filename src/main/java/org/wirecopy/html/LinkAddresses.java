package org.wirecopy.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a page's links lead, made absolute where the page's address is known. To resolve an address
 * takes as long as to parse its element ten times, so links that are written as paths from the
 * site's root, as most are, have put in front of them what the first of them was found to have.
 */
final class LinkAddresses {

  /** Whether the page's address is known. */
  private final boolean resolving;

  /** What stands in front of a path: {@code https://example.org}; null until it is known. */
  private @Nullable String origin;

  /** The addresses of other links as they are written: many a page has some again and again. */
  private final Map<String, String> resolved = new HashMap<>();

  /**
   * @param base the page's address; empty where it is not known
   */
  LinkAddresses(String base) {
    resolving = !base.isEmpty();
  }

  /** The address that the element has as its {@code href}. */
  String of(Element anchor) {
    String written = anchor.attr("href");
    String bare = written.strip();
    if (!resolving || bare.startsWith("https://") || bare.startsWith("http://")) {
      return bare;
    }
    if (!isPath(written)) {
      return resolved.computeIfAbsent(written, address -> anchor.absUrl("href"));
    }
    if (origin != null) {
      return origin + written;
    }
    String address = anchor.absUrl("href");
    if (address.endsWith(written)) {
      origin = address.substring(0, address.length() - written.length());
    }
    return address;
  }

  /** Whether the address is a path from the root in which nothing is left to be resolved. */
  private static boolean isPath(String written) {
    if (!written.startsWith("/") || written.startsWith("//")) {
      return false;
    }
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c <= ' ' || (c == '.' && written.charAt(i - 1) == '/')) {
        return false;
      }
    }
    return true;
  }
}
