package org.wirecopy.check;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Article;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Dump;

/**
 * What rules look at: a dump that was just cleaned, or copy that was cleaned before.
 *
 * @param subject what findings about it are about
 * @param form what it was read from
 * @param cleaned what became of the dump, or what the cleaned copy says
 * @param dump the dump; null for cleaned copy, and for what could not be read
 * @param headline the headline; null where there is none
 * @param body the paragraphs of the body
 * @param missing names of the files of a set that are not there
 * @param silenced rules that it is not to be judged by
 * @param now when it was scraped, or else the present
 */
public record Copy(
    Subject subject,
    Form form,
    Cleaned cleaned,
    @Nullable Dump dump,
    @Nullable Passage headline,
    List<Passage> body,
    List<String> missing,
    Set<String> silenced,
    Instant now) {

  public Copy {
    body = List.copyOf(body);
    missing = List.copyOf(missing);
    silenced = Set.copyOf(silenced);
  }

  /** What copy is read from. */
  public enum Form {
    /** The raw text of a page. */
    TEXT,
    /** The HTML of a page. */
    HTML,
    /** A record of cleaned copy. */
    RECORD,
    /** Three files of cleaned copy. */
    FILES,
    /** Something that could not be read. */
    UNREADABLE;

    /** Whether it was cleaned before, and not just now. */
    public boolean isClean() {
      return this == RECORD || this == FILES;
    }
  }

  /** The article; null where there is none. */
  public @Nullable Article article() {
    return cleaned.article();
  }

  /** Whether any letter or sign of the source can be seen. */
  public boolean isBlank() {
    return dump != null && dump.content().codePoints().noneMatch(Copy::isVisible);
  }

  private static boolean isVisible(int c) {
    return !(Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT);
  }
}
