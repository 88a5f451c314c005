package org.wirecopy.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Trains a {@link LineNet} on labelled pages by gradient descent (AdamW, Loshchilov and Hutter
 * 2019). The same pages and seed give the same weights, bit by bit, on any machine: each page's
 * share of a step is computed alone, and the shares are added in the pages' order.
 */
final class NetTrainer {

  /**
   * A page to learn from.
   *
   * @param inputs what the net reads of it
   * @param inBody whether each line belongs to the body
   * @param wanted the chance that the net should give each line: 1 or 0, or between where that
   *     cannot be known
   * @param words of each line
   * @param weights of each line's judgement; they sum up to 1
   * @param weight of the page
   * @param share of the epochs in which the page is used; of a large collection not every page
   *     every time
   * @param markup what HTML says of each line, for the net to guess at; null for lines of which
   *     nothing is known
   */
  record Example(
      NetInput inputs,
      boolean[] inBody,
      float[] wanted,
      int[] words,
      float[] weights,
      float weight,
      double share,
      float[] @Nullable [] markup) {}

  /**
   * How large a net is, and how long it learns.
   *
   * @param projected figures into which a line's are pressed
   * @param hidden state of the recurrent layer, each way
   * @param epochs in which the pages are shown
   */
  record Plan(int projected, int hidden, int epochs) {

    Plan withEpochs(int other) {
      return new Plan(projected, hidden, other);
    }
  }

  /** Pages a step. */
  private static final int BATCH = 24;

  /** A few pages are shown again and again until the net has learned something. */
  private static final int MIN_STEPS = 120;

  /** Of longer pages a step sees a random stretch of this many lines. */
  private static final int MAX_LINES = 400;

  private static final double RATE = 4e-3;

  /** The share of the steps in which the rate rises; then it falls along a cosine. */
  private static final double WARM_UP = 0.1;

  private static final double MIN_RATE = 0.01;
  private static final double DECAY = 0.02;
  private static final double MOMENTUM = 0.9;
  private static final double SQUARES = 0.98;
  private static final double MAX_GRADIENT = 1;

  /** The net that is kept is a running mean of those of the steps. */
  private static final double MEAN = 0.99;

  private static final float NOISE = 0.1f;
  private static final double BLANK_COLUMN = 0.1;
  private static final float BLANK = 0.2f;

  /** What the page's F1 counts beside the single lines. */
  private static final float F1_SHARE = 0.5f;

  /** What the guesses at markup count, all together, beside the lines' own odds. */
  private static final float GUESS_WEIGHT = 1;

  private final InputScale scale;
  private final List<Example> examples;
  private final Plan plan;
  private final SplittableRandom random;
  private final NetLayout layout;
  private final AuxiliaryOutputs guesses;
  private final float[] weights;
  private final float[] mean;
  private final double[] momentum;
  private final double[] squares;
  private final boolean[] decays;

  private NetTrainer(InputScale scale, List<Example> examples, Plan plan, long seed) {
    this.scale = scale;
    this.examples = examples;
    this.plan = plan;
    random = new SplittableRandom(seed);
    layout = new NetLayout(scale.width(), plan.projected, plan.hidden);
    guesses = new AuxiliaryOutputs(layout, shares(examples));
    weights = new float[guesses.size()];
    momentum = new double[weights.length];
    squares = new double[weights.length];
    decays = new boolean[weights.length];
    fill(layout.inputWeights(), layout.inputBias(), 1 / Math.sqrt(plan.hidden));
    Arrays.fill(weights, layout.normGain(), layout.normBias(), 1);
    fill(layout.gateWeights(), layout.gateBias(), 1 / Math.sqrt(plan.hidden));
    fill(layout.recurrentWeights(0), layout.recurrentWeights(2), 1 / Math.sqrt(plan.hidden));
    fill(
        layout.outputWeights(),
        layout.outputBias(),
        1 / Math.sqrt(2.0 * plan.hidden + plan.projected));
    fill(guesses.weights(), guesses.bias(), 1 / Math.sqrt(2.0 * plan.hidden + plan.projected));
    mean = weights.clone();
  }

