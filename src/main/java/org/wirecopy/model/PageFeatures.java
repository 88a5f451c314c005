package org.wirecopy.model;

import java.util.Arrays;

/** The features that the line model reads, by topic. */
final class PageFeatures {

  private PageFeatures() {}

  static FeatureMatrix of(PageView page, FilterTopics topics) {
    FeatureMatrix matrix = new FeatureMatrix(tokens(page));
    ShapeFeatures.add(page, topics, matrix);
    PlaceFeatures.add(page, matrix);
    LikenessFeatures.add(page, matrix);
    RemovalFeatures.add(page, topics, matrix);
    return matrix;
  }

  private static short[][] tokens(PageView page) {
    short[][] tokens = new short[page.size][];
    Arrays.setAll(tokens, i -> page.scans[i].edgeTokens());
    return tokens;
  }
}
