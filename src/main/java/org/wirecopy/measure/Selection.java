package org.wirecopy.measure;

import java.util.List;
import java.util.Map;

/**
 * What is learned from, or measured.
 *
 * @param kinds the collections, and which kinds of dump of each
 * @param weights what a page of a collection counts, by the collection's name; 1 where it is
 *     missing
 */
public record Selection(Map<GoldCollection, List<String>> kinds, Map<String, Double> weights) {

  double weight(GoldCollection collection) {
    return weights.getOrDefault(collection.source(), 1.0);
  }
}