  /** How many shares of markup are known of a line; 0 where none are of any. */
  private static int shares(List<Example> examples) {
    for (Example example : examples) {
      for (float[] ofLine : example.markup) {
        if (ofLine != null) {
          return ofLine.length;
        }
      }
    }
    return 0;
  }

  private void fill(int from, int to, double reach) {
    for (int i = from; i < to; i++) {
      weights[i] = (float) random.nextDouble(-reach, reach);
      decays[i] = true;
    }
  }

  /**
   * A net trained on the pages.
   *
   * @param progress told the share of the work that is done, from 0 to 1
   */
  static LineNet train(
      InputScale scale, List<Example> examples, Plan plan, long seed, DoubleConsumer progress) {
    return new NetTrainer(scale, examples, plan, seed).train(progress);
  }

  private LineNet train(DoubleConsumer progress) {
    double pages = 0;
    for (Example example : examples) {
      pages += example.share;
    }
    int steps = Math.max(MIN_STEPS, (int) Math.ceil(plan.epochs * pages / BATCH));
    List<Example> queue = new ArrayList<>();
    for (int step = 0; step < steps; step++) {
      while (queue.size() < BATCH) {
        queue.addAll(0, epoch());
      }
      List<Example> tail = queue.subList(queue.size() - BATCH, queue.size());
      List<Example> batch = List.copyOf(tail);
      tail.clear();
      descend(gradient(batch), step, rate((double) step / steps));
      progress.accept((step + 1.0) / steps);
    }
    return new LineNet(layout, Arrays.copyOf(mean, layout.size()));
  }

  private static double rate(double done) {
    return done < WARM_UP
        ? RATE * done / WARM_UP
        : RATE
            * (0.5 * (1 + StrictMath.cos(Math.PI * (done - WARM_UP) / (1 - WARM_UP))) + MIN_RATE);
  }

  /** The pages of an epoch in a new order. */
  private List<Example> epoch() {
    List<Example> order = new ArrayList<>();
    for (Example example : examples) {
      if (random.nextDouble() < example.share) {
        order.add(example);
      }
    }
    for (int i = order.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      Example other = order.get(j);
      order.set(j, order.get(i));
      order.set(i, other);
    }
    return order;
  }

  private double[] gradient(List<Example> batch) {
    LineNet net = new LineNet(layout, weights);
    long[] seeds = new long[batch.size()];
    for (int i = 0; i < seeds.length; i++) {
      seeds[i] = random.nextLong();
    }
    float[][] shares =
        IntStream.range(0, batch.size())
            .parallel()
            .mapToObj(i -> share(net, batch.get(i), new SplittableRandom(seeds[i])))
            .toArray(float[][]::new);
    double[] gradient = new double[weights.length];
    for (float[] share : shares) {
      for (int i = 0; i < gradient.length; i++) {
        gradient[i] += share[i] / batch.size();
      }
    }
    return gradient;
  }

  /** One page's share of the gradient. */
  private float[] share(LineNet net, Example example, SplittableRandom chance) {
    int all = example.inBody.length;
    int lines = Math.min(all, MAX_LINES);
    int first = chance.nextInt(all - lines + 1);
    LineNet.Trace trace =
        net.trace(disturbed(example, first, lines, chance), blanks(lines, chance));
    float[] byOdds = new float[lines];
    float[] probability = new float[lines];
    double hits = 0;
    double sizes = 1;
    for (int i = 0; i < lines; i++) {
      probability[i] = Squash.sigmoid(trace.odds[i]);
      int words = example.words[first + i];
      boolean inBody = example.inBody[first + i];
      hits += inBody ? probability[i] * words : 0;
      sizes += probability[i] * words + (inBody ? words : 0);
    }
    for (int i = 0; i < lines; i++) {
      float p = probability[i];
      boolean inBody = example.inBody[first + i];
      double byF1 = ((inBody ? 2 * sizes : 0) - 2 * hits) / (sizes * sizes);
      byOdds[i] =
          (float)
              (example.weight
                  * (example.weights[first + i] * (p - example.wanted[first + i])
                      - F1_SHARE * byF1 * example.words[first + i] * p * (1 - p)));
    }
    NetGradient gradient = new NetGradient(net);
    gradient.add(trace, byOdds, byGuess(trace, example, first));
    return gradient.byWeight;
  }

