package org.wirecopy.filter.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.filter.Reasons;

class ProductPromoFilterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          Add to cart ~ sales notice: “add to cart”
          Buy now ~ sales notice: “buy now”
          As an affiliate, we may earn an affiliate commission from links on this page. ~ sales notice: “we may earn an affiliate commission”
          In den Warenkorb ~ sales notice: “in den warenkorb”
          Acheter maintenant ~ sales notice: “acheter maintenant”
          カートに入れる ~ sales notice: “カートに入れる”
          加入购物车 ~ sales notice: “加入购物车”
          Agents earn a commission of two percent on each flat. ~ kept
          Buy now and you pay twice, the trader joked. ~ kept
          """)
  void judges(String line, String reason) {
    assertEquals(reason, Reasons.of(new ProductPromoFilter(), line));
  }
}
