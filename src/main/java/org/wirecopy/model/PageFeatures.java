package org.wirecopy.model;

/** The features that the line model reads, by topic. */
final class PageFeatures {

  private PageFeatures() {}

  /**
   * @param markup whether to add what the HTML says
   */
  static FeatureMatrix of(PageView page, FilterTopics topics, boolean markup) {
    FeatureMatrix matrix = new FeatureMatrix(page.size);
    ShapeFeatures.add(page, matrix);
    PhraseFeatures.add(page, topics, matrix);
    PlaceFeatures.add(page, matrix);
    LikenessFeatures.add(page, matrix);
    AddressFeatures.add(page, matrix);
    StoryStarts.add(page, matrix);
    RemovalFeatures.add(page, topics, matrix);
    CueFeatures.add(page, matrix);
    if (markup) {
      MarkupFeatures.add(page, BoxTree.of(page), matrix);
      DeclaredFeatures.add(page, matrix);
    }
    return matrix;
  }
}
