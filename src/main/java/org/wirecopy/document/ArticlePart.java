package org.wirecopy.document;

/**
 * A line that the article is made of.
 *
 * @param line the line
 * @param role what it is to the article
 */
public record ArticlePart(TextLine line, Role role) {

  /** What a kept line is to the article. */
  public enum Role {
    HEADLINE,
    /** A dateline on a line of its own. */
    DATELINE,
    BYLINE,
    PUBLISHED,
    /** A line that credits an agency and says nothing else. */
    CREDIT,
    /** A paragraph, standfirst or cross-head; the first may begin with the dateline. */
    BODY
  }
}
