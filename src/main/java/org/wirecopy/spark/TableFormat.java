package org.wirecopy.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.Locale;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.wirecopy.document.Cleaned;
import org.wirecopy.write.JsonArticles;
import org.wirecopy.write.RemovalLines;

/** The forms that tables are written in. */
enum TableFormat {
  PARQUET {
    @Override
    StructType columns() {
      return ArticleRow.COLUMNS;
    }

    @Override
    Object[] row(Cleaned cleaned) {
      return ArticleRow.values(cleaned);
    }

    @Override
    DataType removalsType() {
      return DataTypes.createArrayType(RemovalRow.COLUMNS);
    }

    @Override
    Object removals(Cleaned cleaned) {
      return RemovalRow.of(cleaned);
    }

    @Override
    Dataset<Row> removalRows(Dataset<Row> pages, String column) {
      return pages.select(explode(col(column)).as(column)).select(column + ".*");
    }

    @Override
    void write(DataFrameWriter<Row> writer, String path) {
      writer.parquet(path);
    }
  },

  /** The lines that the command line writes, and of removals as well. */
  JSONL {
    @Override
    StructType columns() {
      return new StructType().add(LINE, DataTypes.StringType);
    }

    @Override
    Object[] row(Cleaned cleaned) {
      return new Object[] {JsonArticles.withReason(cleaned)};
    }

    @Override
    DataType removalsType() {
      return DataTypes.StringType;
    }

    @Override
    Object removals(Cleaned cleaned) {
      return RemovalLines.of(cleaned).stripTrailing();
    }

    @Override
    Dataset<Row> removalRows(Dataset<Row> pages, String column) {
      return pages.select(col(column).as(LINE)).where(col(LINE).notEqual(""));
    }

    @Override
    void write(DataFrameWriter<Row> writer, String path) {
      writer.text(path);
    }
  };

  private static final String LINE = "value";

  /** The columns of a page's row. */
  abstract StructType columns();

  /** What stands in them. */
  abstract Object[] row(Cleaned cleaned);

  /** The type of a column that takes all lines that were removed from a page. */
  abstract DataType removalsType();

  /** What stands in it. */
  abstract Object removals(Cleaned cleaned);

  /** A row for each removed line of the pages, which stand in that column. */
  abstract Dataset<Row> removalRows(Dataset<Row> pages, String column);

  abstract void write(DataFrameWriter<Row> writer, String path);

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
