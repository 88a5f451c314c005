package org.wirecopy.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NamesTest {

  private static String names(String attributes) {
    return HtmlPage.read(null, "<p " + attributes + ">One</p>")
        .lines()
        .get(0)
        .markup()
        .box()
        .names();
  }

  @Test
  void classesComeFirstThenTheId() {
    assertEquals("story__lead js-lead top", names("id=top class='story__lead js-lead'"));
  }

  @Test
  void attributesThatTellWhatAnElementIsForAreNames() {
    assertEquals(
        "articleBody main Body body-text",
        names("itemprop=articleBody role=main data-component=Body data-testid=body-text"));
  }

  @Test
  void otherAttributesAreNot() {
    assertEquals("", names("style='color: red' data-id=7 lang=en class='  '"));
  }
}
