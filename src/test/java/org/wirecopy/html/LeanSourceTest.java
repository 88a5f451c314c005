package org.wirecopy.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeanSourceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<script src=a>if (a<b) { x('</p>') }</script>a | <script ></script>a",
        "<SCRIPT>let a</SCRIPT >a | <SCRIPT></SCRIPT >a",
        "<style>p > a {}</styles></style>a | <style></style>a",
        "<svg viewBox='0 0'><g><path d='>'/></g> <use/></svg>a | <svg viewBox='0 0'></svg>a",
        "<p data-a=1 class=b data-c>a | <p  class=b >a",
        "<p data-a='>' id='x'data-b=\">\"title=y>a | <p  id='x'title=y>a",
        "<img src=a/>a | <img >a",
        "<img src=a />a | <img  />a",
        "<!--<p data-a>--><p data-a>a | <!--<p data-a>--><p >a",
        "<!--><p data-a>--> | <!--><p >-->",
        "<!--a--!><p data-a>a | <!--a--!><p >a",
        "<title><p data-a></title><p data-a>a | <title><p data-a></title><p >a",
        "a < b <3 </ <p data-a>a | a < b <3 </ <p data-a>a",
      })
  void whatNobodyReadsIsLeftOut(String html, String lean) {
    assertEquals(lean, LeanSource.of(html));
  }

  @Test
  void aPageMayBeCutOffInATag() {
    assertEquals("<p >a<p ", LeanSource.of("<p data-a>a<p data-b='c"));
    assertEquals("<p >a<p class='c", LeanSource.of("<p data-a>a<p class='c"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script type=application/ld+json>{\"a\": \"<p data-a>\"}</script>",
        "<script type='application/LD&#x2B;JSON'>{}</script>",
        "<svg><title>Boat</title><path d='a'/></svg>",
        "<svg><svg><path d='a'/></svg><style>a</style></svg>",
        "<math><mi data-a>x</mi></math>",
        "<b data-a>a",
        "<p Data-A>a",
        "<textarea><p data-a></textarea>",
        "<plaintext><p data-a>",
      })
  void whatIsReadStays(String html) {
    assertEquals(html, LeanSource.of(html));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p data-a>a<script><!--<script></script>--></script>",
        "<p data-a>a<script/>b",
        "<p data-a>a</p class='>'>",
        "<p data-a>a<div<p>b",
      })
  void pagesOutOfTheOrdinaryStayWhole(String html) {
    assertEquals(html, LeanSource.of(html));
  }
}
