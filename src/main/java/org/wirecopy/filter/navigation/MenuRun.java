package org.wirecopy.filter.navigation;

import java.util.List;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.TextLine;

/**
 * Known labels with at most a few unknown short lines between two of them.
 *
 * @param first index of its first known label
 * @param last index of its last known label
 * @param known how many labels are known
 * @param numbers how many lines hold numbers
 * @param inside whether it stands within the story
 * @param story where the story stands
 */
record MenuRun(int first, int last, int known, int numbers, boolean inside, StorySpan story) {

  /** Labels are short: “Home, Garden & Interior Design”. */
  private static final int MAX_LABEL_WORDS = 5;

  private static final int MAX_LABEL_LENGTH = 40;

  /** How many unknown short lines may stand between two known labels before a run ends. */
  private static final int MAX_UNKNOWN_OUTSIDE = 12;

  private static final int MAX_UNKNOWN_INSIDE = 1;

  /** Fewer known labels than these are no menu: two short lines may both be cross-heads. */
  private static final int MIN_KNOWN_OUTSIDE = 3;

  private static final int MIN_KNOWN_INSIDE = 5;

  /** Share of known labels below which a run may be a table or a list of the story's. */
  private static final double MIN_SHARE_OUTSIDE = 0.1;

  private static final double MIN_SHARE_INSIDE = 0.6;

  /** Share of lines with numbers above which a run is a table. */
  private static final double MAX_SHARE_OF_NUMBERS = 0.25;

  /** The run that begins with the known label at {@code first}. */
  static MenuRun from(int first, List<TextLine> lines, StorySpan story) {
    boolean inside = story.contains(first);
    int maxUnknown = inside ? MAX_UNKNOWN_INSIDE : MAX_UNKNOWN_OUTSIDE;
    int last = first;
    int known = 1;
    int numbers = 0;
    int numbersSeen = 0;
    for (int i = first + 1; i < lines.size() && i - last <= maxUnknown + 1; i++) {
      TextLine line = lines.get(i);
      boolean isKnown = isKnown(line);
      if (story.contains(i) != inside
          || !(isKnown || isLabel(line))
          || (inside && isHeading(line))) {
        break;
      }
      numbersSeen += LineShape.hasDigit(line.text()) ? 1 : 0;
      if (isKnown) {
        last = i;
        known++;
        numbers = numbersSeen;
      }
    }
    return new MenuRun(first, last, known, numbers, inside, story);
  }

  /** A list of the story's has a heading with a colon more often than a menu does. */
  private static boolean isHeading(TextLine line) {
    return line.text().endsWith(":");
  }

  int length() {
    return last - first + 1;
  }

  private boolean isIntroduced(List<TextLine> lines) {
    return isHeading(lines.get(first)) || (first > 0 && isHeading(lines.get(first - 1)));
  }

  boolean isMenu(List<TextLine> lines) {
    return !(inside && isIntroduced(lines))
        && known >= (inside ? MIN_KNOWN_INSIDE : MIN_KNOWN_OUTSIDE)
        && known >= length() * (inside ? MIN_SHARE_INSIDE : MIN_SHARE_OUTSIDE)
        && numbers <= length() * MAX_SHARE_OF_NUMBERS;
  }

  /** Above the story, short lines before the first known label are the menu's, too. */
  int begin(List<TextLine> lines) {
    int begin = first;
    while (story.isAfter(first) && begin > 0 && isLabel(lines.get(begin - 1))) {
      begin--;
    }
    return begin;
  }

  /** Below the story, short lines after the last known label are the menu's, too. */
  int end(List<TextLine> lines) {
    int end = last;
    while (story.isBefore(first) && end + 1 < lines.size() && isLabel(lines.get(end + 1))) {
      end++;
    }
    return end;
  }

  /** Whether a phrase is the whole line; numbers alone are as often a table's. */
  static boolean isKnown(TextLine line) {
    for (Phrase phrase : line.phrases()) {
      if (phrase.place() == Phrase.Place.WHOLE) {
        return Character.isLetter(line.text().codePointAt(0));
      }
    }
    return false;
  }

  private static boolean isLabel(TextLine line) {
    return line.text().length() <= MAX_LABEL_LENGTH
        && line.words() <= MAX_LABEL_WORDS
        && !line.endsSentence();
  }
}
