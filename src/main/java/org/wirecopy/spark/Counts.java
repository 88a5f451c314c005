package org.wirecopy.spark;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.util.AccumulatorV2;

/** Counts of things by their names, which tasks add to and the driver reads. */
final class Counts extends AccumulatorV2<String, Map<String, Long>> {

  private static final long serialVersionUID = 1;

  /** Names may come from data; a hostile crawl must not fill the memory with them. */
  private static final int MOST = 100;

  private static final String OTHERS = "others";

  private final TreeMap<String, Long> counts = new TreeMap<>();

  @Override
  public void add(String name) {
    add(name, 1);
  }

  synchronized void add(String name, long count) {
    boolean known = counts.size() < MOST || counts.containsKey(name);
    counts.merge(known ? name : OTHERS, count, Long::sum);
  }

  @Override
  public void merge(AccumulatorV2<String, Map<String, Long>> other) {
    other.value().forEach(this::add);
  }

  @Override
  public synchronized Map<String, Long> value() {
    return new TreeMap<>(counts);
  }

  @Override
  public synchronized boolean isZero() {
    return counts.isEmpty();
  }

  @Override
  public Counts copy() {
    Counts copy = new Counts();
    copy.merge(this);
    return copy;
  }

  @Override
  public synchronized void reset() {
    counts.clear();
  }
}
