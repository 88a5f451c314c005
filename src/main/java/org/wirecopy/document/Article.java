package org.wirecopy.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Clean copy.
 *
 * @param headline the title of the story as printed; null where the dump has none
 * @param dateline where and when the story was filed; null where the dump does not say
 * @param byline the writers' names, in order; never an agency
 * @param agency the agency credited; null where none is
 * @param published the publication time, ISO 8601: a day, or a date-time with offset
 * @param language ISO 639-1 code
 * @param paragraphs the body, a paragraph each, without the dateline
 */
public record Article(
    @Nullable String headline,
    @Nullable Dateline dateline,
    List<String> byline,
    @Nullable String agency,
    @Nullable String published,
    @Nullable String language,
    List<String> paragraphs) {

  public Article {
    byline = List.copyOf(byline);
    paragraphs = List.copyOf(paragraphs);
  }

  /** The paragraphs with a blank line between each two. */
  public String body() {
    return String.join("\n\n", paragraphs);
  }
}
