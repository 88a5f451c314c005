package org.wirecopy.corpus;

import org.jspecify.annotations.Nullable;

/**
 * What is compared of a dump.
 *
 * @param number of the dump, from 0; below 0 for what is none
 * @param id the dump's id
 * @param published when its article was published; null if that is unknown
 * @param position how far the reading had come, in bytes
 * @param bytes the dump's length as UTF-8
 * @param sketch of its body; empty where there is nothing to compare
 */
record Sketched(
    long number, String id, @Nullable String published, long position, long bytes, long[] sketch) {}
