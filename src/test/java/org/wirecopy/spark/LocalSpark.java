package org.wirecopy.spark;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.wirecopy.cli.StandaloneCommand;

/** A session in the test's own process, and jobs in it. */
final class LocalSpark {

  private static final SparkSession SESSION =
      SparkSession.builder()
          .master("local[2]")
          .config("spark.ui.enabled", false)
          .config("spark.driver.host", "localhost")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.sql.shuffle.partitions", 2)
          .config("spark.sql.warehouse.dir", Path.of("target/spark/warehouse").toUri().toString())
          // The pickier one: the other takes whatever it takes.
          .config("spark.serializer", "org.apache.spark.serializer.KryoSerializer")
          .getOrCreate();

  private LocalSpark() {}

  /** What a job did. */
  record Result(int code, String out, String err) {}

  static SparkSession session() {
    return SESSION;
  }

  /** Runs a job, with these arguments. */
  static Result run(SparkCommand job, String... args) {
    SESSION.sparkContext(); // there before the job looks for one
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = StandaloneCommand.run(job, out, err, args);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
