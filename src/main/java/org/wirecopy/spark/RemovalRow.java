package org.wirecopy.spark;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Comparator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Removal;

/** A line that was removed, as a row: the keys of {@code wirecopy clean --removed}. */
final class RemovalRow {

  static final StructType COLUMNS =
      new StructType()
          .add("id", StringType)
          .add("line", IntegerType)
          .add("last_line", IntegerType)
          .add("filter", StringType)
          .add("reason", StringType)
          .add("text", StringType);

  private RemovalRow() {}

  /** A row for each line that was removed from a page, in the page's order. */
  static Row[] of(Cleaned cleaned) {
    return cleaned.removals().stream()
        .sorted(Comparator.comparingInt(removal -> removal.line().number()))
        .map(removal -> of(cleaned.id(), removal))
        .toArray(Row[]::new);
  }

  private static Row of(String id, Removal removal) {
    return RowFactory.create(
        id,
        removal.line().source(),
        removal.line().lastSource(),
        removal.filter(),
        removal.reason(),
        removal.line().text());
  }
}
