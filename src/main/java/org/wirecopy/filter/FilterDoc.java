package org.wirecopy.filter;

/**
 * A filter's documentation, in a fixed form: what {@code wirecopy filters} prints and what the
 * tests run.
 *
 * @param removes what it removes, one sentence: "Rows of share buttons such as …."
 * @param why why dumps carry such lines
 * @param example a small dump, a line each, with {@code "- "} before the lines that the filter
 *     removes and {@code "+ "} before those it keeps, look-alikes among them; a blank line is a
 *     blank line
 * @param limits what it does not do, and where it may err
 */
public record FilterDoc(String removes, String why, String example, String limits) {}
