package org.wirecopy.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.PageMetadata;
import org.wirecopy.document.PageMetadata.Credit;
import org.wirecopy.document.PageMetadata.Time;
import org.wirecopy.html.MetaNames.Field;

/** Finds what a page says of its article outside the visible text, in one walk over the page. */
final class MetadataReader implements NodeVisitor {

  /**
   * Any of these is in the types of things that tell of a story, its page, or what else it holds.
   */
  private static final List<String> TYPES =
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
          "WebSite",
          "Product",
          "ItemList",
          "Catalog");

  private final List<Item> items = new ArrayList<>();
  private final MetaElements metas = new MetaElements();
  private final List<Time> times = new ArrayList<>();
  private final List<Credit> credits = new ArrayList<>();
  private final Microdata microdata = new Microdata();
  private final List<String> headings = new ArrayList<>();
  private @Nullable String title;
  private @Nullable String canonical;

  private MetadataReader() {}

  /**
   * What the page says.
   *
   * @param page without the scripts that are no linked data, and other things that are not looked
   *     for in most pages
   * @param html its source
   */
  static PageMetadata read(Document page, String html) {
    MetadataReader reader = new MetadataReader();
    page.traverse(reader);
    return reader.metadata(page, html);
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String tag = element.normalName();
    switch (tag) {
      case "meta" -> {
        metas.add(element, microdata.isInItem());
        microdata.enter(element);
      }
      case "title" -> readTitle(element);
      case "link" -> {
        readLink(element);
        microdata.enter(element);
      }
      case "script" -> readScript(element);
      case "h1" -> {
        if (headings.size() < PageClaims.MAX_CLAIMS) {
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
    for (String type : TYPES) {
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
    if (credit && credits.size() < PageClaims.MAX_CLAIMS) {
      String text = ShortText.of(element);
      if (!text.isEmpty()) {
        credits.add(new Credit(text, Names.of(element) + " " + element.attr("rel")));
      }
    }
  }

  private void readTime(Element element, String tag) {
    String value = tag.equals("time") ? element.attr("datetime") : element.attr("title");
    if (!value.isBlank() && times.size() < PageClaims.MAX_CLAIMS) {
      Element parent = element.parent();
      String names = Names.of(element) + " " + (parent == null ? "" : Names.of(parent));
      times.add(new Time(value.strip(), ShortText.of(element), names.strip()));
    }
  }

  private PageMetadata metadata(Document page, String html) {
    items.addAll(microdata.items());
    StoryItems records = new StoryItems(items);
    String address = canonical != null ? canonical : metas.first(Field.ADDRESS);
    Item story = records.story(address, titles(), headings);
    PageClaims claims = new PageClaims(records, story, metas);
    Element root = page.firstElementChild();
    String language = root == null ? "" : root.attr("lang");
    return new PageMetadata(
        language.isBlank() ? metas.first(Field.LANGUAGE) : language,
        address,
        claims.siteNames(),
        claims.headlines(title),
        claims.writers(),
        claims.published(html),
        claims.modified(),
        times,
        credits,
        claims.body(),
        PageKinds.of(metas.all(Field.KIND), items, page.body()));
  }

  private List<String> titles() {
    List<String> titles = new ArrayList<>(metas.all(Field.HEADLINE));
    if (title != null) {
      titles.add(title);
    }
    return titles;
  }
}
