package org.wirecopy.corpus;

import java.util.Optional;
import java.util.function.Function;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Cleaned.Status;
import org.wirecopy.document.Dump;
import org.wirecopy.duplicate.Duplicates;
import org.wirecopy.write.ArticleWriter;
import org.wirecopy.write.RemovalLines;

/** Cleans a dump and renders what comes out; many threads at once. */
final class Editing<P> implements OrderedRun.Work<Arrival, Outcome<P>> {

  private final Function<Dump, Cleaned> cleaner;
  private final ArticleWriter<P> writer;
  private final boolean withRemovals;
  private final Duplicates duplicates;
  private final boolean leavesOut;

  /**
   * @param duplicates the dumps that tell the story of others
   * @param leavesOut whether these are left out; else they are marked
   */
  Editing(
      Function<Dump, Cleaned> cleaner,
      ArticleWriter<P> writer,
      boolean withRemovals,
      Duplicates duplicates,
      boolean leavesOut) {
    this.duplicates = duplicates;
    this.leavesOut = leavesOut;
    this.cleaner = cleaner;
    this.writer = writer;
    this.withRemovals = withRemovals;
  }

  @Override
  public Outcome<P> done(Arrival arrival) {
    Dump dump = arrival.dump();
    if (dump == null) {
      return arrival.id() == null || arrival.message() == null
          ? Outcome.of(arrival)
          : failed(arrival, arrival.message(), false);
    }
    return outcome(arrival, cleaner.apply(dump), Utf8Length.of(dump.content()));
  }

  private Outcome<P> outcome(Arrival arrival, Cleaned cleaned, long bytes) {
    Optional<String> earlier = duplicates.of(arrival.number());
    if (earlier.isPresent() && cleaned.status() == Status.ARTICLE) {
      return duplicate(arrival, cleaned.asDuplicateOf(earlier.get()), bytes);
    }
    String message =
        cleaned.status() == Status.NOT_ARTICLE
            ? "holds no article (" + cleaned.reason() + "); 'wirecopy explain' shows each line"
            : "";
    return new Outcome<>(
        arrival,
        cleaned.status(),
        message,
        false,
        false,
        writer.render(arrival.dump(), cleaned),
        removals(cleaned),
        bytes);
  }

  private Outcome<P> duplicate(Arrival arrival, Cleaned cleaned, long bytes) {
    return new Outcome<>(
        arrival,
        cleaned.status(),
        "tells the same story as " + cleaned.duplicateOf() + (leavesOut ? "; left out" : ""),
        false,
        true,
        leavesOut ? null : writer.render(arrival.dump(), cleaned),
        leavesOut ? "" : removals(cleaned),
        bytes);
  }

  private String removals(Cleaned cleaned) {
    return withRemovals ? RemovalLines.of(cleaned) : "";
  }

  @Override
  public Outcome<P> failed(Arrival arrival, String message, boolean isDefect) {
    Dump dump = arrival.dump();
    String id = String.valueOf(arrival.id());
    Cleaned error = Cleaned.error(id, dump == null ? null : dump.url(), message);
    return new Outcome<>(
        arrival, Status.ERROR, message, isDefect, false, writer.render(dump, error), "", 0);
  }
}
