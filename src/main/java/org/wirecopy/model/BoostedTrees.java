package org.wirecopy.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Small trees whose leaves add up to log-odds, each fitted to what the ones before it miss
 * (gradient boosting, with the second-order gain of Chen and Guestrin 2016). They see what a
 * regression does not: that prices mean one thing with a long story below them, and another
 * without. Immutable.
 */
final class BoostedTrees {

  private static final int TREES = 300;
  private static final int SPLITS = 3;
  private static final int LEAVES = SPLITS + 1;
  private static final double RATE = 0.05;

  /** Keeps leaves of few pages small. */
  private static final double DAMPING = 5;

  private static final int LEAST_PAGES = 20;

  /** Parts into which a figure's values are put before a bound is looked for between them. */
  private static final int BINS = 64;

  private final double start;

  /** For each split of each tree the figure that it asks for. */
  private final short[] figures;

  /** For each of them the greatest value that goes below. */
  private final double[] bounds;

  /**
   * Behind each split, below and above the bound: another split's number, or a leaf's, inverted.
   */
  private final short[] behind;

  private final double[] leaves;

  private BoostedTrees(
      double start, short[] figures, double[] bounds, short[] behind, double[] leaves) {
    this.start = start;
    this.figures = figures;
    this.bounds = bounds;
    this.behind = behind;
    this.leaves = leaves;
  }

  /** The log-odds that it holds for a page with these figures. */
  double odds(double[] page) {
    double sum = start;
    for (int tree = 0; tree < TREES; tree++) {
      sum += leaves[tree * LEAVES + leaf(tree, page)];
    }
    return sum;
  }

  private int leaf(int tree, double[] page) {
    int split = 0;
    while (split >= 0) {
      int at = tree * SPLITS + split;
      split = behind[2 * at + (page[figures[at]] > bounds[at] ? 1 : 0)];
    }
    return ~split;
  }

  /** Whether each way through a tree ends, and asks only for figures that pages have. */
  boolean fits(int width) {
    for (int at = 0; at < figures.length; at++) {
      for (int side = 0; side < 2; side++) {
        int next = behind[2 * at + side];
        if (next < 0 ? ~next >= LEAVES : next <= at % SPLITS || next >= SPLITS) {
          return false;
        }
      }
      if (figures[at] < 0 || figures[at] >= width) {
        return false;
      }
    }
    return true;
  }

  /**
   * Fits to examples.
   *
   * @param pages the figures of each
   * @param holds whether it holds for each page
   * @param weights of the pages
   */
  static BoostedTrees fit(double[][] pages, boolean[] holds, double[] weights) {
    return new Fit(pages, holds, weights).fit();
  }

  void write(DataOutputStream out) throws IOException {
    out.writeDouble(start);
    for (short[] numbers : new short[][] {figures, behind}) {
      for (short number : numbers) {
        out.writeShort(number);
      }
    }
    for (double[] values : new double[][] {bounds, leaves}) {
      for (double value : values) {
        out.writeDouble(value);
      }
    }
  }

  static BoostedTrees read(ByteBuffer in) {
    double start = in.getDouble();
    short[] figures = shorts(in, TREES * SPLITS);
    short[] behind = shorts(in, 2 * TREES * SPLITS);
    double[] bounds = Logistic.doubles(in, TREES * SPLITS);
    return new BoostedTrees(start, figures, bounds, behind, Logistic.doubles(in, TREES * LEAVES));
  }

  private static short[] shorts(ByteBuffer in, int count) {
    short[] values = new short[count];
    in.asShortBuffer().get(values);
    in.position(in.position() + count * Short.BYTES);
    return values;
  }

  /** A split of a leaf's pages. */
  private record Split(double gain, int figure, int bin) {

    private static final Split NONE = new Split(0, 0, BINS);

    private static Split better(Split one, Split other) {
      return other.gain > one.gain ? other : one;
    }
  }

  /** A leaf that may yet be split: its pages, the best way to, and the number that leads to it. */
  private record Leaf(int[] pages, Split split, int parent) {}

  private static final class Fit {

    private final boolean[] holds;
    private final double[] weights;
    private final double[][] bounds;

    /** For each figure and page the bin that the value is in. */
    private final byte[][] bins;

    private final double[] odds;
    private final double[] slopes;
    private final double[] curves;

    Fit(double[][] pages, boolean[] holds, double[] weights) {
      this.holds = holds;
      this.weights = weights;
      int width = pages[0].length;
      bounds = new double[width][];
      bins = new byte[width][pages.length];
      IntStream.range(0, width).parallel().forEach(figure -> putIntoBins(figure, pages));
      odds = new double[pages.length];
      slopes = new double[pages.length];
      curves = new double[pages.length];
    }

    private void putIntoBins(int figure, double[][] pages) {
      double[] values = Arrays.stream(pages).mapToDouble(page -> page[figure]).sorted().toArray();
      double[] different = Arrays.stream(values).distinct().toArray();
      double[] from = different.length <= BINS ? different : values;
      bounds[figure] =
          IntStream.range(0, Math.min(BINS, from.length))
              .mapToDouble(bin -> from[(bin + 1) * from.length / Math.min(BINS, from.length) - 1])
              .distinct()
              .toArray();
      for (int page = 0; page < pages.length; page++) {
        int at = Arrays.binarySearch(bounds[figure], pages[page][figure]);
        bins[figure][page] = (byte) (at < 0 ? -at - 1 : at);
      }
    }

