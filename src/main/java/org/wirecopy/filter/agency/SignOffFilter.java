package org.wirecopy.filter.agency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.Phrase.Place;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.LineFilter;
import org.wirecopy.resource.LazyPattern;

/** Removes what editors and agencies print under a story. */
public final class SignOffFilter implements LineFilter {

  /** "Reporting by" and all who took part, or a sentence about a correction. */
  private static final int MAX_WORDS = 60;

  /** Label of one word, a colon, and names. */
  private static final int MAX_WORDS_BEHIND_LABEL = 12;

  private static final int MAX_CODE_LENGTH = 40;

  /**
   * Initials of those who wrote and edited: {@code nw/sms (AFP, dpa)}, {@code bur-jj/kma}. Without
   * brackets or a hyphen they are as often words: {@code and/or}.
   */
  private static final LazyPattern INITIALS =
      new LazyPattern(
          "\\p{Ll}{2,4}(-\\p{Ll}{2,4})*(/\\p{Ll}{2,4})+ ?\\([\\p{L}, /]+\\)"
              + "|\\p{Ll}{2,4}(-\\p{Ll}{2,4})+(/\\p{Ll}{2,4})+");

  /** The end of copy, as telegraphs and typewriters marked it: {@code -30-}, {@code ###}. */
  private static final LazyPattern END_MARK = new LazyPattern("[-–—]* ?30 ?[-–—]+|#( ?#){1,3}");

  /**
   * How the agency भाषा ends its copy: its name and those of its editors. The word means language,
   * too, and opens cross-heads; those have the story below them, and most have a particle.
   */
  private static final LazyPattern NAMES_BEHIND_AGENCY =
      new LazyPattern("भाषा( (?!(का|की|के|को|में|से|पर|और|है|ने) )[\\u0900-\\u0963]+){1,4}");

  /** Lines below the names in which a story that goes on would have a paragraph. */
  private static final int LINES_BEHIND_COPY = 4;

  @Override
  public String name() {
    return "sign-off";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Sign-offs: “(Reporting by …; Editing by …)”, “With inputs from agencies”, initials, “-30-”.",
        "Agencies and newsrooms print under a story who worked on it and whose standards it meets.",
        """
        - (Reporting by Jane Doe; Editing by John Roe)
        - With inputs from agencies
        - nw/sms (AFP, dpa)
        - -30-
        + The reporting by state media had been restricted since the weekend, the union said.
        + The AFP (Alliance of Free People) said and/or wrote nothing.
        """,
        "A sign-off that ends a paragraph of the story stays with it.");
  }

  @Override
  public TextDocument apply(TextDocument document) {
    List<TextLine> lines = document.lines();
    Map<Integer, String> names = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (text.startsWith("भाषा ")
          && NAMES_BEHIND_AGENCY.matcher(text).matches()
          && endsCopy(lines, i)) {
        names.put(lines.get(i).number(), "sign-off: names behind the agency's");
      }
    }
    TextDocument rest = LineFilter.super.apply(document);
    return names.isEmpty() ? rest : rest.remove(name(), names);
  }

  /** Whether a sentence stands above the line, and none of the story's shortly below it. */
  private static boolean endsCopy(List<TextLine> lines, int index) {
    if (index == 0 || !lines.get(index - 1).endsSentence()) {
      return false;
    }
    int end = Math.min(lines.size(), index + 1 + LINES_BEHIND_COPY);
    return lines.subList(index + 1, end).stream().noneMatch(TextLine::isProse);
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    String text = line.text();
    for (Phrase phrase : line.phrases()) {
      if (phrase.list().equals(name()) && fits(phrase, line)) {
        return Optional.of("sign-off: " + phrase.quoted());
      }
    }
    if (text.length() > MAX_CODE_LENGTH) {
      return Optional.empty();
    }
    if (text.indexOf('/') > 0 && INITIALS.matcher(text).matches()) {
      return Optional.of("sign-off: initials");
    }
    boolean mark = "-–—#".indexOf(text.charAt(0)) >= 0 && END_MARK.matcher(text).matches();
    return mark ? Optional.of("sign-off: end of copy") : Optional.empty();
  }

  private static boolean fits(Phrase phrase, TextLine line) {
    if (phrase.place() == Place.WHOLE) {
      return true;
    }
    if (phrase.place() == Place.START && LineShape.words(phrase.text()) == 1) {
      return line.words() <= MAX_WORDS_BEHIND_LABEL && isLabel(phrase.text(), line.text());
    }
    return line.words() <= MAX_WORDS;
  }

  /** Whether a colon follows the word that opens the line, a bracket before it or not. */
  private static boolean isLabel(String word, String text) {
    int start = text.charAt(0) == '(' || text.charAt(0) == '（' || text.charAt(0) == '[' ? 1 : 0;
    int end = start + word.length();
    return end < text.length()
        && (text.charAt(end) == ':' || text.charAt(end) == '：')
        && text.regionMatches(true, start, word, 0, word.length());
  }
}
