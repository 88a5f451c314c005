package org.wirecopy.spark;

import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.wirecopy.Wirecopy;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;
import org.wirecopy.pipeline.Cleaner;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Hadoop needs helpers there")
class WirecopyFunctionsIT {

  private static final StructType PAGES =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("html", DataTypes.StringType)
          .add("url", DataTypes.StringType);

  private static Dataset<Row> pages() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (Dump dump : SampleCorpus.dumps()) {
      boolean html = dump.form() == Dump.Form.HTML;
      rows.add(
          RowFactory.create(
              dump.id(),
              html ? null : dump.content(),
              html ? dump.content() : null,
              html ? url(dump) : null));
    }
    return LocalSpark.session().createDataFrame(rows, PAGES);
  }

  private static Row expected(Dump dump) {
    Cleaned cleaned =
        dump.form() == Dump.Form.TEXT
            ? Wirecopy.clean(dump.content())
            : new Cleaner().clean(Dump.ofHtml("", url(dump), dump.content()));
    return RowFactory.create(dump.id(), ArticleRow.struct(cleaned));
  }

  private static String url(Dump dump) {
    return "https://" + dump.id() + ".example/";
  }

  /** Looks at what stands in the column {@code story}. */
  private static void assertCleaned(Dataset<Row> pages) throws IOException {
    List<Row> expected = SampleCorpus.dumps().stream().map(WirecopyFunctionsIT::expected).toList();
    StructType type =
        new StructType().add("id", DataTypes.StringType).add("story", WirecopyFunctions.type());
    assertEquals(
        LocalSpark.session().createDataFrame(expected, type).toJSON().collectAsList(),
        pages.select("id", "story").toJSON().collectAsList().stream().sorted().toList());
  }

  @Test
  void worksInSql() throws IOException {
    SparkSession spark = LocalSpark.session();
    WirecopyFunctions.register(spark);
    pages().createOrReplaceTempView("pages");
    assertCleaned(
        spark.sql("SELECT *, coalesce(clean(text), clean_html(html, url)) AS story FROM pages"));
    assertEquals(
        "Council votes to dredge the eastern channel before winter",
        spark
            .sql("SELECT clean(text).headline FROM pages WHERE id = 'en-harbour-vote'")
            .first()
            .getString(0));
    assertTrue(spark.sql("SELECT clean(NULL), clean_html(NULL, 'x')").first().isNullAt(1));
  }

  @Test
  void worksOnDataFrames() throws IOException {
    assertCleaned(
        pages()
            .where("text IS NOT NULL")
            .withColumn("story", WirecopyFunctions.clean(col("text")))
            .unionAll(
                pages()
                    .where("html IS NOT NULL")
                    .withColumn("story", WirecopyFunctions.cleanHtml(col("html"), col("url")))));
  }

  /** What {@code spark.udf.registerJavaFunction} of PySpark calls. */
  @Test
  void canBeRegisteredFromPython() throws IOException {
    String documentation = Files.readString(Path.of("src/docs/spark.md"));
    String type = WirecopyFunctions.type().toDDL();
    assertTrue(documentation.contains(type), "the struct as the documentation has it: " + type);
    SparkSession spark = LocalSpark.session();
    DataType struct = DataType.fromDDL(type);
    spark.udf().registerJava("py_clean", "org.wirecopy.spark.CleanText", struct);
    spark.udf().registerJava("py_clean_html", "org.wirecopy.spark.CleanHtml", struct);
    pages().createOrReplaceTempView("pages");
    assertCleaned(
        spark.sql(
            "SELECT *, coalesce(py_clean(text), py_clean_html(html, url)) AS story FROM pages"));
    assertNotNull(spark.sql("SELECT py_clean('x').reason").first().getString(0));
  }
}
