package org.wirecopy.document;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an HTML page says of its article outside the visible text: for machines, or in the names of
 * its elements. Every list has the most trustworthy first; values are as written, nothing checked.
 *
 * @param language the language that the page declares, as written: {@code en-GB}
 * @param address the canonical address
 * @param siteNames names of the site or its publisher
 * @param headlines titles of the article or the page
 * @param writers who is said to have written it
 * @param published times at which it is said to have been published
 * @param modified times at which it is said to have been changed
 * @param times points in time of the visible page, in its order
 * @param credits texts of elements that the page names after its writers, in its order
 * @param articleBody the article's text as JSON-LD has it
 * @param kinds what kind of page it calls itself
 */
public record PageMetadata(
    @Nullable String language,
    @Nullable String address,
    List<String> siteNames,
    List<Claim> headlines,
    List<Claim> writers,
    List<Claim> published,
    List<Claim> modified,
    List<Time> times,
    List<Credit> credits,
    @Nullable String articleBody,
    Set<Kind> kinds) {

  public PageMetadata {
    siteNames = List.copyOf(siteNames);
    headlines = List.copyOf(headlines);
    writers = List.copyOf(writers);
    published = List.copyOf(published);
    modified = List.copyOf(modified);
    times = List.copyOf(times);
    credits = List.copyOf(credits);
    kinds = Set.copyOf(kinds);
  }

  /** A value and who says so. */
  public record Claim(Origin origin, String value) {}

  /** Where a page says something for machines. */
  public enum Origin {
    /** The record of the story in JSON-LD, microdata or RDFa. */
    STORY,
    /** A person in the record of the story. */
    PERSON,
    /** An organisation in the record of the story. */
    ORGANISATION,
    /** The record of the page around it. */
    PAGE,
    /** A {@code <meta>} that speaks of articles. */
    META,
    /** The page's {@code <title>}. */
    TITLE
  }

  /** What kind of page a page calls itself, and where. */
  public enum Kind {
    /** An article, in Open Graph. */
    ARTICLE_META,
    /** Something to buy, or several, in Open Graph. */
    PRODUCT_META,
    /** A page of a site like any, in Open Graph. */
    SITE_META,
    /** Something to buy, in JSON-LD, microdata or RDFa. */
    PRODUCT_RECORD,
    /** A list of things, in JSON-LD, microdata or RDFa. */
    LIST_RECORD,
    /** A single post, in the classes of its body, as content management systems write them. */
    POST_CLASS,
    /** A list of posts or goods, or the first page of a site, in the classes of its body. */
    LIST_CLASS
  }

  /**
   * A {@code <time>}, or what stands for one.
   *
   * @param value the time for machines
   * @param text what readers see
   * @param names what the page calls it and the element around it
   */
  public record Time(String value, String text, String names) {}

  /**
   * A text that the page says is the writers'.
   *
   * @param text as readers see it
   * @param names what the page calls the element
   */
  public record Credit(String text, String names) {}
}
