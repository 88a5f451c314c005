package org.wirecopy.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The features of a page's lines: a row for each line, a column for each feature. */
final class FeatureMatrix {

  /** A feature of the line at an index. */
  @FunctionalInterface
  interface Column {
    double at(int line);
  }

  private final int lines;
  private final List<Feature> features = new ArrayList<>();
  private final List<Integer> kinds = new ArrayList<>();
  private final List<float[]> columns = new ArrayList<>();

  /** The columns in which all lines are alike: most are, and need not be gone through again. */
  private final BitSet alike = new BitSet();

  FeatureMatrix(int lines) {
    this.lines = lines;
  }

  /**
   * Adds a column, computed for each line.
   *
   * @param low how to say that a line has little of it
   * @param high how to say that it has much of it
   */
  void add(String name, String low, String high, Column column) {
    addKind(name, low, high, 0, column);
  }

  /** Adds a column of kinds, numbered from 0, in place of numbers. */
  void addKind(String name, String low, String high, int howMany, Column column) {
    float[] values = new float[lines];
    boolean same = true;
    for (int i = 0; i < lines; i++) {
      values[i] = (float) column.at(i);
      same &= values[i] == values[0];
    }
    add(new Feature(name, low, high), howMany, values, same);
  }

  /** Adds a column in which all lines are alike. */
  void addAlike(String name, String low, String high, double value) {
    float[] values = new float[lines];
    Arrays.fill(values, (float) value);
    add(new Feature(name, low, high), 0, values, true);
  }

  private void add(Feature feature, int howMany, float[] values, boolean same) {
    alike.set(columns.size(), same);
    features.add(feature);
    kinds.add(howMany);
    columns.add(values);
  }

  int lines() {
    return lines;
  }

  int width() {
    return columns.size();
  }

  /** How many kinds the column tells apart; 0 where it holds numbers. */
  int kinds(int column) {
    return kinds.get(column);
  }

  Feature feature(int column) {
    return features.get(column);
  }

  float get(int line, int column) {
    return columns.get(column)[line];
  }

  /** Whether all lines have the same value in the column. */
  boolean isAlike(int column) {
    return alike.get(column);
  }

  /** The column's values, line by line; not to be changed. */
  float[] column(int column) {
    return columns.get(column);
  }
}
