package org.wirecopy.filter.navigation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.LineFilter;
import org.wirecopy.phrase.PhraseBook;
import org.wirecopy.phrase.PhraseFinder;

/** Removes menus that are printed in one line: "News | Politics | Sport". */
public final class MenuRowFilter implements LineFilter {

  /** These part the cells, between spaces. */
  private static final String SEPARATORS = "|·•";

  /** Longer cells are no labels, and a longer row is no menu. */
  private static final int MAX_CELL_LETTERS = 40;

  private static final int MAX_LETTERS = 1000;

  /** Known cells with which a row may have an unknown one: the heads of tables have fewer. */
  private static final int MANY_KNOWN = 4;

  @Override
  public String name() {
    return "menu-row";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Menus printed in one line: “News | Politics | Sport”.",
        "Sites set their sections, and the buttons below a headline, in a row.",
        """
        - News | Politics | Sport | Weather | Old Harbour
        - Print · Copy link · Comments (12)
        + Goals | Smith | 2
        + Sources: Harbour board | Press | The ferry company
        + The council voted on Monday | to close the old bridge to traffic, after years of dispute.
        """,
        "A row with two labels that it does not know stays, and so do rows with other numbers than those of comments.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    String text = line.text();
    if (text.length() > MAX_LETTERS || !hasSeparator(text)) {
      return Optional.empty();
    }
    List<String> cells = cells(text);
    PhraseFinder finder = PhraseBook.standard().finder();
    Set<String> seen = new HashSet<>();
    int known = 0;
    for (String cell : cells) {
      boolean isKnown = isKnown(finder.find(cell));
      if (!seen.add(cell) || !isLabel(cell, isKnown)) {
        return Optional.empty();
      }
      known += isKnown ? 1 : 0;
    }
    int unknown = cells.size() - known;
    return cells.size() > 1 && (unknown == 0 || (unknown == 1 && known >= MANY_KNOWN))
        ? Optional.of("row of " + cells.size() + " labels, " + known + " of them known")
        : Optional.empty();
  }

  /** Nearly all lines have none. */
  private static boolean hasSeparator(String text) {
    return text.indexOf('|') >= 0 || text.indexOf('·') >= 0 || text.indexOf('•') >= 0;
  }

  /** What stands between the separators. */
  private static List<String> cells(String text) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      if (SEPARATORS.indexOf(text.charAt(i)) >= 0
          && i > start
          && text.charAt(i - 1) == ' '
          && text.charAt(i + 1) == ' ') {
        cells.add(text.substring(start, i - 1));
        start = i + 2;
      }
    }
    cells.add(text.substring(start));
    return cells;
  }

  private static boolean isKnown(List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      if (phrase.place() == Phrase.Place.WHOLE) {
        return true;
      }
    }
    return false;
  }

  /** Numbers that are no part of a known label stand in tables, as does what comes twice. */
  private static boolean isLabel(String cell, boolean isKnown) {
    boolean letter = false;
    boolean digit = false;
    for (int i = 0; i < cell.length(); i = cell.offsetByCodePoints(i, 1)) {
      int c = cell.codePointAt(i);
      letter |= Character.isLetter(c);
      digit |= Character.isDigit(c);
    }
    return cell.length() <= MAX_CELL_LETTERS && letter && (isKnown || !digit);
  }
}
