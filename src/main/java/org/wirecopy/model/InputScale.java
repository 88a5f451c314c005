package org.wirecopy.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Brings the features of a page's lines to the scale that the net reads: numbers around 0 in units
 * of their spread, a kind as one input for each kind there is. Immutable.
 */
final class InputScale {

  /** Values further out, in units of the spread, say no more. */
  private static final float MAX = 4;

  /** Features that reach further than this are counts, of which small ones differ more. */
  private static final double MAX_UNLOGGED = 12;

  /** Written in place of a column's kinds, of which a number has none. */
  private static final byte LOGGED = -1;

  private final int[] kinds; // for each column the number of its kinds; 0: a number
  private final boolean[] logged;
  private final float[] means;
  private final float[] spreads;
  private final int width;

  private InputScale(int[] kinds, boolean[] logged, float[] means, float[] spreads) {
    this.kinds = kinds;
    this.logged = logged;
    this.means = means;
    this.spreads = spreads;
    int inputs = 0;
    for (int kind : kinds) {
      inputs += Math.max(1, kind);
    }
    width = inputs;
  }

  /** The scale that suits these pages. */
  static InputScale of(Iterable<FeatureMatrix> pages) {
    int columns = pages.iterator().next().width();
    int[] kinds = new int[columns];
    boolean[] logged = new boolean[columns];
    float[] means = new float[columns];
    float[] spreads = new float[columns];
    for (int c = 0; c < columns; c++) {
      kinds[c] = pages.iterator().next().kinds(c);
      for (FeatureMatrix page : pages) {
        for (int line = 0; line < page.lines(); line++) {
          logged[c] |= kinds[c] == 0 && Math.abs(page.get(line, c)) > MAX_UNLOGGED;
        }
      }
      double sum = 0;
      double squares = 0;
      long count = 0;
      for (FeatureMatrix page : pages) {
        for (int line = 0; line < page.lines(); line++) {
          double value = level(page.get(line, c), logged[c]);
          sum += value;
          squares += value * value;
          count++;
        }
      }
      means[c] = (float) (sum / count);
      spreads[c] =
          (float) (Math.sqrt(Math.max(0, squares / count - means[c] * (double) means[c])) + 1e-3);
    }
    return new InputScale(kinds, logged, means, spreads);
  }

  private static double level(double value, boolean logged) {
    return logged ? PageView.signedLog(value) : value;
  }

  /** How many features it scales. */
  int columns() {
    return kinds.length;
  }

  /** How many inputs a line has. */
  int width() {
    return width;
  }

  /** What the net reads of the page. */
  NetInput scale(FeatureMatrix page) {
    return scale(page, true);
  }

  /**
   * The same for {@link LineNet#odds}, which needs one value only where all lines have the same:
   * most of a page's features, and so most of the memory that reading a page takes.
   */
  NetInput scaleForReading(FeatureMatrix page) {
    return scale(page, false);
  }

  private NetInput scale(FeatureMatrix page, boolean whole) {
    float[] @Nullable [] inputs = new float[width][];
    int at = 0;
    for (int c = 0; c < kinds.length; c++) {
      if (kinds[c] == 0) {
        inputs[at] = numbers(page, c, whole);
      } else {
        addKinds(page, c, inputs, at);
      }
      at += Math.max(1, kinds[c]);
    }
    return new NetInput(page.lines(), inputs);
  }

  private float[] numbers(FeatureMatrix page, int column, boolean whole) {
    float[] values = page.column(column);
    int different = page.isAlike(column) ? Math.min(1, values.length) : values.length;
    float[] scaled = new float[whole ? values.length : different];
    float unit = 1 / spreads[column];
    float mean = means[column];
    boolean log = logged[column];
    for (int line = 0; line < different; line++) {
      float value = log ? (float) PageView.signedLog(values[line]) : values[line];
      float inSpreads = (value - mean) * unit;
      // Comparing is several times as fast here as Math.min and Math.max.
      scaled[line] = inSpreads > MAX ? MAX : inSpreads < -MAX ? -MAX : inSpreads;
    }
    if (different < scaled.length) {
      Arrays.fill(scaled, different, scaled.length, scaled[0]);
    }
    return scaled;
  }

  private static void addKinds(
      FeatureMatrix page, int column, float[] @Nullable [] inputs, int first) {
    for (int line = 0; line < page.lines(); line++) {
      int input = first + (int) page.get(line, column);
      float[] ofKind = inputs[input];
      if (ofKind == null) {
        ofKind = new float[page.lines()];
        inputs[input] = ofKind;
      }
      ofKind[line] = 1;
    }
  }

  void write(DataOutputStream out) throws IOException {
    out.writeShort(kinds.length);
    for (int c = 0; c < kinds.length; c++) {
      out.writeByte(logged[c] ? LOGGED : kinds[c]);
    }
    for (float mean : means) {
      out.writeFloat(mean);
    }
    for (float spread : spreads) {
      out.writeFloat(spread);
    }
  }

  static InputScale read(ByteBuffer in) {
    int columns = in.getShort() & 0xffff;
    byte[] written = new byte[columns];
    in.get(written);
    int[] kinds = new int[columns];
    boolean[] logged = new boolean[columns];
    for (int c = 0; c < columns; c++) {
      logged[c] = written[c] == LOGGED;
      kinds[c] = logged[c] ? 0 : written[c];
    }
    return new InputScale(
        kinds, logged, LineModel.floats(in, columns), LineModel.floats(in, columns));
  }

  /** Whether the value is above that of a usual line. */
  boolean isHigh(int column, double value) {
    return kinds[column] > 0 || level(value, logged[column]) > means[column];
  }

  boolean isNumber(int column) {
    return kinds[column] == 0;
  }

  /** The column that an input comes from. */
  int column(int input) {
    int at = 0;
    for (int c = 0; c < kinds.length; c++) {
      at += Math.max(1, kinds[c]);
      if (input < at) {
        return c;
      }
    }
    throw new IndexOutOfBoundsException(input);
  }
}
