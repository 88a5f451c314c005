package org.wirecopy.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.document.PageMetadata.Kind;

class PageKindsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<meta property='og:type' content='article'> | ARTICLE_META",
        "<meta property='og:type' content=' Product.group '> | PRODUCT_META",
        "<meta property='og:type' content='og:product'> | PRODUCT_META",
        "<meta property='og:type' content='website'> | SITE_META",
        "<meta property='og:type' content='video.other'> | ``",
        "<script type='application/ld+json'>{'@type':'Product','name':'Kettle'}</script>"
            + " | PRODUCT_RECORD",
        "<script type='application/ld+json'>{'@graph':[{'@type':'CollectionPage','mainEntity':"
            + "{'@type':'ItemList'}}]}</script> | LIST_RECORD",
        // An article may speak of a product, and be one of a list of related ones.
        "<script type='application/ld+json'>{'@type':'NewsArticle','about':{'@type':'Product'},"
            + "'isPartOf':{'@type':'CollectionPage'}}</script> | ``",
        "<body><div itemscope itemtype='https://schema.org/Product'>Kettle</div>"
            + " | PRODUCT_RECORD",
        "<body class='post-template-default single single-post'> | POST_CLASS",
        "<body class='archive category-news'> | LIST_CLASS",
        "<body class='template-Collection'> | LIST_CLASS",
        "<body class='tax-product_cat woocommerce'> | LIST_CLASS",
        "<body class='page story'> | ``"
      })
  void knowsWhatAPageCallsItself(String html, String kinds) {
    Set<Kind> expected = EnumSet.noneOf(Kind.class);
    Arrays.stream(kinds.split(",", -1))
        .filter(kind -> !kind.isEmpty())
        .map(Kind::valueOf)
        .forEach(expected::add);
    assertEquals(expected, HtmlPage.read("https://a.example/", html).metadata().kinds());
  }
}
