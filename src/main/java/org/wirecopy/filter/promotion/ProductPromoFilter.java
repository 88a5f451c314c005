package org.wirecopy.filter.promotion;

import java.util.Optional;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.PhraseFilter;

/** Removes notices of affiliate sales, such as "We may earn an affiliate commission". */
public final class ProductPromoFilter implements PhraseFilter {

  /** Notices run to two or three sentences; longer lines hold more than the notice. */
  private static final int MAX_WORDS = 60;

  @Override
  public String name() {
    return "product-promo";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Notices of affiliate sales, labels of coupons and shop buttons beside a product.",
        "Sites that sell through links must say so, and each product carries a button.",
        """
        + The lamp is bright and light.
        - If you make a purchase through our links, we may earn an affiliate commission.
        - Add to cart
        + Agents earn a commission of two percent on each flat.
        """,
        "Names and prices of the products stay.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    return reason("sales notice", line, MAX_WORDS);
  }
}
