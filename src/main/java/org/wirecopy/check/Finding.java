package org.wirecopy.check;

/**
 * Something that a rule found.
 *
 * @param rule the rule's name: {@code no-headline}
 * @param severity how grave it is
 * @param dump the id of the dump, or of the cleaned copy
 * @param path the file, as the user named it
 * @param line the line in that file, from 1; 0 for the whole file. In JSON Lines it is the record's
 *     line
 * @param message what was found, in one sentence without a full stop
 * @param advice what to do about it
 * @param excerpt the text that it was found in, cut short; empty where it is about all of it
 * @param fingerprint the same for the same finding of the same file, whatever line it moves to; 16
 *     hexadecimal digits
 */
public record Finding(
    String rule,
    Severity severity,
    String dump,
    String path,
    long line,
    String message,
    String advice,
    String excerpt,
    String fingerprint) {}
