package org.wirecopy.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a page's links lead, made absolute where the page's address is known. To resolve an address
 * takes as long as to parse its element ten times, so links that are written as paths from the
 * site's root, as most are, have put in front of them what the first of them was found to have; so
 * have those that begin with a host, and those to a place on the page.
 */
final class LinkAddresses {

  /** Whether the page's address is known. */
  private final boolean resolving;

  /** What stands in front of a path, of a host, and of a place; null until it is known. */
  private final @Nullable String[] fronts = new String[3];

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
    int form = form(written);
    if (form < 0) {
      return resolved.computeIfAbsent(written, address -> anchor.absUrl("href"));
    }
    String front = fronts[form];
    if (front != null) {
      return front + written;
    }
    String address = anchor.absUrl("href");
    if (address.endsWith(written)) {
      fronts[form] = address.substring(0, address.length() - written.length());
    }
    return address;
  }

  /** 0 for a path from the root, 1 for a host, 2 for a place; -1 where more is to be resolved. */
  private static int form(String written) {
    boolean host = written.startsWith("//");
    boolean place = written.startsWith("#");
    if (!place && !written.startsWith("/")) {
      return -1;
    }
    if (host && (written.length() == 2 || !Character.isLetterOrDigit(written.charAt(2)))) {
      return -1;
    }
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean step = c == '.' && !place && written.charAt(i - 1) == '/';
      if (c <= ' ' || step || (host && c == ':')) { // not every port is one
        return -1;
      }
    }
    return host ? 1 : place ? 2 : 0;
  }
}
