package org.wirecopy.article;

import java.util.HashSet;
import java.util.Set;
import org.wirecopy.document.Letters;
import org.wirecopy.document.PageMetadata;

/** The names of a page's site and of its publisher. */
final class SiteNames {

  /** A shorter part of an address is no name. */
  private static final int MIN_LENGTH = 3;

  private final Set<String> names = new HashSet<>();
  private final String host;

  /** What the address alone tells. */
  SiteNames(String host) {
    this.host = host;
  }

  SiteNames(PageMetadata metadata, String host) {
    this.host = host;
    for (String name : metadata.siteNames()) {
      String folded = Letters.fold(name);
      if (folded.length() >= MIN_LENGTH) {
        names.add(folded);
      }
    }
  }

  /** Whether the text is one of the names. */
  boolean contains(String text) {
    String folded = Letters.fold(text);
    return names.contains(folded) || TitleText.isHost(text, host);
  }
}
