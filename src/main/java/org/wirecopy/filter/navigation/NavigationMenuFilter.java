package org.wirecopy.filter.navigation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.filter.FilterDoc;

/**
 * Removes menus: runs of short lines among which enough are known labels. Judges lines together
 * with their neighbours, removed ones included, so that a log-in line amid a menu does not split
 * it.
 */
public final class NavigationMenuFilter implements BoilerplateFilter {

  @Override
  public String name() {
    return "navigation-menu";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Runs of short menu labels above and below the story: “News / Politics / Sport / Weather”.",
        "Menus are often longer than the story; flattened, each entry becomes a line of its own.",
        """
        - News
        - Politics
        - Old Harbour
        - Sport
        - Weather
        + Council votes to close the old bridge
        + The council voted on Monday to close the old bridge to traffic, after years of dispute.
        + Politics
        + Councillors of both parties said that the decision had been overdue for many years.
        """,
        "A lone label stays, as does a menu of which it knows fewer than three labels.");
  }

  @Override
  public TextDocument apply(TextDocument document) {
    List<TextLine> lines = document.allLines();
    StorySpan story = new StorySpan(lines);
    Map<Integer, String> reasons = new HashMap<>();
    int i = 0;
    while (i < lines.size()) {
      if (!MenuRun.isKnown(lines.get(i))) {
        i++;
        continue;
      }
      MenuRun run = MenuRun.from(i, lines, story);
      if (run.isMenu(lines)) {
        String reason = "menu of " + run.length() + " labels, " + run.known() + " of them known";
        int end = run.end(lines);
        for (int n = run.begin(lines); n <= end; n++) {
          reasons.put(lines.get(n).number(), reason);
        }
      }
      i = run.last() + 1;
    }
    return document.remove(name(), reasons);
  }
}
