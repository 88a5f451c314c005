package org.wirecopy.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.TextLine;

class StreamedPartsTest {

  private static List<String> texts(String html) {
    return HtmlPage.read(null, html).lines().stream().map(TextLine::text).toList();
  }

  @Test
  void aPartStandsWhereThePageWaitsForIt() {
    assertEquals(
        List.of("Headline", "Story", "Footer"),
        texts(
            "<h1>Headline</h1><template id=\"B:0\"></template><footer>Footer</footer>"
                + "<div hidden id=\"S:0\"><p>Story</p></div>"));
  }

  @Test
  void aPartMayWaitForAnother() {
    String first = "<div hidden id=\"S:0\"><p>One</p><template id=\"B:1\"></template></div>";
    String second = "<div hidden id=\"S:1\"><p>Two</p></div>";
    String page = "<body><template id=\"B:0\"></template><p>End</p>";
    assertEquals(List.of("One", "Two", "End"), texts(page + first + second));
    assertEquals(List.of("One", "Two", "End"), texts(page + second + first));
  }

  @Test
  void aPartThatNothingWaitsForStaysInItsPlace() {
    assertEquals(List.of("One", "Two"), texts("<p>One</p><div hidden id=\"S:7\">Two</div>"));
  }

  @Test
  void aPartThatWaitsForItselfStaysInItsPlace() {
    assertEquals(
        List.of("One", "Two"),
        texts("<p>One</p><div hidden id=\"S:0\">Two<template id=\"B:0\"></template></div>"));
  }

  @Test
  void otherHiddenPartsStayHidden() {
    assertEquals(
        List.of("One"), texts("<p>One</p><div id=\"S:0\"></div><div hidden id=\"menu\">Two</div>"));
  }
}
