package org.wirecopy.spark;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkUserAppException;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import picocli.CommandLine.Command;

/** {@code spark-submit --class org.wirecopy.spark.LearnJob}: what the pages of each site repeat. */
@Command(
    name = "learn",
    description = {
      "Learns on Apache Spark which lines sites repeat around different stories; writes the file"
          + " that 'wirecopy learn' writes of the same pages, byte for byte, for 'clean --sites'.",
      "",
      "  spark-submit --class org.wirecopy.spark.LearnJob wirecopy.jar [OPTIONS] IN... OUT"
    },
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:the file is written; a message counts pages that could not be read",
      " 1:the job could not do its work",
      " 2:wrong usage",
      " 3:a defect in wirecopy itself; please report it"
    })
public final class LearnJob extends SparkCommand {

  /** For {@code spark-submit}. */
  public static void main(String[] args) throws SparkUserAppException {
    submit(new LearnJob(), args);
  }

  @Override
  void run(SparkSession spark) throws IOException {
    List<InputFile> files = files(spark);
    LearnCounts counts = new LearnCounts(spark.sparkContext());
    // Kept, as sorting looks at a sample of it first.
    JavaPairRDD<String, String> samples =
        pages(spark)
            .work(files, new LearnWork(timeout()))
            .mapPartitionsToPair(lessons -> new SiteSamples(lessons, counts))
            .persist(StorageLevel.DISK_ONLY());
    JavaRDD<String> sites =
        samples
            .sortByKey(true, samples.getNumPartitions())
            .mapPartitions(sorted -> new SiteTexts(sorted, counts))
            .persist(StorageLevel.DISK_ONLY());
    try {
      sites.count(); // on all cores; what follows asks for one partition after the other
      SitesOutput.write(sites.toLocalIterator(), new Path(out()), hadoop(spark));
    } catch (RuntimeException e) {
      throw new JobFailure(e, "mend that and run it again");
    } finally {
      sites.unpersist();
      samples.unpersist();
    }
    print(counts.text());
  }
}
