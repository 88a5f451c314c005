package org.wirecopy.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.wirecopy.document.Letters;

/** Looks for names in the story: whom it writes of, and what is a word of its own. */
final class NamesInStory {

  private final Page page;

  /** What was found out: one writer's name may stand on the page a thousand times. */
  private final Map<String, Found> known = new HashMap<>();

  /**
   * What a story has of a name.
   *
   * @param whole whether its prose has the name
   * @param commonWord whether it has a word of the name in small letters
   */
  record Found(boolean whole, boolean commonWord) {}

  NamesInStory(Page page) {
    this.page = page;
  }

  Found find(String name) {
    Found found = known.get(name);
    if (found == null) {
      found = new Found(page.proseContains(name), hasCommonWord(name));
      known.put(name, found);
    }
    return found;
  }

  /** Whether the story has a word of the name in small letters; given names are words, too. */
  private boolean hasCommonWord(String name) {
    int own = GivenNames.begin(name) ? name.indexOf(' ') + 1 : 0;
    for (String word : name.substring(own).toLowerCase(Locale.ROOT).split(" ", -1)) {
      String folded = word.length() > 3 ? Letters.fold(word) : "";
      if (folded.length() > 3 && Character.isLowerCase(folded.charAt(0)) && storyHas(folded)) {
        return true;
      }
    }
    return false;
  }

  private boolean storyHas(String word) {
    for (int i = page.start(); i < page.end(); i++) {
      if (page.isKept(i) && Letters.haveWord(page.text(i), word)) {
        return true;
      }
    }
    return false;
  }
}
