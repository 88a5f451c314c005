package org.wirecopy.document;

/**
 * A line that a filter removed, and why.
 *
 * @param line the line as the filter saw it
 * @param filter the filter's name: {@code share-widget}
 * @param reason what the filter recognised, in words
 */
public record Removal(TextLine line, String filter, String reason) {}
