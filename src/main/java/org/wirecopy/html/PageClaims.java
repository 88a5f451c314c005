package org.wirecopy.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.PageMetadata.Claim;
import org.wirecopy.document.PageMetadata.Origin;
import org.wirecopy.html.MetaNames.Field;

/**
 * What a page claims of its story: in the record of the story, in meta elements, and in the records
 * of the page and its site, in this order.
 */
final class PageClaims {

  /** More headlines, names and times are not those of the story. */
  static final int MAX_CLAIMS = 60;

  private static final Set<String> ORGANISATIONS =
      Set.of("organization", "newsmediaorganization", "corporation", "brand", "website");

  private final StoryItems records;
  private final @Nullable Item story;
  private final MetaElements metas;

  /**
   * @param story one of the records, if any is the story's
   */
  PageClaims(StoryItems records, @Nullable Item story, MetaElements metas) {
    this.records = records;
    this.story = story;
    this.metas = metas;
  }

  /**
   * What the story is called.
   *
   * @param title the page's own, if it has one
   */
  List<Claim> headlines(@Nullable String title) {
    List<Claim> claims = new ArrayList<>();
    if (story != null) {
      addAll(claims, Origin.STORY, story.texts("headline"));
      addAll(claims, Origin.STORY, story.texts("name"));
    }
    addAll(claims, Origin.META, metas.all(Field.HEADLINE));
    if (title != null) {
      addAll(claims, Origin.TITLE, List.of(title));
    }
    return claims;
  }

  /** Who wrote it. */
  List<Claim> writers() {
    List<Claim> claims = new ArrayList<>();
    if (story != null) {
      addPersons(claims, story, Origin.STORY);
    }
    addAll(claims, Origin.META, metas.all(Field.WRITER));
    for (Item page : records.pages()) {
      addPersons(claims, page, Origin.PAGE);
    }
    return claims;
  }

  private void addPersons(List<Claim> claims, Item work, Origin origin) {
    for (String property : List.of("author", "creator", "contributor")) {
      addAll(claims, origin, work.texts(property));
      for (Item reference : work.items(property)) {
        Item person = records.resolve(reference);
        boolean organisation = person.isA(ORGANISATIONS);
        addAll(
            claims,
            origin != Origin.STORY ? origin : organisation ? Origin.ORGANISATION : Origin.PERSON,
            person.texts("name"));
      }
      if (!claims.isEmpty()) {
        return;
      }
    }
  }

  /**
   * When it was published.
   *
   * @param html the page's source, whose scripts are gone through where nothing else tells
   */
  List<Claim> published(String html) {
    List<Claim> claims = times("datePublished", Field.PUBLISHED);
    if (claims.isEmpty()) {
      for (String data : PageData.of(html)) {
        addAll(claims, Origin.PAGE, List.copyOf(ScriptDates.of(data)));
      }
    }
    return claims;
  }

  /** When it was last worked on. */
  List<Claim> modified() {
    return times("dateModified", Field.MODIFIED);
  }

  private List<Claim> times(String property, Field field) {
    List<Claim> claims = new ArrayList<>();
    if (story != null) {
      addAll(claims, Origin.STORY, story.texts(property));
    }
    addAll(claims, Origin.META, metas.all(field));
    for (Item page : records.pages()) {
      addAll(claims, Origin.PAGE, page.texts(property));
    }
    return claims;
  }

  private static void addAll(List<Claim> claims, Origin origin, List<String> values) {
    for (String value : values) {
      String plain = plain(value);
      if (!plain.isEmpty() && claims.size() < MAX_CLAIMS) {
        claims.add(new Claim(origin, plain));
      }
    }
  }

  /** What the site and its publisher are called. */
  List<String> siteNames() {
    List<String> names = new ArrayList<>();
    if (story != null) {
      for (Item publisher : story.items("publisher")) {
        names.addAll(records.resolve(publisher).texts("name"));
      }
      names.addAll(story.texts("publisher"));
    }
    names.addAll(metas.all(Field.SITE));
    for (Item site : records.sites()) {
      names.addAll(site.texts("name"));
      names.addAll(site.texts("alternateName"));
    }
    Set<String> different = new LinkedHashSet<>();
    for (String name : names) {
      String plain = plain(name);
      if (!plain.isEmpty() && different.size() < MAX_CLAIMS) {
        different.add(plain);
      }
    }
    return List.copyOf(different);
  }

  /** The story's text; null where no record has it. */
  @Nullable String body() {
    String body = story == null ? null : story.text("articleBody");
    return body == null ? null : plain(body);
  }

  /** The text without the markup and the character references that some pages put into it. */
  private static String plain(String text) {
    if (text.indexOf('<') >= 0 && text.indexOf('>') > 0) {
      return Jsoup.parseBodyFragment(text).body().wholeText().strip();
    }
    return (text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false)).strip();
  }
}
