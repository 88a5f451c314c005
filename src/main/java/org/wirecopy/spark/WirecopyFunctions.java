package org.wirecopy.spark;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/**
 * Cleaning as functions of columns, for those who have a DataFrame already. A page that holds no
 * article, cannot be cleaned or takes more than ten seconds gives a struct whose {@code status},
 * {@code reason} and {@code error} say so; none ends a query.
 */
public final class WirecopyFunctions {

  private WirecopyFunctions() {}

  /** Lets SQL call {@code clean(text)} and {@code clean_html(html, url)}. */
  public static void register(SparkSession spark) {
    spark.udf().register("clean", new CleanText(), type());
    spark.udf().register("clean_html", new CleanHtml(), type());
  }

  /** What comes of a page of text. */
  public static Column clean(Column text) {
    return functions.udf(new CleanText(), type()).apply(text);
  }

  /**
   * What comes of a page of HTML.
   *
   * @param url the page's address; null in rows where it is not known
   */
  public static Column cleanHtml(Column html, Column url) {
    return functions.udf(new CleanHtml(), type()).apply(html, url);
  }

  /**
   * The struct that they give: {@code status}, {@code headline}, {@code dateline}, {@code byline},
   * {@code agency}, {@code published}, {@code language}, {@code body}, {@code error}, {@code
   * confidence} as in JSON Lines, and {@code reason}, why a page holds no article.
   */
  public static StructType type() {
    return ArticleRow.STRUCT;
  }
}
