package org.wirecopy.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.BinaryType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Dump;
import org.wirecopy.document.Dump.Form;
import org.wirecopy.read.DumpSink;
import org.wirecopy.read.JsonFields;
import org.wirecopy.read.Location;
import org.wirecopy.read.PageDecoder;

/**
 * The columns of a table that hold its pages; they are called as the fields of JSON Lines are, and
 * need not all be there. Pages are strings, or bytes in whatever charset.
 */
final class PageColumns implements Serializable {

  private static final long serialVersionUID = 1;

  private static final int ID = 0;
  private static final int URL = 1;
  private static final int SITE = 2;
  private static final int TEXT = 3;
  private static final int HTML = 4;
  private static final int FILE = 5;
  private static final int ROW = 6;

  private final JsonFields names;

  PageColumns(JsonFields names) {
    this.names = names;
  }

  /**
   * The columns, and where each row stands.
   *
   * @throws WrongInputException if the table has no pages
   */
  Dataset<Row> of(Dataset<Row> table, String path) throws WrongInputException {
    if (!has(table, names.text()) && !has(table, names.html())) {
      throw new WrongInputException(
          path
              + ": has neither a column \""
              + names.text()
              + "\" nor \""
              + names.html()
              + "\"; name them with --text-field or --html-field");
    }
    return table.select(
        string(table, names.id()),
        string(table, names.url()),
        string(table, names.site()),
        page(table, names.text()),
        page(table, names.html()),
        col("_metadata.file_name"),
        col("_metadata.row_index"));
  }

  private static boolean has(Dataset<Row> table, String name) {
    return Arrays.asList(table.columns()).contains(name);
  }

  private static Column string(Dataset<Row> table, String name) {
    return (has(table, name) ? column(table, name) : lit(null)).cast(DataTypes.StringType);
  }

  private static Column page(Dataset<Row> table, String name) {
    boolean isBytes =
        has(table, name) && table.schema().apply(name).dataType() instanceof BinaryType;
    DataType type = isBytes ? DataTypes.BinaryType : DataTypes.StringType;
    return (has(table, name) ? column(table, name) : lit(null)).cast(type);
  }

  /** A name may have dots in it, which is no path into a struct then. */
  private static Column column(Dataset<Row> table, String name) {
    return table.col("`" + name.replace("`", "``") + "`");
  }

  /** The page of a row of these columns. */
  Page page(Row row, PageReader reader) throws IOException {
    String file = row.getString(FILE);
    String id = row.getString(ID);
    if (id == null) {
      id = file + ":" + (row.getLong(ROW) + 1);
    }
    int column = row.isNullAt(TEXT) ? HTML : TEXT;
    if (row.isNullAt(column)) {
      return Page.unreadable(
          id,
          "has neither \""
              + names.text()
              + "\" nor \""
              + names.html()
              + "\"; each row needs one of them");
    }
    Form form = column == TEXT ? Form.TEXT : Form.HTML;
    Dump unread = new Dump(id, row.getString(URL), row.getString(SITE), form, "", null);
    if (row.get(column) instanceof byte[] bytes) {
      return decoded(new Location(file, row.getLong(ROW) + 1), unread, bytes, reader);
    }
    return reader.page(unread.withContent(row.getString(column)));
  }

  private static Page decoded(Location where, Dump unread, byte[] bytes, PageReader reader)
      throws IOException {
    AtomicReference<@Nullable Page> page = new AtomicReference<>();
    PageDecoder.decode(
        where,
        unread,
        Optional.empty(),
        bytes,
        new DumpSink() {
          @Override
          public void dump(Location from, Dump dump) {
            page.set(reader.page(dump));
          }

          @Override
          public void problem(Location from, String id, String message) {
            page.set(Page.unreadable(id, message));
          }

          @Override
          public void warning(Location from, String message) {}
        });
    Page read = page.get();
    return read == null ? Page.unreadable(unread.id(), "cannot be read") : read;
  }
}
