package org.wirecopy.check;

/**
 * A paragraph or headline, and where it stands.
 *
 * @param text the text
 * @param path the file
 * @param line the line in the file, from 1; 0 where it is not known
 * @param place where it stands within a record, for messages: {@code line 12 of the dump}; empty
 *     where path and line say it all
 */
public record Passage(String text, String path, long line, String place) {}
