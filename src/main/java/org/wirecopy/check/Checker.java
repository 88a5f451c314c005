package org.wirecopy.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wirecopy.article.Letters;
import org.wirecopy.corpus.OrderedRun;
import org.wirecopy.document.Article;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Cleaned.Status;
import org.wirecopy.document.Dump;

/** Judges one copy after the other; many threads at once. */
final class Checker implements OrderedRun.Work<Item, Checker.Examined> {

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
   * @param order its place in the order of reading
   * @param status what became of it
   * @param findings what was found in it
   * @param digest what is kept for comparing it; null where it holds no article
   * @param defect whether wirecopy itself failed
   */
  record Examined(
      long order, Status status, List<Finding> findings, @Nullable Digest digest, boolean defect) {}

  @Override
  public Examined done(Item item) {
    return examined(item, reader.read(item), false);
  }

  @Override
  public Examined late(Item item) {
    String message = "takes too long to clean; leave it out or give it more time with --timeout";
    return examined(item, reader.unreadable(item, message), false);
  }

  @Override
  public Examined failed(Item item, Throwable defect) {
    boolean memory = defect instanceof OutOfMemoryError;
    String message =
        memory
            ? "does not fit into memory; give Java more, with WIRECOPY_JAVA_OPTS=-Xmx8g"
            : "cannot be checked for a defect in wirecopy (" + defect + "); please report it";
    return examined(item, reader.unreadable(item, message), !memory);
  }

  private Examined examined(Item item, Copy copy, boolean defect) {
    List<Finding> found = new ArrayList<>();
    for (Rule rule : StandardRules.RULES) {
      if (rule instanceof CopyRule judge
          && !copy.silenced().contains(rule.name())
          && settings.judges(rule, copy.path())) {
        Findings findings = new Findings(rule, copy, settings.threshold(rule));
        judge.check(copy, findings);
        found.addAll(findings.found());
      }
    }
    return new Examined(
        item.order(), copy.cleaned().status(), List.copyOf(found), digest(item, copy), defect);
  }

  private static @Nullable Digest digest(Item item, Copy copy) {
    Article article = copy.article();
    if (article == null) {
      return null;
    }
    String letters = Letters.fold(article.body());
    boolean comparable = letters.length() >= MIN_LETTERS;
    return new Digest(
        item.order(),
        item.id(),
        copy.path(),
        copy.line(),
        copy.key(),
        article.language(),
        comparable ? Letters.hash(letters) : 0,
        copy.silenced());
  }
}
