package org.wirecopy.resource;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * An immutable set of strings, each with its number: a hash table that is loaded as it lies in
 * memory. A string is made of its letters only to be compared with one that has the same hash.
 */
public final class StringIndex {

  /** The number of each string behind its hash, open-addressed, plus one; 0 marks a free slot. */
  private final int[] slots;

  private final int[] hashes;
  private final int[] starts;
  private final byte[] letters;

  /** The strings, numbered as they come; what comes again has its number already. */
  public StringIndex(Iterable<String> strings) {
    Set<String> all = new LinkedHashSet<>();
    strings.forEach(all::add);
    slots = new int[Integer.highestOneBit(all.size() + 1) * 4]; // at most half full
    hashes = new int[all.size()];
    starts = new int[all.size() + 1];
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    int number = 0;
    for (String string : all) {
      hashes[number] = string.hashCode();
      int slot = slot(hashes[number]);
      while (slots[slot] != 0) {
        slot = next(slot);
      }
      written.writeBytes(string.getBytes(StandardCharsets.UTF_8));
      slots[slot] = ++number;
      starts[number] = written.size();
    }
    letters = written.toByteArray();
  }

  /** The strings that {@link #write} wrote. */
  public StringIndex(ArrayReader in) {
    slots = in.ints();
    hashes = in.ints();
    starts = in.ints();
    letters = in.bytes();
  }

  /** Writes the strings for the constructor that reads them. */
  public void write(ArrayWriter out) {
    out.ints(slots).ints(hashes).ints(starts).bytes(letters);
  }

  /** Whether the string is among them. */
  public boolean contains(String string) {
    return indexOf(string) >= 0;
  }

  /** Whether one of them has this hash code. */
  public boolean mayContain(int hash) {
    for (int slot = slot(hash); slots[slot] != 0; slot = next(slot)) {
      if (hashes[slots[slot] - 1] == hash) {
        return true;
      }
    }
    return false;
  }

  /** The string's number, from 0; -1 if it is not among them. */
  public int indexOf(String string) {
    int hash = string.hashCode();
    for (int slot = slot(hash); slots[slot] != 0; slot = next(slot)) {
      int number = slots[slot] - 1;
      if (hashes[number] == hash && get(number).equals(string)) {
        return number;
      }
    }
    return -1;
  }

  private String get(int number) {
    int start = starts[number];
    return new String(letters, start, starts[number + 1] - start, StandardCharsets.UTF_8);
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 16) & (slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }
}