  private float[] @Nullable [] byGuess(LineNet.Trace trace, Example example, int first) {
    float[] @Nullable [] shares = Arrays.copyOfRange(example.markup, first, first + trace.lines);
    float[] @Nullable [] byGuess = guesses.errors(trace, weights, shares);
    for (int i = 0; i < trace.lines; i++) {
      float[] ofLine = byGuess[i];
      float weight = GUESS_WEIGHT / guesses.count() * example.weight * example.weights[first + i];
      for (int k = 0; ofLine != null && k < ofLine.length; k++) {
        ofLine[k] *= weight;
      }
    }
    return byGuess;
  }

  private NetInput disturbed(Example example, int first, int lines, SplittableRandom chance) {
    float[] @Nullable [] inputs = new float[layout.figures()][];
    int column = -1;
    boolean blank = false;
    for (int i = 0; i < inputs.length; i++) {
      if (scale.column(i) != column) {
        column = scale.column(i);
        blank = chance.nextDouble() < BLANK_COLUMN;
      }
      float[] source = example.inputs.values()[i];
      if (blank || source == null) {
        continue;
      }
      float[] copy = Arrays.copyOfRange(source, first, first + lines);
      if (scale.isNumber(column)) {
        for (int line = 0; line < lines; line++) {
          copy[line] += NOISE * (float) chance.nextGaussian();
        }
      }
      inputs[i] = copy;
    }
    return new NetInput(lines, inputs);
  }

  private LineNet.Blanks blanks(int lines, SplittableRandom chance) {
    float[][] projected = new float[lines][plan.projected];
    float[][] states = new float[lines][2 * plan.hidden];
    for (int line = 0; line < lines; line++) {
      blank(projected[line], chance);
      blank(states[line], chance);
    }
    return new LineNet.Blanks(projected, states);
  }

  private static void blank(float[] factors, SplittableRandom chance) {
    for (int i = 0; i < factors.length; i++) {
      factors[i] = chance.nextDouble() < BLANK ? 0 : 1 / (1 - BLANK);
    }
  }

  private void descend(double[] gradient, int step, double rate) {
    double norm = 0;
    for (double slope : gradient) {
      norm += slope * slope;
    }
    double shrink = Math.min(1, MAX_GRADIENT / (Math.sqrt(norm) + 1e-6));
    double momentumBias = 1 - StrictMath.pow(MOMENTUM, step + 1);
    double squaresBias = 1 - StrictMath.pow(SQUARES, step + 1);
    double keep = Math.min(MEAN, (1.0 + step) / (10 + step));
    for (int i = 0; i < weights.length; i++) {
      double slope = gradient[i] * shrink;
      momentum[i] = MOMENTUM * momentum[i] + (1 - MOMENTUM) * slope;
      squares[i] = SQUARES * squares[i] + (1 - SQUARES) * slope * slope;
      double move = momentum[i] / momentumBias / (Math.sqrt(squares[i] / squaresBias) + 1e-8);
      double decay = decays[i] ? DECAY * weights[i] : 0;
      weights[i] -= (float) (rate * (move + decay));
      mean[i] += (float) ((1 - keep) * (weights[i] - mean[i]));
    }
  }
}
