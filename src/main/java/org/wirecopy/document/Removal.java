package org.wirecopy.document;

import java.util.Set;

/**
 * A line that a filter removed, and why.
 *
 * @param line the line as the filter saw it
 * @param filter the filter's name: {@code share-widget}
 * @param reason what the filter recognised, in words
 */
public record Removal(TextLine line, String filter, String reason) {

  /** Name of the filter that judges by a learned model. */
  public static final String LINE_MODEL = "line-model";

  /** Name of the filter that removes what many pages of a site carry. */
  public static final String SITE_REPEAT = "site-repeat";

  /** Filters that know a line by those around it, not by what it says. */
  private static final Set<String> BY_PLACE = Set.of("navigation-menu", "breadcrumb");

  /** Whether a rule took the line for one of a list's; now and then a title stands beside one. */
  public boolean isByPlace() {
    return BY_PLACE.contains(filter);
  }

  /** Whether a rule recognised the line, and it was not just found outside the story. */
  public boolean isByRule() {
    return !filter.equals(LINE_MODEL) && !filter.equals(SITE_REPEAT);
  }
}
