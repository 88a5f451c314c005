package org.wirecopy.model;

/** The features that the line model reads, by topic. */
final class PageFeatures {

  private PageFeatures() {}

  static FeatureMatrix of(PageView page, FilterTopics topics) {
    FeatureMatrix matrix = new FeatureMatrix(page.size);
    ShapeFeatures.add(page, topics, matrix);
    PlaceFeatures.add(page, matrix);
    LikenessFeatures.add(page, matrix);
    RemovalFeatures.add(page, topics, matrix);
    return matrix;
  }
}
