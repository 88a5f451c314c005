package org.wirecopy.pipeline;

import java.util.List;
import org.wirecopy.article.ArticleAssembler;
import org.wirecopy.document.Dump;
import org.wirecopy.document.TextDocument;
import org.wirecopy.model.LineModelFilter;
import org.wirecopy.phrase.PhraseBook;

/**
 * Gets ready what the first dump needs last, while it is read and goes through the first filters:
 * in a new process, loading data and linking classes takes longer than the work itself.
 */
public final class HeadStart extends Thread {

  /** Its dash makes Java load what it knows of letters and marks beyond those of Latin 1. */
  private static final String STORY =
      """
      Ferry sails again
      By Ann Lee
      May 4, 2025
      HARBOURTON, May 4 (Reuters) — The ferry to the island sails again, the harbour board said on Monday, after a winter in which nobody could cross the sound for weeks.
      The ship had been in the dock since a storm in November, and its owners said that repairs took longer than they had thought when it ran aground.
      """;

  public HeadStart() {
    super("head start");
    setDaemon(true);
  }

  /**
   * In the order in which the dump will need it: what kinds of letters there are, the phrases once
   * it is read, the line model behind the rules, the assembly last. What fails here fails again
   * where it is seen.
   */
  @Override
  public void run() {
    TextDocument document = TextDocument.of(null, STORY);
    PhraseBook.standard();
    new LineModelFilter(List.of()).apply(document);
    ArticleAssembler.assemble(Dump.ofText("", null, STORY), document);
  }
}
