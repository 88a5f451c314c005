package org.wirecopy.report;

/**
 * A removed line, as an example of what a filter removes.
 *
 * @param kind the filter, as {@link LineKinds} numbers it
 * @param line the line's number in its dump
 * @param text the line's beginning
 * @param reason why it was removed
 */
public record Sighting(int kind, int line, String text, String reason) {}
