package org.wirecopy.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.util.TaskCompletionListener;
import org.wirecopy.corpus.OrderedRun;
import org.wirecopy.corpus.Pace;

/**
 * Reads a task's files and works on their pages: one thread reads ahead, within bounds, and others
 * work, as many as the task has cores.
 *
 * @param <R> what comes of a page
 */
final class WorkOnFiles<R> implements FlatMapFunction<Iterator<List<InputFile>>, R> {

  private static final long serialVersionUID = 1;

  private final PageReader reader;
  private final PageWork<R> work;

  WorkOnFiles(PageReader reader, PageWork<R> work) {
    this.reader = reader;
    this.work = work;
  }

  @Override
  public Iterator<R> call(Iterator<List<InputFile>> shares) {
    List<InputFile> files = new ArrayList<>();
    shares.forEachRemaining(files::addAll);
    TaskContext task = TaskContext.get();
    OrderedRun.Results<R> results =
        new OrderedRun<>(new Pace(task.cpus(), work.timeout()), work, TaskMemory.longestPage())
            .start(feed -> reader.read(files, feed));
    task.addTaskCompletionListener((TaskCompletionListener) context -> results.close());
    return new PulledIterator<>(results::next);
  }
}
