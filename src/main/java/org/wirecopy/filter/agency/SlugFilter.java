package org.wirecopy.filter.agency;

import java.util.Optional;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.LineFilter;
import org.wirecopy.resource.LazyPattern;

/** Removes lines that begin with an agency's slug, and slugs alone. */
public final class SlugFilter implements LineFilter {

  /** Slug and headline; what is longer is a paragraph. */
  private static final int MAX_WORDS = 35;

  /**
   * Capitals in two parts or more, as agencies name a running story: {@code KOSOVO-NATO/RUTTE}. A
   * slash alone is as often a name of two words ({@code AC/DC}).
   */
  private static final String NAME = "\\p{Lu}[\\p{Lu}\\d.&']{2,}(?:[-/ ][\\p{Lu}\\d.&']{2,})*";

  /** What comes with the story, in brackets: {@code (PIX, TV)}. */
  private static final String EXTRAS =
      " ?\\((?:PIX|PICTURES?|TV|GRAPHICS?|VIDEO|PHOTOS?|UPDATE \\d|LEAD|REPEAT|INTERVIEW|ANALYSIS|"
          + "EXCLUSIVE|CORRECTED|WRAPUP \\d)[^)]{0,30}\\)";

  private static final LazyPattern SLUG =
      new LazyPattern(
          "(?:"
              + (NAME + "/?" + EXTRAS)
              + "|\\p{Lu}{3,}(?:-\\p{Lu}{2,})+/(?:\\p{Lu}[\\p{Lu}\\d ,-]+)?"
              + "|\\p{Lu}{3,}/\\p{Lu}{2,}(?:-\\p{Lu}{2,})+"
              + ")(?::.*)?");

  @Override
  public String name() {
    return "slug";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Lines that begin with an agency's slug: “KOSOVO-NATO/RUTTE (PIX, TV):Headline”.",
        "Agencies name a running story in capitals; sites that take over copy by a program print"
            + " that name, often with the headline behind it.",
        """
        + Old bridge to be closed
        - BRIDGES-CLOSURE/HAYWARD (PIX, TV):Old bridge to be closed
        - BRIDGES-CLOSURE/HAYWARD
        + AC/DC: the band returns to Hayward
        + COVID-19: what we know
        """,
        "Slugs of one word stay; they look like headlines in capitals.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    String text = line.text();
    boolean candidate =
        text.length() > 5
            && Character.isUpperCase(text.charAt(1))
            && Character.isUpperCase(text.charAt(2))
            && (text.indexOf('/') > 0 || mayHaveExtras(text))
            && line.words() <= MAX_WORDS;
    return candidate && SLUG.matcher(text).matches()
        ? Optional.of("slug of an agency")
        : Optional.empty();
  }

  /** Whether three capitals stand behind a bracket; the commonest agencies have two there. */
  private static boolean mayHaveExtras(String text) {
    int bracket = text.indexOf('(');
    return bracket > 0
        && (text.startsWith("TV", bracket + 1)
            || (bracket + 3 < text.length()
                && Character.isUpperCase(text.charAt(bracket + 1))
                && Character.isUpperCase(text.charAt(bracket + 2))
                && Character.isUpperCase(text.charAt(bracket + 3))));
  }
}
