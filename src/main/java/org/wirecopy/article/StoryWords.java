package org.wirecopy.article;

import org.wirecopy.language.StopWords;

/** The words that a story is about, to tell its headline from other stories'. */
final class StoryWords {

  /** Lines with fewer words are no sentences. */
  private static final int MIN_WORDS = 9;

  /** Lines from the lead on that say what the story is about. */
  private static final int LEAD_LINES = 4;

  private final WordSet story = new WordSet();
  private final WordSet lead = new WordSet();

  private final ContentWords words;

  /**
   * How many of a title's own words the story uses, between 0 and 1; few words count less.
   *
   * @param story the share that the story uses
   * @param lead the share that its first paragraphs use
   */
  record Share(double story, double lead) {}

  StoryWords(Page page) {
    words = new ContentWords(StopWords.standard().bit(page.language()));
    for (int i = page.lead(); i < page.end(); i++) {
      if (page.isKept(i) && page.lines().get(i).words() >= MIN_WORDS) {
        read(page.text(i), i < page.lead() + LEAD_LINES);
      }
    }
  }

  private void read(String line, boolean inLead) {
    words.read(line);
    while (words.next()) {
      story.add(words.stem());
      if (inLead) {
        lead.add(words.stem());
      }
    }
  }

  Share share(String title) {
    words.read(title);
    int all = 0;
    int inStory = 0;
    int inLead = 0;
    while (words.next()) {
      all++;
      inStory += story.contains(words.stem()) ? 1 : 0;
      inLead += lead.contains(words.stem()) ? 1 : 0;
    }
    // Two more words that are not found keep a menu entry of one word from being all found.
    double counted = all + 1.5;
    return new Share(inStory / counted, inLead / counted);
  }
}
