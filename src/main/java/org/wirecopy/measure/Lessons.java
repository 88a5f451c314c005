package org.wirecopy.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Dump;
import org.wirecopy.document.PageMetadata;
import org.wirecopy.document.TextDocument;
import org.wirecopy.model.LabelledPage;
import org.wirecopy.model.MarkupByText;
import org.wirecopy.model.TrainingPages;
import org.wirecopy.model.UnlabelledPage;
import org.wirecopy.pipeline.Cleaner;
import org.wirecopy.pipeline.StandardChain;

/** Makes what a line model learns from out of collections of gold pages. */
public final class Lessons {

  private final Cleaner rules = new Cleaner(StandardChain.RULES);
  private final Selection selection;
  private final ComposedPages composed;

  /** Publisher or site by site, so that a site's pages are in one group with its publisher's. */
  private final Map<String, String> publishers = new HashMap<>();

  private Lessons(Selection selection) throws IOException {
    this.selection = selection;
    composed = ComposedPages.of(selection);
    for (GoldCollection collection : selection.kinds().keySet()) {
      publishers.putAll(collection.publishers());
    }
  }

  /** The pages of all the collections that were selected. */
  public static TrainingPages of(Selection selection) throws IOException {
    return new Lessons(selection).pages();
  }

  private TrainingPages pages() throws IOException {
    List<LabelledPage> known = new ArrayList<>();
    List<UnlabelledPage> unlabelled = new ArrayList<>();
    List<MarkupByText> markup = new ArrayList<>();
    for (Map.Entry<GoldCollection, List<String>> entry : selection.kinds().entrySet()) {
      GoldCollection collection = entry.getKey();
      List<String> kinds = entry.getValue();
      for (String kind : kinds) {
        known.addAll(known(collection, kind));
      }
      unlabelled.addAll(unlabelled(collection, kinds));
      markup.addAll(markup(collection, kinds));
    }
    return new TrainingPages(known, composed.compose(rules), unlabelled, MarkupByText.of(markup));
  }

  private List<LabelledPage> known(GoldCollection collection, String kind) throws IOException {
    return collection.dumps(kind).parallelStream()
        .flatMap(dump -> known(collection, dump).stream())
        .toList();
  }

  private Optional<LabelledPage> known(GoldCollection collection, Dump dump) {
    GoldPage page = collection.page(dump.id());
    boolean known = page != null && (page.isList() || (page.isArticle() && page.body() != null));
    if (page == null || !known) {
      return Optional.empty();
    }
    return Optional.of(
        Labelling.label(
            rules,
            Cleaner.lines(dump),
            page,
            selection.weight(collection),
            collection.group(dump)));
  }

  /** The pages that have HTML but no known body. */
  private List<UnlabelledPage> unlabelled(GoldCollection collection, List<String> kinds)
      throws IOException {
    if (!collection.kinds().contains(GoldCollection.HTML)
        || collection.pages().stream().allMatch(page -> page.body() != null)) {
      return List.of();
    }
    Map<String, Map<String, Dump>> dumps = collection.dumpsById(kinds);
    double weight = selection.weight(collection);
    return collection.dumps(GoldCollection.HTML).parallelStream()
        .filter(dump -> lacksBody(collection.page(dump.id())))
        .map(dump -> unlabelled(dump, dumps.getOrDefault(dump.id(), Map.of()), weight))
        .toList();
  }

  private static boolean lacksBody(@Nullable GoldPage page) {
    return page != null && page.body() == null && page.pageType() == null;
  }

  private UnlabelledPage unlabelled(Dump dump, Map<String, Dump> byKind, double weight) {
    String site = dump.url() == null ? dump.id() : GoldCollection.site(dump.url());
    String group = publishers.getOrDefault(site, site);
    TextDocument html = rules.filter(dump);
    return new UnlabelledPage(
        html,
        group,
        (body, ofHtml) -> {
          GoldPage found = found(html, dump.id(), body);
          List<LabelledPage> pages = new ArrayList<>();
          byKind.forEach(
              (kind, own) -> {
                if (kind.equals(GoldCollection.HTML) == ofHtml) {
                  KnownPage page = new KnownPage(own, found, kind, group, weight);
                  pages.add(Labelling.label(rules, Cleaner.lines(own), found, weight, group));
                  pages.addAll(composed.inFrameOf(page, rules));
                }
              });
          pages.removeIf(page -> page.document().lines().isEmpty());
          return pages;
        });
  }

  /** What counts as gold where nobody has marked the page. */
  private static GoldPage found(TextDocument html, String id, String body) {
    PageMetadata metadata = html.metadata();
    String title =
        metadata == null || metadata.headlines().isEmpty()
            ? null
            : metadata.headlines().get(0).value();
    return new GoldPage(id, null, null, null, title, null, List.of(), null, body, null);
  }

  /** What the HTML of each page says of the lines of its dumps; nothing where there is no HTML. */
  private static List<MarkupByText> markup(GoldCollection collection, List<String> kinds)
      throws IOException {
    if (!collection.kinds().contains(GoldCollection.HTML)) {
      return List.of();
    }
    Map<String, Map<String, Dump>> texts =
        collection.dumpsById(
            kinds.stream().filter(kind -> !kind.equals(GoldCollection.HTML)).toList());
    return collection.dumps(GoldCollection.HTML).parallelStream()
        .map(
            html ->
                MarkupByText.of(
                    Cleaner.normalize(html),
                    texts.getOrDefault(html.id(), Map.of()).values().stream()
                        .map(Cleaner::normalize)
                        .toList()))
        .toList();
  }
}
