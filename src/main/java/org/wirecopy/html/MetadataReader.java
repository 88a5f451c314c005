package org.wirecopy.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.PageMetadata;
import org.wirecopy.document.PageMetadata.Claim;
import org.wirecopy.document.PageMetadata.Credit;
import org.wirecopy.document.PageMetadata.Origin;
import org.wirecopy.document.PageMetadata.Time;
import org.wirecopy.html.MetaNames.Field;
import org.wirecopy.html.MetaNames.Meaning;

/** Finds what a page says of its article outside the visible text, in one walk over the page. */
final class MetadataReader implements NodeVisitor {

  /** Any of these is in the types of things that tell of a story or its page. */
  private static final List<String> STORY_TYPES =
      List.of(
          "rticle",
          "osting",
          "ebPage",
          "ebpage",
          "Recipe",
          "HowTo",
          "Review",
          "CreativeWork",
          "VideoObject",
          "Report",
          "Organization",
          "WebSite");

  private static final Set<String> ORGANISATIONS =
      Set.of("organization", "newsmediaorganization", "corporation", "brand", "website");

  /** Attributes of meta elements that say what their values are. */
  private static final List<String> NAMING = List.of("property", "name", "itemprop", "http-equiv");

  /** More headlines, names and times are not those of the story. */
  private static final int MAX_CLAIMS = 60;

  /** All that the page's source has. */
  private final String html;

  private final List<Item> items = new ArrayList<>();
  private final Map<Field, List<MetaValue>> metas = new EnumMap<>(Field.class);
  private final List<Time> times = new ArrayList<>();
  private final List<Credit> credits = new ArrayList<>();
  private final Microdata microdata = new Microdata();
  private final List<String> headings = new ArrayList<>();
  private @Nullable String title;
  private @Nullable String canonical;

  private record MetaValue(int rank, String value) {}

  private MetadataReader(String html) {
    this.html = html;
  }

  /**
   * What the page says.
   *
   * @param page without the scripts that are no linked data, and other things that are not looked
   *     for in most pages
   * @param html its source
   */
  static PageMetadata read(Document page, String html) {
    MetadataReader reader = new MetadataReader(html);
    page.traverse(reader);
    return reader.metadata(page);
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String tag = element.normalName();
    switch (tag) {
      case "meta" -> {
        readMeta(element);
        microdata.enter(element);
      }
      case "title" -> readTitle(element);
      case "link" -> {
        readLink(element);
        microdata.enter(element);
      }
      case "script" -> readScript(element);
      case "h1" -> {
        if (headings.size() < MAX_CLAIMS) {
          headings.add(ShortText.of(element));
        }
        readVisible(element, tag);
      }
      default -> readVisible(element, tag);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      microdata.leave(element);
    }
  }

  private void readMeta(Element meta) {
    String value = value(meta);
    if (value.isEmpty()) {
      return;
    }
    for (String attribute : NAMING) {
      Meaning meaning = meaning(meta, attribute);
      // Microdata counts for the thing that it stands in.
      if (meaning != null && !(attribute.equals("itemprop") && microdata.isInItem())) {
        metas
            .computeIfAbsent(meaning.field(), field -> new ArrayList<>())
            .add(new MetaValue(meaning.rank(), value));
        return;
      }
    }
  }

  /** Whether it is known what the element tells; what microdata do counts for their thing. */
  static boolean hasMeaning(Element meta) {
    for (String attribute : NAMING) {
      if (!attribute.equals("itemprop") && meaning(meta, attribute) != null) {
        return true;
      }
    }
    return false;
  }

  /** What the element tells, by one of the attributes that say so; null where nobody knows. */
  private static @Nullable Meaning meaning(Element meta, String attribute) {
    String name = meta.attr(attribute);
    return name.isEmpty() ? null : MetaNames.standard().of(name.strip().toLowerCase(Locale.ROOT));
  }

  /** Pages that went through other tools, and hasty ones, have it under another name. */
  static String value(Element meta) {
    return (meta.hasAttr("content") ? meta.attr("content") : meta.attr("value")).strip();
  }

  private void readTitle(Element element) {
    Element parent = element.parent();
    if (title == null && (parent == null || !parent.normalName().equals("svg"))) {
      String text = element.text().strip();
      title = text.isEmpty() ? null : text;
    }
  }

  private void readLink(Element link) {
    if (canonical == null && link.attr("rel").equalsIgnoreCase("canonical")) {
      String address = link.absUrl("href");
      canonical = address.isEmpty() ? null : address;
    }
  }

  private void readScript(Element script) {
    if (!LinkedData.isIn(script)) {
      return;
    }
    String data = script.data();
    for (String type : STORY_TYPES) {
      if (data.contains(type)) {
        items.add(LinkedData.read(data));
        return;
      }
    }
  }

