package org.wirecopy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BoxNamesTest {

  private static Set<String> topics(String names) {
    BoxNames standard = BoxNames.standard();
    int bits = standard.topicsOf(names);
    Set<String> found = new HashSet<>();
    List<String> topics = standard.topics();
    for (int i = 0; i < topics.size(); i++) {
      if ((bits & 1 << i) != 0) {
        found.add(topics.get(i));
      }
    }
    return found;
  }

  @Test
  void wordsArePartedHoweverTheyAreWritten() {
    Set<String> expected = Set.of("story", "body");
    for (String names :
        List.of(
            "article-body",
            "article__body",
            "articleBody",
            "ArticleBody",
            "ARTICLE_BODY",
            "article body",
            "js:article/body",
            "articlebody")) {
      assertEquals(expected, topics(names), names);
    }
  }

  @Test
  void allOfTheNamesSpeak() {
    assertEquals(Set.of("caption", "image"), topics("css-1x2y photo x7 caption"));
  }

  @Test
  void generatedNamesSayNothing() {
    for (String names : List.of("css-1q2w3e", "sc-bdVaJa", "_a8f0", "x9f619", "", " ", "::")) {
      assertEquals(Set.of(), topics(names), names);
    }
    assertEquals(Set.of(), topics("storystorystorystorystory"));
  }

  @Test
  void partsOfOtherWordsSayNothing() {
    assertEquals(Set.of(), topics("shadow download padding gradient"));
  }

  @Test
  void wordsOfOtherLanguagesAreKnown() {
    assertEquals(Set.of("caption"), topics("bildunterschrift"));
    assertEquals(Set.of("text"), topics("leipäteksti"));
  }

  @Test
  void topicsFitTheBitsOfAnInt() {
    List<String> topics = BoxNames.standard().topics();
    assertTrue(topics.size() <= 32);
    assertEquals(new ArrayList<>(new java.util.LinkedHashSet<>(topics)), topics);
  }
}
