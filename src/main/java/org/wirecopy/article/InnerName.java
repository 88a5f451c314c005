package org.wirecopy.article;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.document.Letters;

/**
 * A place within a line where a writer's name may begin: behind a bar, a label or a date.
 *
 * @param text the rest of the line from there on
 * @param labelled whether a word in front of it says that a writer follows
 */
record InnerName(String text, boolean labelled) {

  /** What parts a line: {@code Ferries | Jane Example | 3 May}. */
  private static final Marks BARS = Marks.of("|·•—–/");

  /** What stands between a date and a name behind it. */
  private static final Marks BEHIND_DATE = Marks.of(" ,;:()\u00a0");

  private static final WordSet OTHERS_WORK =
      WordSet.of(
          "produced presented hosted directed designed filmed mixed narrated illustrated translated"
              + " powered sponsored");

  /** Letters that labels within a line begin with. */
  private static final Marks LABEL_INITIALS = Marks.of("bBvVpPdDaAwWeEоОаАрР");

  /** Such places behind bars and labels, but for the line's own beginning. */
  static List<InnerName> in(String text) {
    List<InnerName> names = new ArrayList<>(2);
    for (int i = 1; i + 3 < text.length(); i++) {
      boolean bar = isBarBefore(text, i);
      if (!bar && !(mayBeginLabel(text, i) && BylineLabel.mayBegin(text, i))) {
        continue;
      }
      String rest = text.substring(i).strip();
      int label = BylineLabel.end(rest, null);
      if (label > 0 && (isParticle(text, i) || isOthersWork(text, i))) {
        continue; // Jane Van Example; Picture by, Produced by
      }
      if (label > 0 && label < rest.length()) {
        names.add(new InnerName(rest.substring(label), true));
      } else if (bar && !endsWithAgency(text, i - 1)) {
        names.add(new InnerName(rest, false));
      }
    }
    return names;
  }

  /** Such places behind the dates of a line: {@code 3 May 2024Jane Example}. */
  static List<InnerName> behind(String line, List<PrintedDate> dates) {
    List<InnerName> names = new ArrayList<>(dates.size());
    for (PrintedDate date : dates) {
      int start = date.end();
      while (start < line.length() && BEHIND_DATE.have(line.charAt(start))) {
        start++;
      }
      if (start < line.length()) {
        names.add(new InnerName(line.substring(start), false));
      }
    }
    return names;
  }

  /** Whether a bar stands in front of the index, or a hyphen between blanks. */
  private static boolean isBarBefore(String text, int index) {
    char before = text.charAt(index - 1);
    boolean hyphen =
        before == ' '
            && index > 2
            && text.charAt(index - 2) == '-'
            && text.charAt(index - 3) == ' ';
    return hyphen || BARS.have(before);
  }

  private static boolean mayBeginLabel(String text, int index) {
    boolean begins = !Character.isLetter(text.charAt(index - 1)) || Letters.isSeam(text, index);
    return begins && LABEL_INITIALS.have(text.charAt(index));
  }

  /** Whether a word with a capital stands in front of the label, as of a name it is a part of. */
  private static boolean isParticle(String text, int label) {
    if (text.charAt(label - 1) != ' ' || !Character.isUpperCase(text.charAt(label))) {
      return false;
    }
    int start = startOfWord(text, label - 1);
    int end = text.indexOf(' ', label);
    return start < label - 1
        && Character.isUpperCase(text.charAt(start))
        && end > 0
        && NameWord.isParticle(text, label, end);
  }

  /** Whether the text up to the index ends with what somebody did who did not write. */
  private static boolean isOthersWork(String text, int end) {
    int last = end;
    while (last > 0 && text.charAt(last - 1) == ' ') {
      last--;
    }
    return OTHERS_WORK.contains(text, startOfWord(text, last), last)
        || PictureCredit.endsBefore(text, end);
  }

  /**
   * Whether the text up to the index ends with an agency: {@code EFE/María Ejemplo} took a picture.
   */
  private static boolean endsWithAgency(String text, int end) {
    return Agencies.isKnown(text.substring(startOfWord(text, end), end));
  }

  private static int startOfWord(String text, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }
}
