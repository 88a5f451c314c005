package org.wirecopy.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an HTML page says of its article outside the visible text, the most trustworthy first.
 *
 * @param language ISO 639-1 code that the page declares
 */
public record PageMetadata(@Nullable String language, List<String> headlines) {

  public PageMetadata {
    headlines = List.copyOf(headlines);
  }
}
