package org.wirecopy.spark;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Article;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Cleaned.Status;
import org.wirecopy.document.Dateline;
import org.wirecopy.write.JsonArticles;

/**
 * What became of a page as a row: the keys of JSON Lines, and the reason why there is no article.
 */
final class ArticleRow {

  private static final StructType DATELINE =
      new StructType()
          .add("text", StringType)
          .add("places", createArrayType(StringType))
          .add("date", StringType)
          .add("agency", StringType);

  /** The columns of a table. */
  static final StructType COLUMNS =
      new StructType()
          .add("id", StringType)
          .add("status", StringType)
          .add("headline", StringType)
          .add("dateline", DATELINE)
          .add("byline", createArrayType(StringType))
          .add("agency", StringType)
          .add("published", StringType)
          .add("language", StringType)
          .add("body", StringType)
          .add("url", StringType)
          .add("error", StringType)
          .add("confidence", DoubleType)
          .add("reason", StringType);

  /** What stands in columns of their own where a table has its own rows. */
  private static final Set<String> OWN = Set.of("id", "url");

  /** The fields of what cleaning a column's pages gives: all but id and address. */
  static final StructType STRUCT =
      new StructType(
          Arrays.stream(COLUMNS.fields())
              .filter(field -> !OWN.contains(field.name()))
              .toArray(StructField[]::new));

  private static final Article NONE =
      new Article(null, null, List.of(), null, null, null, List.of());

  private ArticleRow() {}

  /** What stands in the columns. */
  static @Nullable Object[] values(Cleaned cleaned) {
    Article article = cleaned.article() == null ? NONE : cleaned.article();
    return new @Nullable Object[] {
      cleaned.id(),
      cleaned.status().label(),
      cleaned.facts().headline(),
      dateline(article.dateline()),
      article.byline().toArray(String[]::new),
      article.agency(),
      cleaned.facts().published(),
      cleaned.facts().language(),
      cleaned.status() == Status.ARTICLE ? article.body() : null,
      cleaned.url(),
      cleaned.status() == Status.ERROR ? cleaned.reason() : null,
      JsonArticles.confidence(cleaned),
      cleaned.status() == Status.NOT_ARTICLE ? cleaned.reason() : null
    };
  }

  /** What stands in the fields. */
  static Row struct(Cleaned cleaned) {
    @Nullable Object[] values = values(cleaned);
    return RowFactory.create(
        Arrays.stream(STRUCT.fieldNames()).map(name -> values[COLUMNS.fieldIndex(name)]).toArray());
  }

  private static @Nullable Row dateline(@Nullable Dateline dateline) {
    return dateline == null
        ? null
        : RowFactory.create(
            dateline.text(),
            dateline.places().toArray(String[]::new),
            dateline.date(),
            dateline.agency());
  }
}
