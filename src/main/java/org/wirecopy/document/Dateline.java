package org.wirecopy.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a story was filed.
 *
 * @param text as printed, without its trailing separator: {@code Brussels, Aug 17 (AFP)}
 * @param places the places, as printed: {@code [Brussels]}
 * @param date the day as ISO 8601, {@code 2022-08-17}, where day, month and year are known or can
 *     be inferred from the publication date
 * @param agency the agency as printed: {@code AFP}
 * @param reporter the writer, in the forms that name one
 */
public record Dateline(
    String text,
    List<String> places,
    @Nullable String date,
    @Nullable String agency,
    @Nullable String reporter) {

  public Dateline {
    places = List.copyOf(places);
  }
}
