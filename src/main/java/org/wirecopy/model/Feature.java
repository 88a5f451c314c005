package org.wirecopy.model;

/**
 * A figure of a line.
 *
 * @param name what it measures
 * @param low how to say that the line has little of it
 * @param high how to say that it has much of it
 */
record Feature(String name, String low, String high) {}
