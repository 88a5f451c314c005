package org.wirecopy.model;

import org.jspecify.annotations.Nullable;

/**
 * What the net reads of a page: for each input its values, line by line; null where they are all 0.
 * For reading alone an array may have one value, which is that of all lines.
 *
 * @param lines of the page
 */
record NetInput(int lines, float[] @Nullable [] values) {

  int width() {
    return values.length;
  }

  float at(int input, int line) {
    float[] ofInput = values[input];
    return ofInput == null ? 0 : ofInput[line];
  }
}
