package org.wirecopy.check.rule;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Article;
import org.wirecopy.document.Phrase;
import org.wirecopy.phrase.PhraseBook;

/** What kind of copy an article is, which says how long it is at least. */
enum StoryKind {
  /** A line or two, for there is no more yet. */
  ALERT("an alert", 0.1),
  /** Text beside pictures, a film, a recording. */
  PICTURES("text with pictures or sound", 0.25),
  /** An agency's, known by its dateline. */
  BRIEF("a brief", 0.5),
  STORY("a story", 1),
  /** Analyses, interviews, comments, live reports. */
  LONG_READ("a long read", 2.5);

  /**
   * What parts a label from the headline: {@code Analysis: …}, {@code … | Video}, {@code 【社説】…}.
   */
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*[:：|｜/／【】\\[\\]()（）「」]\\s*|\\s+[-–—]+\\s+|\\s*—\\s*");

  /** The kinds that a label tells, by the list that it stands in. */
  private static final Map<String, StoryKind> LABELLED =
      Map.of("alert", ALERT, "pictures", PICTURES, "long-read", LONG_READ);

  private final String named;
  private final double length;

  /**
   * @param named how messages name one
   * @param length how long it is at least, measured by a story
   */
  StoryKind(String named, double length) {
    this.named = named;
    this.length = length;
  }

  String named() {
    return named;
  }

  double length() {
    return length;
  }

  /** The kind that the headline's label says, or the dateline. */
  static StoryKind of(Article article) {
    StoryKind labelled = article.headline() == null ? null : labelled(article.headline());
    if (labelled != null) {
      return labelled;
    }
    return article.dateline() == null ? STORY : BRIEF;
  }

  private static @Nullable StoryKind labelled(String headline) {
    String[] parts = SEPARATOR.split(headline.strip(), -1);
    if (parts.length == 1) {
      return null;
    }
    for (String part : parts) {
      for (Phrase phrase : PhraseBook.ofChecks().find(part)) {
        StoryKind kind = LABELLED.get(phrase.list());
        if (kind != null) {
          return kind;
        }
      }
    }
    return null;
  }
}
