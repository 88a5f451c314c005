package org.wirecopy.report;

/**
 * Figures of a site's dumps. Letters are those of dumps with an article: a list of links says
 * nothing of how a site prints its stories.
 */
final class SiteFigures {

  private long dumps;
  private long notArticles;
  private long errors;
  private long doubtful;
  private long letters;
  private long kept;

  void add(DumpSheet sheet, LineKinds kinds) {
    dumps++;
    switch (sheet.cleaned().status()) {
      case ARTICLE -> {
        letters += sheet.letters();
        kept += sheet.keptLetters(kinds);
        doubtful += Doubt.isDoubtful(sheet.cleaned()) ? 1 : 0;
      }
      case NOT_ARTICLE -> notArticles++;
      case ERROR -> errors++;
    }
  }

  long dumps() {
    return dumps;
  }

  /** Dumps, those without an article, errors, doubtful ones, letters, letters kept. */
  long[] all() {
    return new long[] {dumps, notArticles, errors, doubtful, letters, kept};
  }
}
