package org.wirecopy.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The features of a page's lines, of which there is one at least: a row for each line, a column for
 * each feature.
 */
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
    float[] values = new float[lines];
    for (int i = 0; i < lines; i++) {
      values[i] = (float) column.at(i);
    }
    add(new Feature(name, low, high), 0, values);
  }

  /** Adds a column of what was found out for each line. */
  void add(String name, String low, String high, double[] found) {
    float[] values = new float[lines];
    for (int i = 0; i < lines; i++) {
      values[i] = (float) found[i];
    }
    add(new Feature(name, low, high), 0, values);
  }

  /** Adds a column in which all lines are alike. */
  void addAlike(String name, String low, String high, double value) {
    float[] values = new float[lines];
    Arrays.fill(values, (float) value);
    add(new Feature(name, low, high), 0, values);
  }

  private void add(Feature feature, int howMany, float[] values) {
    features.add(feature);
    kinds.add(howMany);
    columns.add(values);
  }

  /** Adds columns side by side, filled line by line. */
  Row row() {
    return new Row(columns.size());
  }

  /**
   * A line's values in some columns that stand side by side. A page has a hundred features, and a
   * function for each would have to be linked when a process starts, which takes longer than
   * finding out the values.
   */
  final class Row {

    private final int first;
    private int next;
    private int line;

    private Row(int first) {
      this.first = first;
      next = first;
    }

    /** Goes on to a line, from the first of all to the last. */
    void begin(int newLine) {
      line = newLine;
      next = first;
    }

    /** The line's value in the next column. */
    void put(String name, String low, String high, double value) {
      putKind(name, low, high, 0, value);
    }

    /** The same, in a column of kinds, numbered from 0, in place of numbers. */
    void putKind(String name, String low, String high, int howMany, double value) {
      if (line == 0) {
        addColumn(new Feature(name, low, high), howMany);
      }
      put(value);
    }

    /** The same, in one of several columns that differ in how far they reach. */
    void put(String name, int reach, String low, String high, double value) {
      if (line == 0) {
        addColumn(new Feature(name + ' ' + reach, low, high), 0);
      }
      put(value);
    }

    /** The same, in a column whose name is put together. */
    void put(Feature feature, double value) {
      if (line == 0) {
        addColumn(feature, 0);
      }
      put(value);
    }

    private void addColumn(Feature feature, int howMany) {
      add(feature, howMany, new float[lines]);
    }

    private void put(double value) {
      columns.get(next++)[line] = (float) value;
    }

    /** Gives all lines the values of the first. */
    void repeat() {
      for (int column = first; column < columns.size(); column++) {
        Arrays.fill(columns.get(column), columns.get(column)[0]);
      }
    }
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
    float[] values = columns.get(column);
    for (float value : values) {
      if (value != values[0]) {
        return false;
      }
    }
    return true;
  }

  /** The column's values, line by line; not to be changed. */
  float[] column(int column) {
    return columns.get(column);
  }
}
