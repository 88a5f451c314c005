package org.wirecopy.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wirecopy.language.StopWords;

/**
 * The words of titles, and which of them the story uses, to tell its headline from other stories'.
 * The titles come first: they have few words, and the story's many others need not be kept.
 */
final class StoryWords {

  /** Lines with fewer words are no sentences. */
  private static final int MIN_WORDS = 9;

  /** Lines from the lead on that say what the story is about. */
  private static final int LEAD_LINES = 4;

  private static final int IN_STORY = 1;
  private static final int IN_LEAD = 2;

  private final Page page;
  private final ContentWords words;

  /** The titles to look for when the story is read next. */
  private final List<Share> next = new ArrayList<>();

  /** Those to look for with the first one of them that somebody asks for. */
  private final List<Share> later = new ArrayList<>();

  /** Open-addressed stems of the titles' words; 0 marks a free slot. At most half full. */
  private long[] stems = new long[256];

  /** Where the story uses the word in the same slot. */
  private int[] uses = new int[stems.length];

  private int size;

  /** The stems of the title that is being added. */
  private long[] own = new long[64];

  StoryWords(Page page) {
    this.page = page;
    words = new ContentWords(StopWords.standard().bit(page.language()));
  }

  /** How many of a title's own words the story uses. */
  final class Share {

    private final String title;
    private double story = -1;
    private double lead;

    private Share(String title) {
      this.title = title;
    }

    /** The share that the story uses, between 0 and 1; few words count less. */
    double story() {
      if (story < 0) {
        know(this);
      }
      return story;
    }

    /** The share that its first paragraphs use. */
    double lead() {
      if (story < 0) {
        know(this);
      }
      return lead;
    }

    /** Whether the story has been read for it. */
    boolean isKnown() {
      return story >= 0;
    }
  }

  /** The share of a title. */
  Share of(String title) {
    Share share = new Share(title);
    next.add(share);
    return share;
  }

  /** The share of a title that hardly anybody will ask for. */
  Share ofUnlikely(String title) {
    Share share = new Share(title);
    later.add(share);
    return share;
  }

  private void know(Share share) {
    if (!next.contains(share)) {
      next.addAll(later);
      later.clear();
    }
    long[][] added = new long[next.size()][];
    for (int i = 0; i < added.length; i++) {
      added[i] = add(next.get(i).title);
    }
    if (size > 0) {
      readStory();
    }
    for (int i = 0; i < added.length; i++) {
      count(added[i], next.get(i));
    }
    next.clear();
  }

  private void readStory() {
    for (int i = page.lead(); i < page.end(); i++) {
      if (page.isKept(i) && page.lines().get(i).words() >= MIN_WORDS) {
        boolean inLead = i < page.lead() + LEAD_LINES;
        read(page.text(i), inLead ? IN_STORY | IN_LEAD : IN_STORY);
      }
    }
  }

  private void read(String line, int where) {
    words.read(line);
    while (words.nextLike()) {
      int slot = slot(words.stem());
      if (stems[slot] != 0) {
        uses[slot] |= where;
      }
    }
  }

  private void count(long[] title, Share share) {
    int inStory = 0;
    int inLead = 0;
    for (long stem : title) {
      int use = uses[slot(stem)];
      inStory += use & IN_STORY;
      inLead += use >> 1;
    }
    // Two more words that are not found keep a menu entry of one word from being all found.
    double counted = title.length + 1.5;
    share.story = inStory / counted;
    share.lead = inLead / counted;
  }

  /** Adds a title's words; their stems. */
  private long[] add(String title) {
    int count = 0;
    words.read(title);
    while (words.next()) {
      if (count == own.length) {
        own = Arrays.copyOf(own, count * 2);
      }
      own[count++] = words.stem();
      add(words.stem());
    }
    return Arrays.copyOf(own, count);
  }

  private void add(long stem) {
    int slot = slot(stem);
    if (stems[slot] == 0) {
      stems[slot] = stem;
      if (++size * 2 > stems.length) {
        grow();
      }
    }
  }

  private int slot(long stem) {
    int mask = stems.length - 1;
    int slot = (int) (stem ^ (stem >>> 32)) & mask;
    while (stems[slot] != 0 && stems[slot] != stem) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** What the story uses is read again with the new words. */
  private void grow() {
    long[] all = stems;
    stems = new long[all.length * 2];
    uses = new int[stems.length];
    for (long stem : all) {
      stems[slot(stem)] = stem;
    }
  }
}
