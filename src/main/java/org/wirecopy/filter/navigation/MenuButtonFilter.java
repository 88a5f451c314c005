package org.wirecopy.filter.navigation;

import java.util.Optional;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.LineFilter;

/** Removes the labels of buttons that open and close a menu, such as "Toggle navigation". */
public final class MenuButtonFilter implements LineFilter {

  /** A longer line that holds such a phrase is a sentence. */
  private static final int MAX_WORDS = 6;

  /** What buttons show instead of a word. */
  private static final String SIGNS = "×✕✖☰≡▾▼▲▴↑↓←→";

  @Override
  public String name() {
    return "menu-button";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Buttons that open and close the menu or a box: “Menu”, “Close”, “Toggle navigation”.",
        "Menus hide behind a button on small screens; the button’s label for screen readers ends up in the dump.",
        """
        - Menu
        - Toggle navigation
        - ☰
        - Close ×
        + Menu prices rose by a tenth, restaurants say
        + Close call for the mayor
        """,
        "A cross-head that says nothing but “Menu” is lost.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    if (line.text().length() == 1 && SIGNS.contains(line.text())) {
      return Optional.of("sign of a button");
    }
    return reason("menu button", line, MAX_WORDS);
  }
}
