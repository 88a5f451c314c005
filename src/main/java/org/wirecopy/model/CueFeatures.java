package org.wirecopy.model;

import static org.wirecopy.model.PageView.log;
import static org.wirecopy.model.PageView.share;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.TextLine;
import org.wirecopy.language.LanguageDetector;
import org.wirecopy.phrase.PhraseBook;
import org.wirecopy.phrase.PhraseFinder;

/**
 * Words by which a line speaks of the site, to the reader, of itself, of a picture, of another
 * story or of who wrote this one, beside how the rest of the story speaks: a guide addresses its
 * reader throughout, a report does not.
 */
final class CueFeatures {

  private static final List<String> LISTS =
      List.of("reader", "offer", "notice", "picture", "reference", "writer");

  private static final List<String> NAMES =
      List.of(
          "words to the reader",
          "words of offers",
          "words of notices",
          "words of pictures",
          "labels of links",
          "words of writers");

  private CueFeatures() {}

  static void add(PageView page, FeatureMatrix matrix) {
    int[][] cues = new int[LISTS.size()][page.size];
    String language = language(page);
    PhraseFinder finder = PhraseBook.ofCues().finder();
    for (int line = 0; line < page.size; line++) {
      for (Phrase cue : finder.find(page.lines.get(line).text())) {
        if (language == null || cue.language().equals(language)) {
          cues[LISTS.indexOf(cue.list())][line]++;
        }
      }
    }
    for (int list = 0; list < LISTS.size(); list++) {
      int[] own = cues[list];
      String name = NAMES.get(list);
      double inRun = shareOfRun(page, own);
      double[] counts = new double[page.size];
      double[] shares = new double[page.size];
      double[] beyond = new double[page.size];
      for (int i = 0; i < page.size; i++) {
        counts[i] = log(own[i]);
        shares[i] = share(own[i], page.scans[i].words);
        beyond[i] = shares[i] - inRun;
      }
      matrix.add(name, "no " + name, name, counts);
      matrix.add(name + " in share", "no " + name, name, shares);
      matrix.add(
          name + " beyond the story's",
          "no more " + name + " than in the story",
          "more " + name + " than in the story",
          beyond);
    }
  }

  private static @Nullable String language(PageView page) {
    return LanguageDetector.detect(TextLine.texts(page.lines.subList(page.runStart, page.runEnd)));
  }

  private static double shareOfRun(PageView page, int[] cues) {
    double sum = 0;
    for (int i = page.runStart; i < page.runEnd; i++) {
      sum += cues[i];
    }
    return share(sum, page.words[page.runEnd] - page.words[page.runStart]);
  }
}
