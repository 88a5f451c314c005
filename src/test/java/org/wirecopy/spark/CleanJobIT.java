package org.wirecopy.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.wirecopy.cli.Shell;
import scala.jdk.javaapi.CollectionConverters;

/** What the job writes, beside what the command line writes of the same files. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Hadoop needs helpers there")
class CleanJobIT {

  @TempDir private Path folder;

  private String in = "";

  @BeforeEach
  void write() throws IOException {
    in = Files.createDirectory(folder.resolve("in")).toString();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static LocalSpark.Result clean(String... args) {
    LocalSpark.Result result = LocalSpark.run(new CleanJob(), args);
    assertEquals(0, result.code(), result.err());
    return result;
  }

  /** What the command line writes. */
  private List<String> commandLine(String options) throws IOException {
    Shell.Result result =
        Shell.in(folder).run("$wirecopy clean in -q -o cli.jsonl --removed cli.removed " + options);
    assertTrue(result.code() <= 1, result.err());
    return lines(path("cli.jsonl"));
  }

  /** The lines of a file, or of a table, in order. */
  private static List<String> lines(String path) {
    return LocalSpark.session()
        .read()
        .option("recursiveFileLookup", true)
        .textFile(path)
        .collectAsList()
        .stream()
        .sorted()
        .toList();
  }

  private Dataset<Row> table(String name) {
    return LocalSpark.session().read().parquet(path(name));
  }

  @Test
  void writesTheBytesOfTheCommandLineForEverySample() throws IOException {
    SampleCorpus.write(Path.of(in));
    List<String> expected = commandLine("");
    assertEquals(3 * SampleCorpus.files().size(), expected.size());
    clean("-f", "jsonl", in, path("out"), "--removed", path("removed"));
    List<String> written = lines(path("out"));
    assertIterableEquals(expected, Reasons.cutOff(written));
    assertEquals(
        expected.stream().filter(line -> line.contains("\"status\":\"not-article\"")).count(),
        written.stream().filter(line -> !Reasons.cutOff(List.of(line)).contains(line)).count(),
        "the rows with a reason are those of pages without an article");
    assertEquals(lines(path("cli.removed")), lines(path("removed")));
    writesItsValuesToTables();
  }

  private void writesItsValuesToTables() {
    clean(in, path("table"), "--removed", path("removed-table"));
    Dataset<Row> written = table("table").drop("part");
    assertEquals(ArticleRow.COLUMNS, written.schema());
    assertEquals(
        0, written.where("(status = 'not-article') <> (reason IS NOT NULL)").count(), "reasons");
    assertSame(
        LocalSpark.session().read().schema(ArticleRow.COLUMNS).json(path("cli.jsonl")),
        written.withColumn("reason", functions.lit(null).cast("string")));
    assertSame(
        LocalSpark.session().read().schema(RemovalRow.COLUMNS).json(path("cli.removed")),
        table("removed-table").drop("part"));
  }

  private static void assertSame(Dataset<Row> expected, Dataset<Row> written) {
    assertEquals(expected.count(), written.count());
    assertEquals(List.of(), expected.exceptAll(written).takeAsList(3));
  }

  @Test
  void readsTablesByTheNamesOfTheirColumns() throws IOException {
    SampleCorpus.write(Path.of(in));
    Files.delete(Path.of(in, "crawl.warc.gz"));
    Shell.in(folder).run("rm -r in/files");
    List<String> expected = commandLine("");
    LocalSpark.session()
        .read()
        .json(path("in/pages.jsonl"))
        .selectExpr("id AS key", "url", "text AS plain", "encode(html, 'UTF-8') AS markup")
        .write()
        .parquet(path("table"));
    clean(
        "-f",
        "jsonl",
        "--id-field=key",
        "--text-field=plain",
        "--html-field=markup",
        path("table"),
        path("out"));
    assertIterableEquals(expected, Reasons.cutOff(lines(path("out"))));
    LocalSpark.Result wrong = LocalSpark.run(new CleanJob(), path("table"), path("other"));
    assertEquals(2, wrong.code());
    assertTrue(wrong.err().contains("table: has neither a column \"text\" nor \"html\""));
  }

  @Test
  void partitionsBySiteAndByDay() throws IOException {
    SampleCorpus.writeArchive(Path.of(in, "crawl.warc.gz"));
    clean(in, path("sites"), "--partition-by", "site");
    assertEquals(
        SampleCorpus.files().size(), table("sites").select("site").distinct().count(), "sites");
    assertTrue(Files.isDirectory(folder.resolve("sites/part=00001/site=ja-wet.example")));
    clean("-f", "jsonl", in, path("days"), "--partition-by", "day");
    Row day =
        table("sites")
            .where("published IS NOT NULL")
            .groupBy(functions.expr("substring(published, 1, 10)"))
            .count()
            .first();
    assertEquals(
        day.getLong(1), lines(path("days/part=00001/day=" + day.getString(0))).size(), "a day");
  }

  @Test
  void goesOnWhereARunBrokeOffAndWithInputThatHasGrown() throws IOException {
    SampleCorpus.write(Path.of(in));
    String[] command = {in, path("out"), "--part-size", "20k", "--resume"};
    clean(command);
    Map<String, Long> once = countsById();
    assertTrue(Files.isDirectory(folder.resolve("out/part=00003")), "parts");
    long finished = Files.getLastModifiedTime(folder.resolve("out/_parts/00001")).toMillis();
    Files.delete(folder.resolve("out/_parts/00002"));
    Files.delete(folder.resolve("out/_parts/.00002.crc"));
    Files.writeString(Path.of(in, "late.txt"), "Nothing\n");
    LocalSpark.Result result = clean(command);
    once.put("late", 1L);
    assertEquals(once, countsById());
    assertEquals(
        finished, Files.getLastModifiedTime(folder.resolve("out/_parts/00001")).toMillis());
    assertTrue(result.err().startsWith("wirecopy: " + count("article") + " articles, "));
    LocalSpark.Result other =
        LocalSpark.run(new CleanJob(), in, path("out"), "--resume", "--skip=line-model");
    assertEquals(2, other.code());
    assertTrue(other.err().contains("--resume: the run that broke off had other options"));
    LocalSpark.Result again = LocalSpark.run(new CleanJob(), in, path("out"));
    assertEquals(2, again.code());
    assertTrue(again.err().contains("out: is there already; go on with it with --resume"));
  }

  private long count(String status) {
    return table("out").where("status = '" + status + "'").count();
  }

  private Map<String, Long> countsById() {
    Map<String, Long> counts = new TreeMap<>();
    for (Row row : table("out").groupBy("id").count().collectAsList()) {
      counts.put(row.getString(0), row.getLong(1));
    }
    return counts;
  }

  @Test
  void makesRowsOfWhatCannotBeReadOrTakesTooLong() throws IOException {
    SampleCorpus.writeArchive(Path.of(in, "good.warc.gz"));
    byte[] archive = Files.readAllBytes(Path.of(in, "good.warc.gz"));
    Files.write(Path.of(in, "cut.warc.gz"), Arrays.copyOf(archive, archive.length / 3));
    Files.writeString(Path.of(in, "bad.jsonl"), "{\"id\":\n{\"id\":\"x\"}\n");
    List<String> expected = commandLine("");
    LocalSpark.Result result = clean("-f", "jsonl", in, path("out"));
    assertIterableEquals(expected, Reasons.cutOff(lines(path("out"))));
    assertTrue(result.err().contains("warning: 3 pages or archives could not be read"));
    assertTrue(Files.readString(folder.resolve("out/_summary.json")).contains("\"errors\":3,"));
  }

  @Test
  void cutsOffAPageThatTakesTooLong() throws IOException {
    SampleCorpus.writeArchive(Path.of(in, "good.warc.gz"));
    // A second or more of work on any machine, and far more than the deadline.
    Files.writeString(
        Path.of(in, "slow.txt"), "Boats lay in the old harbour all day.\n".repeat(200_000));
    clean("--timeout", "0.05", in, path("out"));
    assertEquals(
        1, table("out").where("id = 'slow' AND error LIKE 'takes longer than 0.050 s;%'").count());
    assertEquals(SampleCorpus.files().size() + 1, table("out").count());
  }

  @Test
  void countsWhileItRuns() throws Exception {
    SampleCorpus.writeArchive(Path.of(in, "crawl.warc.gz"));
    Files.writeString(Path.of(in, "bad.jsonl"), "{\"id\":\"x\"}\n");
    Map<String, String> shown = new ConcurrentHashMap<>();
    SparkListener listener =
        new SparkListener() {
          @Override
          public void onStageCompleted(SparkListenerStageCompleted completed) {
            CollectionConverters.asJava(completed.stageInfo().accumulables())
                .values()
                .forEach(
                    found -> shown.put(found.name().get(), String.valueOf(found.value().get())));
          }
        };
    LocalSpark.session().sparkContext().addSparkListener(listener);
    clean(in, path("out"));
    LocalSpark.session().sparkContext().listenerBus().waitUntilEmpty();
    LocalSpark.session().sparkContext().removeSparkListener(listener);
    assertEquals("" + count("article"), shown.get("articles"));
    assertEquals("" + count("not-article"), shown.get("not-articles"));
    assertEquals("1", shown.get("errors"));
    assertEquals("{has neither \"text\" nor \"html\"=1}", shown.get("errors by reason"));
    assertTrue(shown.get("lines removed by filter").contains("share-widget="), shown::toString);
  }

  @Test
  void saysWhatIsWrongWithItsArguments() {
    assertWrong("gone: does not exist; check the path", path("gone"), path("out"));
    assertWrong("gone*: matches no file; check the path", path("gone*"), path("out"));
    assertWrong("in: holds no dump", in, path("out"));
    assertWrong("requires at least 2 values", in);
    assertWrong("'xml' is none of parquet, jsonl", in, path("out"), "-f", "xml");
    assertWrong("--timeout needs seconds", in, path("out"), "--timeout=-1");
    assertWrong("--url is the address of one page", in, path("out"), "--url=https://a.test");
    assertWrong("gone.model: ", in, path("out"), "--model", path("gone.model"));
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void saysInOneLineThatSparkGaveUp() throws IOException {
    SampleCorpus.writeArchive(Path.of(in, "crawl.warc.gz"));
    Files.writeString(folder.resolve("full"), "a file where a folder would have to be");
    LocalSpark.Result result = LocalSpark.run(new CleanJob(), in, path("full/out"));
    assertEquals(1, result.code());
    assertTrue(
        result.err().startsWith("wirecopy: the job failed (")
            && result.err().endsWith("; mend that and run it again with --resume\n"),
        result.err());
  }

  private static void assertWrong(String message, String... args) {
    LocalSpark.Result result = LocalSpark.run(new CleanJob(), args);
    assertEquals(2, result.code());
    assertTrue(result.err().contains(message), result.err());
    assertEquals(1, result.err().lines().count(), result.err());
  }
}
