package org.wirecopy.filter.navigation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.resource.LazyPattern;

/**
 * Removes the site's own name outside the story, with its slogan, known by the page's address or by
 * being an address itself. Looks at the other lines to tell the page's title from the headline.
 */
public final class SiteNameFilter implements BoilerplateFilter {

  /** "The Daily Planet - All the news of Metropolis since 1938". */
  private static final int MAX_WORDS_OF_SLOGAN = 10;

  /** Shorter titles are section names: "News - Daily Planet". */
  private static final int MIN_WORDS_OF_TITLE = 4;

  private static final int MAX_WORDS_OF_LOGO = 6;

  /** Shorter parts of a host's name are words, languages or countries. */
  private static final int MIN_NAME = 3;

  private static final int MAX_LENGTH_OF_NAME = 60;

  /** Longer lines are no titles; spares them the search for separators. */
  private static final int MAX_LENGTH_OF_TITLE = 200;

  /** An address that is not the page's own counts as the site's name only this far up. */
  private static final int MASTHEAD_LINES = 10;

  /** Parts of a host's name that name nobody. */
  private static final Set<String> NO_NAME =
      Set.of("www", "com", "net", "org", "info", "gov", "edu", "news", "blog", "blogs", "shop");

  private static final LazyPattern DOMAIN =
      new LazyPattern(
          "(?:www\\.)?[\\p{L}\\d-]+\\.(?i:com|net|org|info|news|tv|co\\.uk|de|fr|es|it|nl|pl|ru|eu)");

  /** What may stand between a name and a slogan, or a title and a name. */
  private static final String[] SEPARATORS = {" | ", " - ", " – ", " — ", " :: ", " » ", " · "};

  @Override
  public String name() {
    return "site-name";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "The site’s name, with or without a slogan, its logo’s label, and the page’s title with the"
            + " name attached.",
        "The name stands in the head and foot of every page, and in the title.",
        """
        - MetropolisPlanet.com - All the news of Metropolis
        - Metropolis Planet logo
        - Council votes to close the old bridge | Metropolis Planet
        + Council votes to close the old bridge
        + Planet.com shares fall by a third - analysts warn
        """,
        "Without the page’s address it knows only names that are addresses themselves.");
  }

  @Override
  public TextDocument apply(TextDocument document) {
    List<TextLine> lines = document.allLines();
    Set<String> names = names(document.url());
    StorySpan story = new StorySpan(lines);
    Map<Integer, String> reasons = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (line.text().length() <= MAX_LENGTH_OF_TITLE) {
        Optional<String> reason = reasonToRemove(line, names, lines, i < MASTHEAD_LINES);
        if (reason.isPresent() && !story.contains(i)) {
          reasons.put(line.number(), reason.get());
        }
      }
    }
    return document.remove(name(), reasons);
  }

  private Optional<String> reasonToRemove(
      TextLine line, Set<String> names, List<TextLine> lines, boolean masthead) {
    String text = line.text();
    if (line.phrase(name()).isPresent() && line.words() <= MAX_WORDS_OF_LOGO) {
      return Optional.of("label of a logo");
    }
    if (isName(text, names, masthead)) {
      return Optional.of("the site’s name");
    }
    if (!mayHaveSeparator(text)) {
      return Optional.empty();
    }
    for (String separator : SEPARATORS) {
      int end = text.indexOf(separator);
      if (end > 0) {
        String first = text.substring(0, end);
        if (isName(first, names, masthead) && line.words() <= MAX_WORDS_OF_SLOGAN) {
          return Optional.of("the site’s name and slogan");
        }
        if ((masthead || isName(text.substring(end + separator.length()), names, true))
            && LineShape.words(first) >= MIN_WORDS_OF_TITLE
            && isLine(first, lines)) {
          return Optional.of("the page’s title, which stands alone as well");
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isLine(String text, List<TextLine> lines) {
    for (TextLine line : lines) {
      if (line.text().equals(text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayHaveSeparator(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '|' || c == '-' || c == '–' || c == '—' || c == ':' || c == '»' || c == '·') {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(String text, Set<String> names, boolean masthead) {
    return (!text.isEmpty() && text.length() <= MAX_LENGTH_OF_NAME && isBare(text, names))
        || (masthead && text.indexOf('.') > 0 && DOMAIN.matcher(text).matches());
  }

  /** Whether the text is one of the names, all but letters and digits left out. */
  private static boolean isBare(String text, Set<String> names) {
    for (String name : names) {
      if (isBare(text, name)) {
        return true;
      }
    }
    return false;
  }

  /** Letter by letter: most lines are told by their first, which is not to be left out. */
  private static boolean isBare(String text, String name) {
    if (Character.toLowerCase(text.charAt(0)) != name.charAt(0)) {
      return false;
    }
    int next = 1;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (next == name.length() || Character.toLowerCase(c) != name.charAt(next)) {
          return false;
        }
        next++;
      }
    }
    return next == name.length();
  }

  /**
   * The names that the address gives: for www.metropolis-planet.com with and without the ending.
   */
  private static Set<String> names(@Nullable String url) {
    int start = url == null ? -1 : url.indexOf("://");
    if (url == null || start < 0) {
      return Set.of();
    }
    int end = url.indexOf('/', start + 3);
    String host = url.substring(start + 3, end < 0 ? url.length() : end);
    Set<String> names = new HashSet<>();
    String[] parts = host.split("\\.", -1);
    for (int i = 0; i < parts.length - 1; i++) {
      String name = bare(parts[i]);
      if (name.length() >= MIN_NAME && !NO_NAME.contains(name)) {
        names.add(name);
        names.add("the" + name);
        names.add(bare(host));
        names.add(name + bare(parts[parts.length - 1]));
      }
    }
    return names;
  }

  /** Letters and digits only, in lower case. */
  private static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        bare.append(Character.toLowerCase(c));
      }
    }
    return bare.toString();
  }
}