    BoostedTrees fit() {
      double all = 0;
      double held = 0;
      for (int page = 0; page < odds.length; page++) {
        all += weights[page];
        held += holds[page] ? weights[page] : 0;
      }
      double start = StrictMath.log((held + 1) / (all - held + 1));
      Arrays.fill(odds, start);
      short[] figures = new short[TREES * SPLITS];
      double[] chosen = new double[TREES * SPLITS];
      short[] behind = new short[2 * TREES * SPLITS];
      double[] leaves = new double[TREES * LEAVES];
      for (int tree = 0; tree < TREES; tree++) {
        for (int page = 0; page < odds.length; page++) {
          double chance = 1 / (1 + StrictMath.exp(-odds[page]));
          slopes[page] = weights[page] * ((holds[page] ? 1 : 0) - chance);
          curves[page] = weights[page] * chance * (1 - chance);
        }
        grow(tree, figures, chosen, behind, leaves);
      }
      return new BoostedTrees(start, figures, chosen, behind, leaves);
    }

    /** Splits, one after the other, the leaf that gains most by it. */
    private void grow(int tree, short[] figures, double[] chosen, short[] behind, double[] leaves) {
      @Nullable Leaf[] grown = new Leaf[LEAVES];
      int[] every = IntStream.range(0, odds.length).toArray();
      grown[0] = new Leaf(every, best(every), -1);
      for (int split = 0; split < SPLITS; split++) {
        int number = 0;
        for (int other = 1; other <= split; other++) {
          number = gain(grown[other]) > gain(grown[number]) ? other : number;
        }
        Leaf leaf = grown[number];
        if (leaf == null) {
          throw new IllegalStateException("a tree without a leaf");
        }
        int at = tree * SPLITS + split;
        Split best = leaf.split;
        byte[] own = bins[best.figure];
        figures[at] = (short) best.figure;
        chosen[at] =
            best.bin < bounds[best.figure].length
                ? bounds[best.figure][best.bin]
                : Double.POSITIVE_INFINITY; // there is nothing to gain by any
        if (leaf.parent >= 0) {
          behind[leaf.parent] = (short) split;
        }
        int[] below = Arrays.stream(leaf.pages).filter(page -> own[page] <= best.bin).toArray();
        int[] above = Arrays.stream(leaf.pages).filter(page -> own[page] > best.bin).toArray();
        grown[number] = new Leaf(below, best(below), 2 * at);
        grown[split + 1] = new Leaf(above, best(above), 2 * at + 1);
        behind[2 * at] = (short) ~number;
        behind[2 * at + 1] = (short) ~(split + 1);
      }
      for (int number = 0; number < LEAVES; number++) {
        Leaf leaf = grown[number];
        int[] own = leaf == null ? new int[0] : leaf.pages;
        double slope = 0;
        double curve = 0;
        for (int page : own) {
          slope += slopes[page];
          curve += curves[page];
        }
        double value = RATE * slope / (curve + DAMPING);
        leaves[tree * LEAVES + number] = value;
        for (int page : own) {
          odds[page] += value;
        }
      }
    }

    private static double gain(@Nullable Leaf leaf) {
      return leaf == null ? 0 : leaf.split.gain;
    }

    private Split best(int[] pages) {
      if (pages.length < 2 * LEAST_PAGES) {
        return Split.NONE;
      }
      Split[] best = new Split[bins.length];
      IntStream.range(0, bins.length)
          .parallel()
          .forEach(figure -> best[figure] = best(figure, pages));
      return Arrays.stream(best).reduce(Split.NONE, Split::better);
    }

    private Split best(int figure, int[] pages) {
      double[] slope = new double[BINS];
      double[] curve = new double[BINS];
      int[] count = new int[BINS];
      byte[] own = bins[figure];
      double slopeOfAll = 0;
      double curveOfAll = 0;
      for (int page : pages) {
        int bin = own[page];
        slope[bin] += slopes[page];
        curve[bin] += curves[page];
        count[bin]++;
        slopeOfAll += slopes[page];
        curveOfAll += curves[page];
      }
      Split best = Split.NONE;
      double slopeBelow = 0;
      double curveBelow = 0;
      int below = 0;
      double whole = score(slopeOfAll, curveOfAll);
      for (int bin = 0; bin < BINS - 1; bin++) {
        slopeBelow += slope[bin];
        curveBelow += curve[bin];
        below += count[bin];
        if (below >= LEAST_PAGES && pages.length - below >= LEAST_PAGES) {
          double gain =
              score(slopeBelow, curveBelow)
                  + score(slopeOfAll - slopeBelow, curveOfAll - curveBelow)
                  - whole;
          best = Split.better(best, new Split(gain, figure, bin));
        }
      }
      return best;
    }

    private static double score(double slope, double curve) {
      return slope * slope / (curve + DAMPING);
    }
  }
}
