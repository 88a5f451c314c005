package org.wirecopy.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Letters;

/**
 * Finds among all that a page describes for machines the record of its story, and that of the page
 * around it.
 */
final class StoryItems {

  private static final Set<String> STORIES =
      Set.of(
          "newsarticle",
          "article",
          "blogposting",
          "reportagenewsarticle",
          "analysisnewsarticle",
          "opinionnewsarticle",
          "backgroundnewsarticle",
          "reviewnewsarticle",
          "askpublicnewsarticle",
          "satiricalarticle",
          "advertisercontentarticle",
          "scholarlyarticle",
          "medicalscholarlyarticle",
          "techarticle",
          "socialmediaposting",
          "discussionforumposting",
          "liveblogposting",
          "report",
          "hentry");

  /** Works that a page may be about and that tell who made them and when. */
  private static final Set<String> WORKS =
      Set.of(
          "recipe",
          "howto",
          "review",
          "criticreview",
          "creativework",
          "videoobject",
          "podcastepisode",
          "learningresource",
          "course",
          "qapage",
          "faqpage");

  private static final Set<String> PAGES =
      Set.of("webpage", "itempage", "medicalwebpage", "aboutpage", "collectionpage");

  private static final Set<String> SITES =
      Set.of(
          "website", "newsmediaorganization", "organization", "corporation", "blog", "newspaper");

  /** Properties under which other stories stand, or none. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "itemListElement",
          "comment",
          "liveBlogUpdate",
          "isBasedOn",
          "citation",
          "relatedLink",
          "significantLink",
          "mentions",
          "about",
          "review",
          "isRelatedTo",
          "potentialAction",
          "acceptedAnswer",
          "suggestedAnswer");

  /** The share of its headline's words that a title of the same page has at least. */
  private static final double MIN_COMMON = 0.25;

  private final Map<String, Item> described = new HashMap<>();
  private final List<Item> stories = new ArrayList<>();
  private final List<Item> works = new ArrayList<>();
  private final List<Item> pages = new ArrayList<>();
  private final List<Item> sites = new ArrayList<>();

  /**
   * @param roots what the page describes, in its order
   */
  StoryItems(List<Item> roots) {
    roots.forEach(this::collect);
  }

  private void collect(Item item) {
    String id = item.text("@id");
    if (id != null && !item.isReference()) {
      described.putIfAbsent(id, item);
    }
    if (item.isA(STORIES)) {
      stories.add(item);
    } else if (item.isA(WORKS)) {
      works.add(item);
    } else if (item.isA(PAGES)) {
      pages.add(item);
    } else if (item.isA(SITES)) {
      sites.add(item);
    }
    for (String property : item.properties()) {
      if (!ELSEWHERE.contains(property)) {
        item.items(property).forEach(this::collect);
      }
    }
  }

  /**
   * The record of the page's story; null where there is none.
   *
   * @param address the page's own address, where it is known
   * @param titles what the page is called elsewhere
   * @param headings what it is called where readers see it; the next story on it may be, too
   */
  @Nullable Item story(@Nullable String address, List<String> titles, List<String> headings) {
    Item found = best(stories, address, titles, headings);
    return found != null ? found : best(works, address, titles, headings);
  }

  private static @Nullable Item best(
      List<Item> items, @Nullable String address, List<String> titles, List<String> headings) {
    List<String> all = new ArrayList<>(titles);
    all.addAll(titles.isEmpty() ? List.of() : headings);
    Item best = null;
    int bestScore = -1;
    for (Item item : items) {
      if (isAnother(item, address, all)) {
        continue;
      }
      int score = score(item, address, titles);
      if (score > bestScore) {
        best = item;
        bestScore = score;
      }
    }
    return best;
  }

  private static int score(Item item, @Nullable String address, List<String> titles) {
    int score = item.values("datePublished").isEmpty() ? 0 : 1;
    score += item.values("author").isEmpty() ? 0 : 1;
    for (String property : List.of("url", "@id", "mainEntityOfPage")) {
      for (String own : addresses(item, property)) {
        score += address != null && samePage(own, address) ? 2 : 0;
      }
    }
    for (String property : List.of("headline", "name", "alternativeHeadline")) {
      String headline = item.text(property);
      score += headline != null && isAmong(headline, titles) ? 4 : 0;
    }
    return score;
  }

  /** Whether the item tells of another page: a teaser's, a related story's. */
  private static boolean isAnother(Item item, @Nullable String address, List<String> titles) {
    String headline = item.text("headline");
    headline = headline != null ? headline : item.text("name");
    if (headline == null || titles.isEmpty()) {
      return false;
    }
    for (String property : List.of("url", "@id", "mainEntityOfPage")) {
      for (String own : addresses(item, property)) {
        if (address != null && samePage(own, address)) {
          return false;
        }
      }
    }
    Set<String> words = words(headline);
    for (String title : titles) {
      Set<String> common = words(title);
      common.retainAll(words);
      if (common.size() > words.size() * MIN_COMMON) {
        return false;
      }
    }
    return !isAmong(headline, titles);
  }

  private static Set<String> words(String text) {
    return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
  }

  private static List<String> addresses(Item item, String property) {
    List<String> addresses = new ArrayList<>(item.texts(property));
    for (Item page : item.items(property)) {
      addresses.addAll(page.texts("@id"));
      addresses.addAll(page.texts("url"));
    }
    return addresses;
  }

  private static boolean samePage(String one, String other) {
    return bare(one).equals(bare(other));
  }

  private static String bare(String address) {
    int fragment = address.indexOf('#');
    String bare = fragment < 0 ? address : address.substring(0, fragment);
    bare = bare.replaceFirst("^https?://(?:www\\.)?", "");
    return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
  }

  private static boolean isAmong(String headline, List<String> titles) {
    String folded = Letters.fold(headline);
    for (String title : titles) {
      if (!folded.isEmpty() && Letters.fold(title).contains(folded)) {
        return true;
      }
    }
    return false;
  }

  /** The records of pages, in the page's order. */
  List<Item> pages() {
    return pages;
  }

  /** The records of sites and their publishers, in the page's order. */
  List<Item> sites() {
    return sites;
  }

  /** The item itself, or the one that it points to. */
  Item resolve(Item item) {
    String id = item.text("@id");
    Item found = id == null ? null : described.get(id);
    return found == null || item.text("name") != null ? item : found;
  }
}
