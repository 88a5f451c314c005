package org.wirecopy.corpus;

/**
 * What is compared of a dump.
 *
 * @param number of the dump, from 0; below 0 for what is none
 * @param id the dump's id
 * @param published when its article was published, in seconds; the greatest number if that is
 *     unknown
 * @param position how far the reading had come, in bytes
 * @param bytes the dump's length as UTF-8
 * @param sketch of its body; empty where there is nothing to compare
 */
record Sketched(long number, String id, long published, long position, long bytes, long[] sketch) {}
