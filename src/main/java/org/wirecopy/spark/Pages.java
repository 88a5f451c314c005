package org.wirecopy.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The pages of files, worked on by all cores of a cluster. */
final class Pages {

  private final SparkSession spark;
  private final JavaSparkContext context;
  private final PageReader reader;

  Pages(SparkSession spark, PageReader reader) {
    this.spark = spark;
    context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.reader = reader;
  }

  /** What comes of each page of the files. */
  <R> JavaRDD<R> work(List<InputFile> files, PageWork<R> work) throws IOException {
    List<JavaRDD<R>> results = new ArrayList<>();
    List<InputFile> dumps = files.stream().filter(file -> !file.isTable()).toList();
    if (!dumps.isEmpty()) {
      List<List<InputFile>> tasks = Shares.tasks(dumps, context.defaultParallelism());
      results.add(
          context.parallelize(tasks, tasks.size()).mapPartitions(new WorkOnFiles<>(reader, work)));
    }
    for (List<InputFile> table : tables(files)) {
      results.add(rows(table, work));
    }
    return results.stream().reduce(JavaRDD::union).orElseGet(context::emptyRDD);
  }

  /** The files of each table. */
  private static Iterable<List<InputFile>> tables(List<InputFile> files) {
    Map<String, List<InputFile>> tables = new LinkedHashMap<>();
    for (InputFile file : files) {
      if (file.isTable()) {
        String table = file.folder() == null ? file.path() : file.folder();
        tables.computeIfAbsent(table, key -> new ArrayList<>()).add(file);
      }
    }
    return tables.values();
  }

  private <R> JavaRDD<R> rows(List<InputFile> files, PageWork<R> work) throws IOException {
    String folder = files.get(0).folder();
    DataFrameReader parquet = spark.read();
    if (folder != null) {
      parquet = parquet.option("basePath", folder); // for the columns that are folders' names
    }
    Dataset<Row> table =
        parquet.parquet(files.stream().map(InputFile::path).toArray(String[]::new));
    PageColumns columns = new PageColumns(reader.fields());
    String path = folder == null ? files.get(0).path() : folder;
    return columns.of(table, path).javaRDD().mapPartitions(new WorkOnRows<>(columns, reader, work));
  }
}
