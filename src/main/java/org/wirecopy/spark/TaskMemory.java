package org.wirecopy.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.SparkEnv;

/** The memory of an executor, which its tasks share. */
final class TaskMemory {

  /** Decoded, laid out and judged, a page takes several times its bytes, and Spark needs some. */
  private static final int SHARE_OF_TASK = 16;

  private static final long MOST = 1 << 28;

  private TaskMemory() {}

  /** The longest page that is read, in bytes, and what pages that were read ahead may take. */
  static int longestPage() {
    return (int) Math.min(Runtime.getRuntime().maxMemory() / tasks() / SHARE_OF_TASK, MOST);
  }

  /** How many tasks run at a time. */
  private static int tasks() {
    int processors = Runtime.getRuntime().availableProcessors();
    SparkEnv environment = SparkEnv.get();
    if (environment == null) {
      return processors;
    }
    SparkConf settings = environment.conf();
    int cores = settings.getInt("spark.executor.cores", processors);
    return Math.max(1, cores / settings.getInt("spark.task.cpus", 1));
  }
}
