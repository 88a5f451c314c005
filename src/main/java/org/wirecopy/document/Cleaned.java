package org.wirecopy.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a dump.
 *
 * @param id the dump's id
 * @param url the page's address, where it is known
 * @param status whether an article came out
 * @param article the article; null unless the status is {@code ARTICLE}
 * @param parts the lines that the article was made of, in the source's order
 * @param removals the lines that were removed, with the reasons
 * @param confidence the chance that the article's body is right, its F1 over 0.95, from 0 to 1;
 *     null where there is no article, or no line model has judged it
 * @param duplicateOf the id of an earlier dump that tells the same story; null if there is none, or
 *     nobody has compared them
 * @param reason for the other statuses, why there is no article; null for {@code ARTICLE}
 * @param facts the article's headline, time and language, or what a page without an article says of
 *     itself
 */
public record Cleaned(
    String id,
    @Nullable String url,
    Status status,
    @Nullable Article article,
    List<ArticlePart> parts,
    List<Removal> removals,
    @Nullable Double confidence,
    @Nullable String duplicateOf,
    @Nullable String reason,
    PageFacts facts) {

  public Cleaned {
    parts = List.copyOf(parts);
    removals = List.copyOf(removals);
  }

  /** An outcome that was not compared with others, of a page that says no more than its article. */
  public Cleaned(
      String id,
      @Nullable String url,
      Status status,
      @Nullable Article article,
      List<ArticlePart> parts,
      List<Removal> removals,
      @Nullable Double confidence,
      @Nullable String reason) {
    this(
        id,
        url,
        status,
        article,
        parts,
        removals,
        confidence,
        null,
        reason,
        article == null ? PageFacts.NONE : PageFacts.of(article));
  }

  /** The same outcome, of a dump that tells the story of an earlier one. */
  public Cleaned asDuplicateOf(String earlier) {
    return new Cleaned(
        id, url, status, article, parts, removals, confidence, earlier, reason, facts);
  }

  /** A page that holds no article. */
  public static Cleaned notArticle(
      String id, @Nullable String url, List<Removal> removals, String reason, PageFacts facts) {
    return new Cleaned(
        id, url, Status.NOT_ARTICLE, null, List.of(), removals, null, null, reason, facts);
  }

  /** A dump that could not be read or cleaned. */
  public static Cleaned error(String id, @Nullable String url, String reason) {
    return new Cleaned(id, url, Status.ERROR, null, List.of(), List.of(), null, reason);
  }

  /** Whether a dump gave an article. */
  public enum Status {
    ARTICLE("article"),
    /** An index page, a product page, an error page …. */
    NOT_ARTICLE("not-article"),
    ERROR("error");

    private final String label;

    Status(String label) {
      this.label = label;
    }

    /** The name in JSON output. */
    public String label() {
      return label;
    }
  }
}
