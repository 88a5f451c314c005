package org.wirecopy.check;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Cleaned.Status;
import org.wirecopy.document.Dump;

/**
 * Judges dumps that were just cleaned, each by itself, with every rule's own standard; what only
 * shows in a whole corpus is left to {@link CheckRun}. Safe to share between threads.
 */
public final class DumpCheck {

  private final Instant now;

  /**
   * @param now the present, after which nothing was published
   */
  public DumpCheck(Instant now) {
    this.now = now;
  }

  /**
   * What the rules find; their path is the dump's id.
   *
   * @param dump null where it could not be read
   * @param cleaned what became of it
   */
  public List<Finding> findings(@Nullable Dump dump, Cleaned cleaned) {
    boolean failed = dump == null || cleaned.status() == Status.ERROR;
    Item item =
        new Item(
            0,
            cleaned.id(),
            0,
            cleaned.id(),
            failed ? null : dump,
            null,
            Map.of(),
            failed ? cleaned.reason() : null);
    return new Checker(judged -> cleaned, Settings.STANDARD, now).done(item).examined().findings();
  }
}