  private void readVisible(Element element, String tag) {
    if (element.attributesSize() == 0) {
      return;
    }
    boolean described = false;
    boolean credit = false;
    // Attributes are looked up by comparing names: one look at each is faster than asking for ten.
    for (Attribute attribute : element.attributes()) {
      switch (attribute.getKey()) {
        case "itemprop", "property" -> {
          described = true;
          credit = credit || CreditNames.areIn(attribute.getValue());
        }
        case "itemscope", "typeof" -> described = true;
        case "class", "id", "rel", "data-testid", "data-component" ->
            credit = credit || CreditNames.areIn(attribute.getValue());
        default -> {}
      }
    }
    if (described) {
      microdata.enter(element);
    }
    if (tag.equals("time") || tag.equals("abbr")) {
      readTime(element, tag);
    }
    if (credit && credits.size() < MAX_CLAIMS) {
      String text = ShortText.of(element);
      if (!text.isEmpty()) {
        credits.add(new Credit(text, Names.of(element) + " " + element.attr("rel")));
      }
    }
  }

  private void readTime(Element element, String tag) {
    String value = tag.equals("time") ? element.attr("datetime") : element.attr("title");
    if (!value.isBlank() && times.size() < MAX_CLAIMS) {
      Element parent = element.parent();
      String names = Names.of(element) + " " + (parent == null ? "" : Names.of(parent));
      times.add(new Time(value.strip(), ShortText.of(element), names.strip()));
    }
  }

  private PageMetadata metadata(Document page) {
    items.addAll(microdata.items());
    StoryItems all = new StoryItems(items);
    String address = canonical != null ? canonical : first(Field.ADDRESS);
    Item story = all.story(address, titles(), headings);
    Element root = page.firstElementChild();
    String language = root == null ? "" : root.attr("lang");
    return new PageMetadata(
        language.isBlank() ? first(Field.LANGUAGE) : language,
        address,
        siteNames(all, story),
        headlines(story),
        writers(all, story),
        times(all, story, "datePublished", Field.PUBLISHED),
        times(all, story, "dateModified", Field.MODIFIED),
        times,
        credits,
        story == null ? null : plainOrNull(story.text("articleBody")));
  }

  private List<String> meta(Field field) {
    return metas.getOrDefault(field, List.of()).stream()
        .sorted(Comparator.comparingInt(MetaValue::rank))
        .map(MetaValue::value)
        .toList();
  }

  private @Nullable String first(Field field) {
    List<String> values = meta(field);
    return values.isEmpty() ? null : values.get(0);
  }

  private List<String> titles() {
    List<String> titles = new ArrayList<>(meta(Field.HEADLINE));
    if (title != null) {
      titles.add(title);
    }
    return titles;
  }

  private List<Claim> headlines(@Nullable Item story) {
    List<Claim> claims = new ArrayList<>();
    if (story != null) {
      addAll(claims, Origin.STORY, story.texts("headline"));
      addAll(claims, Origin.STORY, story.texts("name"));
    }
    addAll(claims, Origin.META, meta(Field.HEADLINE));
    if (title != null) {
      addAll(claims, Origin.TITLE, List.of(title));
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

  private List<Claim> writers(StoryItems all, @Nullable Item story) {
    List<Claim> claims = new ArrayList<>();
    if (story != null) {
      addPersons(claims, all, story, Origin.STORY);
    }
    addAll(claims, Origin.META, meta(Field.WRITER));
    for (Item page : all.pages()) {
      addPersons(claims, all, page, Origin.PAGE);
    }
    return claims;
  }

  private static void addPersons(List<Claim> claims, StoryItems all, Item work, Origin origin) {
    for (String property : List.of("author", "creator", "contributor")) {
      addAll(claims, origin, work.texts(property));
      for (Item reference : work.items(property)) {
        Item person = all.resolve(reference);
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

  private List<Claim> times(StoryItems all, @Nullable Item story, String property, Field field) {
    List<Claim> claims = new ArrayList<>();
    if (story != null) {
      addAll(claims, Origin.STORY, story.texts(property));
    }
    addAll(claims, Origin.META, meta(field));
    for (Item page : all.pages()) {
      addAll(claims, Origin.PAGE, page.texts(property));
    }
    if (claims.isEmpty() && field == Field.PUBLISHED) {
      for (String data : PageData.of(html)) {
        addAll(claims, Origin.PAGE, List.copyOf(ScriptDates.of(data)));
      }
    }
    return claims;
  }

  private List<String> siteNames(StoryItems all, @Nullable Item story) {
    List<String> names = new ArrayList<>();
    if (story != null) {
      for (Item publisher : story.items("publisher")) {
        names.addAll(all.resolve(publisher).texts("name"));
      }
      names.addAll(story.texts("publisher"));
    }
    names.addAll(meta(Field.SITE));
    for (Item site : all.sites()) {
      names.addAll(site.texts("name"));
      names.addAll(site.texts("alternateName"));
    }
    return names.stream()
        .map(MetadataReader::plain)
        .filter(name -> !name.isEmpty())
        .distinct()
        .limit(MAX_CLAIMS)
        .toList();
  }

  private static @Nullable String plainOrNull(@Nullable String text) {
    return text == null ? null : plain(text);
  }

  /** The text without the markup and the character references that some pages put into it. */
  private static String plain(String text) {
    if (text.indexOf('<') >= 0 && text.indexOf('>') > 0) {
      return Jsoup.parseBodyFragment(text).body().wholeText().strip();
    }
    return (text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false)).strip();
  }
}
