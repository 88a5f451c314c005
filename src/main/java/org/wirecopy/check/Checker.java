package org.wirecopy.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wirecopy.check.rule.Duplicate;
import org.wirecopy.corpus.OrderedRun;
import org.wirecopy.document.Article;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Cleaned.Status;
import org.wirecopy.document.Dump;
import org.wirecopy.document.Letters;
import org.wirecopy.duplicate.StorySketch;

/** Judges one copy after the other; many threads at once. */
final class Checker implements OrderedRun.Work<Item, Checker.Result> {

  private static final long[] NOTHING = new long[0];

  /** Shorter bodies are alike by chance. */
  private static final int MIN_LETTERS = 80;

  private final CopyReader reader;
  private final Settings settings;

  Checker(Function<Dump, Cleaned> cleaner, Settings settings, Instant now) {
    reader = new CopyReader(cleaner, now);
    this.settings = settings;
  }

  /**
   * What came of a copy.
   *
   * @param status what became of it
   * @param examined what is kept of it
   * @param published when its article was published; null if that is unknown
   * @param sketch of its body; empty where there is nothing to compare
   * @param isDefect whether wirecopy itself failed
   */
  record Result(
      Status status,
      Examined examined,
      @Nullable String published,
      long[] sketch,
      boolean isDefect) {}

  @Override
  public Result done(Item item) {
    return result(item, reader.read(item), false);
  }

  @Override
  public Result failed(Item item, String message, boolean isDefect) {
    return result(item, reader.unreadable(item, message), isDefect);
  }

  private Result result(Item item, Copy copy, boolean isDefect) {
    Status status = copy.cleaned().status();
    List<Finding> found = findings(copy);
    Article article = copy.article();
    if (article == null) {
      return new Result(status, new Examined(null, found), null, NOTHING, isDefect);
    }
    Digest digest = new Digest(item.number(), copy.subject(), article.language(), copy.silenced());
    Examined examined = new Examined(digest, found);
    return new Result(status, examined, article.published(), sketch(article), isDefect);
  }

  private List<Finding> findings(Copy copy) {
    List<Finding> found = new ArrayList<>();
    for (Rule rule : StandardRules.RULES) {
      if (rule instanceof CopyRule judge
          && settings.judges(rule, copy.subject().path(), copy.silenced())) {
        Findings findings = new Findings(rule, copy.subject(), settings.threshold(rule));
        judge.check(copy, findings);
        found.addAll(findings.found());
      }
    }
    return found;
  }

  /** That of a body of few words is the same for the same letters only. */
  private long[] sketch(Article article) {
    if (!settings.rules().contains(Duplicate.NAME)) {
      return NOTHING;
    }
    String body = article.body();
    long[] sketch = StorySketch.of(body);
    if (sketch.length > 0) {
      return sketch;
    }
    String letters = Letters.fold(body);
    if (letters.length() < MIN_LETTERS) {
      return NOTHING;
    }
    long[] same = new long[StorySketch.BANDS];
    Arrays.fill(same, Letters.hash(letters));
    return same;
  }
}
