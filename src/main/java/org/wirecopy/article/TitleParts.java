package org.wirecopy.article;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.document.TextLine;
import org.wirecopy.resource.LazyPattern;

/**
 * Cuts lines where a headline may begin or end within them: at dates, at arrows, at the names of
 * writers, and where lines were put together that were none.
 */
final class TitleParts {

  /** What stands in front of a cut has this many letters to be a headline. */
  private static final int MIN_LENGTH = 20;

  /** What a headline does not end with: {@code Harbour vote (}. */
  private static final Marks OPEN_END = Marks.of(" ([|·•,:–—-");

  private static final LazyPattern OPEN_START = new LazyPattern("^[\\s)\\]|·•,:–—-]+");

  private final Page page;

  TitleParts(Page page) {
    this.page = page;
  }

  /**
   * A part of a line.
   *
   * @param where where it was cut
   */
  record Part(String text, HeadlineFigure where) {}

  /**
   * The parts of a line that may be a headline; most lines have none.
   *
   * @param text the line without what belongs to no headline
   * @param dated whether it has a date
   */
  List<Part> of(int line, String text, boolean dated) {
    if (text.length() > TitleLines.MAX_LENGTH) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>(2);
    if (dated) {
      cutAtDate(line, text, parts);
    }
    int arrow = lastArrow(text);
    if (arrow > 0) {
      parts.add(new Part(text.substring(arrow + 3), HeadlineFigure.BEHIND_ARROW));
    }
    if (text.length() > MIN_LENGTH && !page.isText(line)) {
      cutAtNames(line, text, parts);
      cutAtSeams(page.lines().get(line), parts);
    }
    return parts;
  }

  private void cutAtDate(int line, String text, List<Part> parts) {
    PrintedDate date = page.dates(line).get(0);
    if (date.start() >= MIN_LENGTH && date.start() < text.length()) {
      addFront(text.substring(0, date.start()), HeadlineFigure.CUT, parts);
    } else if (date.start() == 0 && date.end() < text.length()) {
      String rest = OPEN_START.matcher(text.substring(date.end())).replaceFirst("");
      if (rest.length() >= MIN_LENGTH) {
        parts.add(new Part(rest, HeadlineFigure.BEHIND_DATE));
      }
    }
  }

  /** Where the last arrow of a breadcrumb stands, with the space in front of it; -1 without any. */
  private static int lastArrow(String text) {
    for (int i = text.length() - 2; i > 0; i--) {
      char c = text.charAt(i);
      if ((c == '>' || c == '»' || c == '›')
          && text.charAt(i - 1) == ' '
          && text.charAt(i + 1) == ' '
          && !(c != '>' && TitleText.closesQuote(text, i))) {
        return i - 1;
      }
    }
    return -1;
  }

  private void cutAtNames(int line, String text, List<Part> parts) {
    boolean joined = page.lines().get(line).lastNumber() > page.lines().get(line).number();
    boolean label = false;
    boolean name = false;
    for (int i = text.indexOf(' ', MIN_LENGTH - 1) + 1;
        i > 0 && i < text.length() && !(label && (name || !joined));
        i = text.indexOf(' ', i) + 1) {
      if (!label && BylineLabel.mayBegin(text, i) && isByline(text.substring(i))) {
        label = true;
        addFront(text.substring(0, i), HeadlineFigure.BEFORE_BYLINE, parts);
      } else if (joined && !name && isPerson(text.substring(i))) {
        name = true;
        addFront(text.substring(0, i), HeadlineFigure.BEFORE_NAME, parts);
      }
    }
  }

  private boolean isByline(String text) {
    int end = BylineLabel.end(text, null);
    return end > 0
        && !WriterNames.read(text.substring(end).strip(), page.language(), true).isEmpty();
  }

  private static void cutAtSeams(TextLine line, List<Part> parts) {
    for (int seam : line.seams()) {
      String behind = TitleText.bare(line.text().substring(seam));
      if (seam >= MIN_LENGTH) {
        addFront(TitleText.bare(line.text().substring(0, seam)), HeadlineFigure.BEFORE_SEAM, parts);
      }
      if (behind.length() >= MIN_LENGTH) {
        parts.add(new Part(behind, HeadlineFigure.BEHIND_SEAM));
      }
    }
  }

  private boolean isPerson(String text) {
    return Character.isUpperCase(text.charAt(0))
        && GivenNames.begin(text)
        && !PersonName.atStart(text, page.language()).isEmpty();
  }

  private static void addFront(String front, HeadlineFigure where, List<Part> parts) {
    parts.add(new Part(OPEN_END.cutFromEnd(front), where));
  }
}
