package org.wirecopy.model;

import java.util.List;
import org.wirecopy.document.Phrase;

/** The known phrases in a line, for all figures in one pass: most lines have none. */
final class PhraseFeatures {

  /** More say no more. */
  private static final int MAX = 5;

  private final double[] whole;
  private final double[] part;

  /** For each topic, line by line, the place of its phrase that says most; 0 for none. */
  private final double[][] strongest;

  private PhraseFeatures(PageView page, FilterTopics topics) {
    whole = new double[page.size];
    part = new double[page.size];
    strongest = new double[FilterTopics.NAMES.size()][page.size];
    for (int i = 0; i < page.size; i++) {
      List<Phrase> phrases = page.lines.get(i).phrases();
      for (int p = 0; p < phrases.size(); p++) {
        read(phrases.get(p), i, topics);
      }
    }
  }

  private void read(Phrase phrase, int line, FilterTopics topics) {
    double[] counts = phrase.place() == Phrase.Place.WHOLE ? whole : part;
    counts[line] = Math.min(counts[line] + 1, MAX);
    int topic = topics.of(phrase.list());
    if (topic >= 0) {
      strongest[topic][line] = Math.max(strongest[topic][line], strength(phrase.place()));
    }
  }

  private static int strength(Phrase.Place place) {
    return switch (place) {
      case WHOLE -> 4;
      case START -> 3;
      case END -> 2;
      case ANYWHERE -> 1;
    };
  }

  static void add(PageView page, FilterTopics topics, FeatureMatrix matrix) {
    PhraseFeatures found = new PhraseFeatures(page, topics);
    matrix.add("known phrase", "no known phrase", "a known phrase", found.whole);
    matrix.add("part known phrase", "no known phrase in it", "a known phrase in it", found.part);
    for (int topic = 0; topic < found.strongest.length; topic++) {
      String name = FilterTopics.NAMES.get(topic);
      matrix.add(
          name + " phrase", "no phrase of " + name, "a phrase of " + name, found.strongest[topic]);
    }
  }
}
