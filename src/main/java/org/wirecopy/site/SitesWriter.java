package org.wirecopy.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what was learned as text, columns with tabs between them. A site begins with {@code site},
 * its name, and how many pages and stories were looked at. A {@code line} follows for each line
 * that it repeats: the figures of {@link RepeatedLine} in their order, the line's hash, its words
 * of prose and its start. Then a {@code page} for each page of the sample: its key, and its lines
 * in order, as numbers of those above, from 1, or as {@code hash:words:start}. Cleaning needs the
 * lines only; the pages are what lets files be merged as if all had been learned at once.
 */
public final class SitesWriter {

  /** Changes where an older wirecopy would misread the file. */
  static final String FORMAT = "wirecopy sites 1";

  static final String SITE = "site";
  static final String LINE = "line";
  static final String PAGE = "page";

  /** Hashes are written in the shortest form that letters and digits give. */
  static final int RADIX = Character.MAX_RADIX;

  /** What the file begins with. */
  public static final String HEAD =
      FORMAT
          + "\n"
          + """
          # What sites repeat, learned by wirecopy from a sample of the pages of each.
          # site: name, pages, stories on them
          # line: stories with it, above / within / below them, with the same line before / after it;
          #       name, words of prose, how it begins
          # page: name, its lines: numbers of those above, or others with their words and beginnings
          """;

  private SitesWriter() {}

  /** One site; in the file, sites stand in the order of {@link String#compareTo}. */
  public static String text(SitePages sample) {
    return text(sample, SiteSurvey.of(sample));
  }

  /**
   * The same, where the survey of the pages has been made.
   *
   * @param survey what the sample repeats
   */
  public static String text(SitePages sample, SiteSurvey survey) {
    StringBuilder text = new StringBuilder();
    text.append(SITE).append('\t').append(survey.site());
    text.append('\t').append(survey.pages()).append('\t').append(survey.stories()).append('\n');
    List<RepeatedLine> lines = survey.lines();
    Map<Long, Integer> numbers = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      numbers.put(lines.get(i).line().hash(), i + 1);
      append(lines.get(i), text);
    }
    for (SitePage page : sample.pages()) {
      append(page, numbers, text);
    }
    return text.toString();
  }

  private static void append(RepeatedLine repeated, StringBuilder text) {
    text.append(LINE);
    int[] figures = {
      repeated.stories(),
      repeated.above(),
      repeated.within(),
      repeated.below(),
      repeated.sameBefore(),
      repeated.sameAfter()
    };
    for (int figure : figures) {
      text.append('\t').append(figure);
    }
    SiteLine line = repeated.line();
    text.append('\t').append(name(line.hash()));
    text.append('\t').append(line.proseWords());
    text.append('\t').append(line.start()).append('\n');
  }

  private static void append(SitePage page, Map<Long, Integer> numbers, StringBuilder text) {
    text.append(PAGE).append('\t').append(name(page.key()));
    for (SiteLine line : page.lines()) {
      Integer number = numbers.get(line.hash());
      text.append('\t');
      if (number != null) {
        text.append(number);
      } else {
        text.append(name(line.hash())).append(':').append(line.proseWords());
        text.append(':').append(line.start());
      }
    }
    text.append('\n');
  }

  private static String name(long hash) {
    return Long.toUnsignedString(hash, RADIX);
  }
}
