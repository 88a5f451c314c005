package org.wirecopy.model;

import java.util.ArrayList;
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
    for (int i = 0; i < lines; i++) {
      values[i] = (float) column.at(i);
    }
    features.add(new Feature(name, low, high));
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

  /** The column's values, line by line; not to be changed. */
  float[] column(int column) {
    return columns.get(column);
  }
}
