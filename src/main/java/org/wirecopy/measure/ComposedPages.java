package org.wirecopy.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.model.LabelledPage;
import org.wirecopy.model.LineModelTraining;
import org.wirecopy.pipeline.Cleaner;

/**
 * Pages that nobody published, for a model to learn from: the story of one page in the frame of
 * another, sometimes with lines from around a third one's story amid it, or with other stories
 * below. Of half of them the address is not known, as of most dumps that are files. A model that
 * has seen a story in several frames learns the less from what one site's frame and story have in
 * common. Both pages are dumps of the same kind, in the same language, and their publishers belong
 * to the same fold, so that a validation holds out both or neither. The same pages in the same
 * order give the same ones.
 */
final class ComposedPages {

  /**
   * Stories that the frame of each dump is shown with. Of the four kinds of dump of a page, each
   * gets another story: more of them gained no more.
   */
  private static final int STORIES = 1;

  /** What a composed page counts, compared with the page that lends its frame. */
  private static final double WEIGHT = 1;

  /** Share of the composed pages that have strange lines amid the story. */
  private static final double STRANGE_SHARE = 0.5;

  /** Where in a story they stand. */
  private static final int MAX_PLACES = 3;

  /**
   * Share of the composed pages of text that print other stories below their own. In HTML their
   * elements would differ from the story's, as they do not on endless pages.
   */
  private static final double ENDLESS_SHARE = 0.25;

  /** So many of them at most. */
  private static final int MAX_NEXT_STORIES = 3;

  /** Shorter headlines stand in other lines by chance. */
  private static final int MIN_TITLE_LENGTH = 9;

  private static final int ATTEMPTS = 5;

  private final List<StoryInFrame> pages;

  /** The pages of one kind, language and fold. */
  private final Map<String, List<StoryInFrame>> alike = new HashMap<>();

  ComposedPages(List<KnownPage> known) {
    pages = known.parallelStream().map(StoryInFrame::of).flatMap(Optional::stream).toList();
    for (StoryInFrame page : pages) {
      alike.computeIfAbsent(key(page), key -> new ArrayList<>()).add(page);
    }
  }

  /** The dumps of collections. */
  static ComposedPages of(Selection selection) throws IOException {
    List<KnownPage> known = new ArrayList<>();
    for (Map.Entry<GoldCollection, List<String>> entry : selection.kinds().entrySet()) {
      GoldCollection collection = entry.getKey();
      for (String kind : entry.getValue()) {
        known.addAll(collection.known(kind, selection.weight(collection)));
      }
    }
    return new ComposedPages(known);
  }

  private static String key(StoryInFrame page) {
    int fold = LineModelTraining.fold(page.known().group());
    return page.known().kind() + ' ' + page.language() + ' ' + fold;
  }

  /**
   * The known pages' frames, with stories of others.
   *
   * @param rules the filters that run before the line model
   */
  List<LabelledPage> compose(Cleaner rules) {
    return pages.parallelStream().flatMap(page -> compose(rules, page)).toList();
  }

  /** The frame of a page, which need not be a known one, with stories of known ones. */
  List<LabelledPage> inFrameOf(KnownPage page, Cleaner rules) {
    return StoryInFrame.of(page).stream().flatMap(frame -> compose(rules, frame)).toList();
  }

  private Stream<LabelledPage> compose(Cleaner rules, StoryInFrame frame) {
    KnownPage page = frame.known();
    SplittableRandom random = new SplittableRandom((page.kind() + page.dump().id()).hashCode());
    return IntStream.range(0, STORIES)
        .mapToObj(story -> compose(rules, frame, random))
        .flatMap(Optional::stream);
  }

  private Optional<LabelledPage> compose(
      Cleaner rules, StoryInFrame frame, SplittableRandom random) {
    StoryInFrame story = other(frame, random);
    if (story == null) {
      return Optional.empty();
    }
    Excerpt place = retitled(frame, story);
    List<TextLine> lines = place.replacedBy(withStrangers(story, random));
    boolean text = !frame.known().kind().equals(GoldCollection.HTML);
    if (text && random.nextDouble() < ENDLESS_SHARE) {
      int more = lines.size() - place.page().size();
      lines = withNextStories(lines, frame.lineBehind(random) + more, story, random);
    }
    for (int i = 0; i < lines.size(); i++) {
      lines.set(i, lines.get(i).withNumber(i + 1));
    }
    TextDocument source = story.source();
    String address = random.nextBoolean() ? source.url() : null;
    return Optional.of(
        Labelling.label(
            rules,
            new TextDocument(address, lines, List.of(), source.metadata(), null),
            story.known().gold(),
            WEIGHT * frame.known().weight(),
            frame.known().group()));
  }

  /** The place of the frame's story, with the other's headline in the lines above. */
  private static Excerpt retitled(StoryInFrame frame, StoryInFrame story) {
    Excerpt place = frame.story();
    String old = frame.known().gold().title();
    String title = story.known().gold().title();
    if (old == null || title == null || old.length() < MIN_TITLE_LENGTH) {
      return place;
    }
    List<TextLine> page = new ArrayList<>(place.page());
    page.subList(0, place.from())
        .replaceAll(line -> line.withText(line.text().replace(old, title)));
    return new Excerpt(page, place.from(), place.to());
  }

  /** The story, at some places with a few lines from around other stories in it. */
  private Excerpt withStrangers(StoryInFrame story, SplittableRandom random) {
    Excerpt whole = story.story();
    if (random.nextDouble() >= STRANGE_SHARE) {
      return whole;
    }
    TreeMap<Integer, Excerpt> strangers = new TreeMap<>(Comparator.reverseOrder());
    int places = 1 + random.nextInt(MAX_PLACES);
    for (int place = 0; place < places; place++) {
      StoryInFrame other = other(story, random);
      int seam = other == null ? -1 : story.seam(random);
      Excerpt lines = other == null || seam < 0 ? null : other.linesOutside(random);
      if (lines != null) {
        strangers.put(seam, lines);
      }
    }
    List<TextLine> page = whole.page();
    for (Map.Entry<Integer, Excerpt> entry : strangers.entrySet()) {
      int seam = entry.getKey(); // from the last on, so that the places stay what they are
      page = new Excerpt(page, seam, seam).replacedBy(entry.getValue());
    }
    int more = page.size() - whole.page().size();
    return new Excerpt(page, whole.from(), whole.to() + more);
  }

  /**
   * The page as endless ones are: below the story, and a bit of what follows it, the headlines and
   * the stories of other pages, which do not belong to it.
   *
   * @param line behind which they begin, if the page goes on there
   */
  private List<TextLine> withNextStories(
      List<TextLine> page, int line, StoryInFrame story, SplittableRandom random) {
    List<TextLine> lines = page;
    int end = line;
    for (int i = 1 + random.nextInt(MAX_NEXT_STORIES); i > 0; i--) {
      StoryInFrame next = other(story, random);
      if (next != null && end < lines.size()) {
        int before = lines.size();
        lines = new Excerpt(lines, end, end).replacedBy(next.withHeadline(random));
        end += lines.size() - before;
      }
    }
    return lines;
  }

  /** A page of another publisher to go with the page; null where none is found. */
  private @Nullable StoryInFrame other(StoryInFrame page, SplittableRandom random) {
    List<StoryInFrame> all = alike.getOrDefault(key(page), List.of());
    for (int attempt = 0; attempt < ATTEMPTS && !all.isEmpty(); attempt++) {
      StoryInFrame other = all.get(random.nextInt(all.size()));
      if (!other.known().group().equals(page.known().group())) {
        return other;
      }
    }
    return null;
  }
}
