package org.wirecopy.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Shares files out: to the parts that an output is written in, and each part's to tasks. */
final class Shares {

  /** Reading a small file takes longer than its bytes tell. */
  private static final long BYTES_PER_FILE = 1 << 14;

  /** Each task writes a file. */
  private static final long LEAST_BYTES_PER_TASK = 1 << 20;

  private static final long MOST_BYTES_PER_TASK = 1 << 26;

  /** So many tasks for each core, where there is enough: the last to end keeps few waiting. */
  private static final int TASKS_PER_CORE = 4;

  private Shares() {}

  /** Files in their order, so many bytes of them together. */
  static List<List<InputFile>> parts(List<InputFile> files, long bytes) {
    return split(files, bytes, 0);
  }

  /** The files of each task, the longest task first. A file is never split. */
  static List<List<InputFile>> tasks(List<InputFile> files, int cores) {
    long all = files.stream().mapToLong(file -> file.length() + BYTES_PER_FILE).sum();
    long share = all / ((long) TASKS_PER_CORE * cores);
    share = Math.min(Math.max(share, LEAST_BYTES_PER_TASK), MOST_BYTES_PER_TASK);
    List<List<InputFile>> tasks = new ArrayList<>(split(files, share, BYTES_PER_FILE));
    tasks.sort(Comparator.comparingLong(Shares::bytes).reversed());
    return tasks;
  }

  private static long bytes(List<InputFile> files) {
    return files.stream().mapToLong(InputFile::length).sum();
  }

  private static List<List<InputFile>> split(List<InputFile> files, long bytes, long bytesPerFile) {
    List<List<InputFile>> shares = new ArrayList<>();
    List<InputFile> share = new ArrayList<>();
    long sum = 0;
    for (InputFile file : files) {
      long length = file.length() + bytesPerFile;
      if (!share.isEmpty() && sum + length > bytes) {
        shares.add(share);
        share = new ArrayList<>();
        sum = 0;
      }
      share.add(file);
      sum += length;
    }
    if (!share.isEmpty()) {
      shares.add(share);
    }
    return shares;
  }
}
