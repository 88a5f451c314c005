package org.wirecopy.filter.promotion;

import java.util.List;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.TextLine;
import org.wirecopy.resource.LazyPattern;

/**
 * Finds where the headlines end that stand below a heading such as "Related articles". How far it
 * dares to go depends on where the heading stands: before the story, in it or after it.
 */
final class HeadlineList {

  /** Teasers have fewer words; a longer line belongs to the story. */
  private static final int MAX_HEADLINE_WORDS = 30;

  /** A list inside the story has three to six entries, of which each may take two lines. */
  private static final int MAX_LINES_IN_STORY = 12;

  /** Without a gap that closes the list, more lines may as well be a list of the story's own. */
  private static final int MAX_LINES_WITHOUT_GAP = 2;

  /** Cross-heads have fewer words, headlines of other stories more. */
  private static final int MIN_HEADLINE_WORDS = 6;

  /** Headings in English stand above parts of guides, too; others above other stories alone. */
  private static final int MIN_HEADLINE_WORDS_ABROAD = 3;

  /** Shorter ones that end in a full stop are labels and names. */
  private static final int MIN_SENTENCE_WORDS = 5;

  /** Lines of prose that make a story; a notice above it has one or two. */
  private static final int STORY_PROSE_LINES = 3;

  /** At the end, but for quotation marks; headlines end in other marks if in any. */
  private static final LazyPattern FULL_STOP = new LazyPattern("[^.][.。।][\"”’»)」』]*$");

  private final List<TextLine> lines;
  private final int firstProse;
  private final int lastProse;

  HeadlineList(List<TextLine> lines) {
    this.lines = lines;
    int prose = 0;
    int first = lines.size();
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isProse()) {
        prose++;
        last = i;
        if (prose == STORY_PROSE_LINES) {
          first = i;
        }
      }
    }
    firstProse = first;
    lastProse = last;
  }

  /**
   * The index behind the last headline below the heading.
   *
   * @param phrase by which the heading is known
   */
  int end(int heading, Phrase phrase) {
    int first = heading + 1;
    if (first >= lines.size()) {
      return first;
    }
    if (lines.get(first).bullet()) {
      return endOfBullets(first, heading < firstProse);
    }
    if (heading > lastProse) {
      return endOfBlock(first, lines.size());
    }
    int minWords = phrase.language().equals("en") ? MIN_HEADLINE_WORDS : MIN_HEADLINE_WORDS_ABROAD;
    return heading < firstProse ? first : endInStory(first, minWords);
  }

  private int endOfBullets(int first, boolean beforeStory) {
    int end = first;
    while (end < lines.size() && isTeaser(lines.get(end))) {
      TextLine line = lines.get(end);
      if (!line.bullet() && (line.gapBefore() || beforeStory)) {
        break;
      }
      end++;
    }
    return end;
  }

  private int endOfBlock(int first, int limit) {
    int end = first;
    while (end < limit && isTeaser(lines.get(end))) {
      end++;
    }
    return end;
  }

  /** Inside the story only what a gap closes, or what stands before the prose that goes on. */
  private int endInStory(int first, int minWords) {
    int end = endOfHeadlines(first, Math.min(lines.size(), first + MAX_LINES_IN_STORY));
    boolean goesOn = end < lines.size() && lines.get(end).isProse();
    for (int i = first + 1; i < lines.size() && (i < end || (i == end && !goesOn)); i++) {
      if (lines.get(i).gapBefore()) {
        return i;
      }
    }
    boolean headlines = goesOn && end - first <= MAX_LINES_WITHOUT_GAP;
    for (int i = first; i < end && headlines; i++) {
      headlines = isHeadline(lines.get(i).text(), minWords);
    }
    return headlines ? end : first;
  }

  /** A short sentence is a teaser below the story; in it, the story goes on. */
  private int endOfHeadlines(int first, int limit) {
    int end = endOfBlock(first, limit);
    for (int i = first; i < end; i++) {
      if (isSentence(lines.get(i).text())) {
        return i;
      }
    }
    return end;
  }

  private static boolean isSentence(String text) {
    return FULL_STOP.matcher(text).find() && LineShape.words(text) >= MIN_SENTENCE_WORDS;
  }

  private static boolean isHeadline(String text, int minWords) {
    char last = text.charAt(text.length() - 1);
    return LineShape.words(text) >= minWords
        && !Character.isDigit(text.charAt(0))
        && last != ':'
        && last != '.';
  }

  private static boolean isTeaser(TextLine line) {
    return !line.isProse() && line.words() <= MAX_HEADLINE_WORDS;
  }
}
