package org.wirecopy.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Box;
import org.wirecopy.document.Letters;
import org.wirecopy.document.Markup;
import org.wirecopy.document.PageMetadata;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;

/**
 * What the structure of a page of HTML says for sure of a body that was found line by line: that a
 * list which the story announces is part of it, that an article with a headline of its own is
 * another story, and that a post of a social network is somebody else's text.
 */
final class StoryStructure {

  /** Of the letters of a list's item, more are no part of a story: it lists other pages. */
  private static final double MAX_LINKED_SHARE = 0.5;

  /** Paragraphs that a story has at least. */
  private static final int FEW = 3;

  /** A longer line is no headline. */
  private static final int MAX_HEADLINE = 300;

  /** Other titles may begin with a shorter one, too. */
  private static final int MIN_LETTERS = 12;

  /** Log-odds of what is certainly no part of the story. */
  private static final float NEVER = -20;

  private static final Set<String> LISTS = Set.of("ul", "ol", "table");

  /**
   * The classes by which the networks' own scripts find the posts that they draw, so that all sites
   * have the same.
   */
  private static final Set<String> POSTS =
      Set.of(
          "twitter-tweet",
          "twitter-video",
          "instagram-media",
          "fb-post",
          "fb-video",
          "tiktok-embed",
          "bluesky-embed",
          "mastodon-embed",
          "text-post-media",
          "reddit-card",
          "reddit-embed-bq",
          "telegram-post");

  private final List<TextLine> lines;

  /** Whether boxes, by their index, stand in a post or are one. */
  private final Map<Integer, Boolean> posts = new HashMap<>();

  /** For each line the article with an {@code h1} that it stands in; null where there is none. */
  private final @Nullable Box[] articles;

  /** The one of these articles whose headline the page declares; null where that tells nothing. */
  private final @Nullable Box declared;

  StoryStructure(TextDocument document) {
    lines = document.lines();
    articles = new Box[lines.size()];
    if (!LineModel.isHtml(document)) {
      declared = null;
      return; // text has no elements, and its removed lines need not be gone through
    }
    Map<Integer, Box> headed = new HashMap<>();
    Set<Integer> named = new HashSet<>();
    List<String> titles = titles(document.metadata());
    for (TextLine line : document.allLines()) {
      Markup markup = line.markup();
      Box article = markup == null || markup.within("h1") == null ? null : markup.within("article");
      if (article != null) {
        headed.putIfAbsent(article.index(), article);
        if (isAmong(titles, line.text())) {
          named.add(article.index());
        }
      }
    }
    for (int i = 0; headed.size() > 1 && i < articles.length; i++) {
      Markup markup = lines.get(i).markup();
      Box article = markup == null ? null : markup.within("article");
      articles[i] = article == null ? null : headed.get(article.index());
    }
    Box only = named.size() == 1 ? headed.get(named.iterator().next()) : null;
    declared = isStory(only) ? only : null;
  }

  /** Whether the article has paragraphs, and not the headline alone or the site's name. */
  private boolean isStory(@Nullable Box article) {
    int paragraphs = 0;
    for (int i = 0; article != null && i < articles.length && paragraphs < FEW; i++) {
      paragraphs += Box.same(articles[i], article) && lines.get(i).isProse() ? 1 : 0;
    }
    return paragraphs == FEW;
  }

  private static List<String> titles(@Nullable PageMetadata metadata) {
    return metadata == null
        ? List.of()
        : metadata.headlines().stream().map(claim -> Letters.fold(claim.value())).toList();
  }

  private static boolean isAmong(List<String> titles, String headline) {
    String letters = headline.length() > MAX_HEADLINE ? "" : Letters.fold(headline);
    boolean siteMayFollow = letters.length() >= MIN_LETTERS;
    return !letters.isEmpty()
        && titles.stream()
            .anyMatch(title -> siteMayFollow ? title.startsWith(letters) : title.equals(letters));
  }

  /**
   * Rules out what stands in another article than the one that the page declares: below the story
   * that was asked for, endless pages print the next.
   */
  void ruleOutOtherStories(float[] odds) {
    for (int i = 0; declared != null && i < odds.length; i++) {
      if (isOther(articles[i])) {
        odds[i] = NEVER;
      }
    }
  }

  private boolean isOther(@Nullable Box article) {
    return article != null && !Box.same(article, declared);
  }

  /** Keeps the lists and tables that follow a kept line which ends in a colon, beside it. */
  void addAnnounced(boolean[] kept) {
    for (int i = 0; i + 1 < kept.length; i++) {
      Box list = kept[i] && announces(lines.get(i).text()) ? listBehind(i) : null;
      for (int item = i + 1; list != null && item < kept.length; item++) {
        Markup markup = lines.get(item).markup();
        if (markup == null
            || !Box.same(Box.common(markup.box(), list), list)
            || markup.linkedShare() > MAX_LINKED_SHARE) {
          break;
        }
        kept[item] = true;
      }
    }
  }

  private static boolean announces(String text) {
    return text.endsWith(":") || text.endsWith("：");
  }

  /** The list or table that begins behind the line, as the next element of those around it. */
  private @Nullable Box listBehind(int line) {
    Markup markup = lines.get(line).markup();
    Markup next = lines.get(line + 1).markup();
    Box around = markup == null ? null : markup.box().parent();
    Box beside = next == null ? null : next.box();
    while (beside != null && !Box.same(beside.parent(), around)) {
      beside = beside.parent();
    }
    return beside != null && LISTS.contains(beside.tag()) ? beside : null;
  }

  /**
   * For each line whether it stands in another article than the story and was ruled out or is kept:
   * of several with headlines of their own the story is the one that the page declares, else the
   * one of which most is kept.
   *
   * @param scans the same lines
   */
  boolean[] ofOtherStories(boolean[] kept, LineScan[] scans) {
    Map<Integer, Integer> words = new HashMap<>();
    int most = 0;
    for (int i = 0; i < kept.length; i++) {
      Box article = articles[i];
      if (kept[i] && article != null) {
        int sum = words.getOrDefault(article.index(), 0) + scans[i].words;
        words.put(article.index(), sum);
        most = Math.max(most, sum);
      }
    }
    boolean[] others = new boolean[kept.length];
    for (int i = 0; i < kept.length; i++) {
      Box article = articles[i];
      boolean other = article != null && words.getOrDefault(article.index(), 0) < most;
      others[i] = declared == null ? other && kept[i] : isOther(article);
    }
    return others;
  }

  /** Whether the line stands in a post of a social network. */
  boolean isPost(int line) {
    Markup markup = lines.get(line).markup();
    return markup != null && isInPost(markup.box());
  }

  /** Told once for each box: a page may have one with a million names around all its lines. */
  private boolean isInPost(@Nullable Box box) {
    if (box == null) {
      return false;
    }
    Boolean known = posts.get(box.index());
    if (known == null) {
      known =
          isInPost(box.parent())
              || Arrays.stream(box.names().split(" ", -1)).anyMatch(POSTS::contains);
      posts.put(box.index(), known);
    }
    return known;
  }
}
