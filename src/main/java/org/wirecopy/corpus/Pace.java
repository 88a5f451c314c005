package org.wirecopy.corpus;

import java.time.Duration;

/**
 * How hard the machine works.
 *
 * @param threads how many threads clean
 * @param timeout how long cleaning a dump may take; zero for any time
 */
public record Pace(int threads, Duration timeout) {}
