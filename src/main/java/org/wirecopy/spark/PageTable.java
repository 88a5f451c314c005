package org.wirecopy.spark;

import java.io.Serializable;
import java.util.Arrays;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;

/**
 * The rows that pages become, and the tables that rows are written to.
 *
 * @param format of both tables
 * @param by what the table of pages is partitioned by; null for nothing
 * @param withRemovals whether there is a second table, of the lines that were removed
 */
record PageTable(TableFormat format, @Nullable Partitioning by, boolean withRemovals)
    implements Serializable {

  /** Until they are written to a table of their own, a page's removals stand in its row. */
  private static final String REMOVALS = "removals";

  StructType columns() {
    StructType columns = format.columns();
    if (by != null) {
      columns = columns.add(by.toString(), DataTypes.StringType);
    }
    return withRemovals ? columns.add(REMOVALS, format.removalsType()) : columns;
  }

  /**
   * What became of a page.
   *
   * @param dump null if it could not be read
   */
  Row row(@Nullable Dump dump, Cleaned cleaned) {
    @Nullable Object[] page = format.row(cleaned);
    @Nullable Object[] values = Arrays.copyOf(page, columns().size());
    int next = page.length;
    if (by != null) {
      values[next++] = by.value(dump, cleaned);
    }
    if (withRemovals) {
      values[next] = format.removals(cleaned);
    }
    return RowFactory.create(values);
  }

  /** Writes pages, in place of whatever is there. */
  void writePages(Dataset<Row> pages, String path) {
    Dataset<Row> kept = pages.drop(REMOVALS);
    if (by == null) {
      format.write(kept.write().mode(SaveMode.Overwrite), path);
      return;
    }
    // Each partition's rows in one file, or every task would write one to every partition.
    DataFrameWriter<Row> writer =
        kept.repartition(functions.col(by.toString())).write().partitionBy(by.toString());
    format.write(writer.mode(SaveMode.Overwrite), path);
  }

  /** Writes the lines that were removed from pages, in place of whatever is there. */
  void writeRemovals(Dataset<Row> pages, String path) {
    Dataset<Row> removals = format.removalRows(pages, REMOVALS);
    format.write(removals.write().mode(SaveMode.Overwrite), path);
  }
}
