package org.wirecopy.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.language.LanguageDetector;
import org.wirecopy.pipeline.Cleaner;

/**
 * A page cut where its story begins and ends.
 *
 * @param language code of the body's language, or {@code null} as a word
 * @param source the dump's lines, nothing done to them yet
 * @param paragraphs the same as the chain sees them, which may have put several lines together
 * @param inBody whether each paragraph belongs to the known body
 * @param first index of the first paragraph of the body
 * @param last index of the last
 */
record StoryInFrame(
    KnownPage known,
    String language,
    TextDocument source,
    List<TextLine> paragraphs,
    boolean[] inBody,
    int first,
    int last) {

  /** Strange lines in a row. */
  private static final int MAX_STRANGE = 4;

  /** A line of so many words is among them: lines of a menu would be told too easily. */
  private static final int MIN_STRANGE_WORDS = 8;

  private static final int ATTEMPTS = 10;

  /** A headline stands so few lines above its story. */
  private static final int MAX_ABOVE = 10;

  /** Fewer lines stand above a story whose headline is not found: its date, its writer. */
  private static final int MAX_HEAD = 4;

  /** At most so many lines of the frame stand between the story and the next one. */
  private static final int MAX_BELOW = 15;

  /** The page cut; nothing where its body has fewer than two paragraphs. */
  static Optional<StoryInFrame> of(KnownPage page) {
    TextDocument source = Cleaner.lines(page.dump());
    List<TextLine> paragraphs = Cleaner.normalize(source).lines();
    String body = String.valueOf(page.gold().body());
    boolean[] inBody = BodyLines.label(paragraphs, body);
    int first = -1;
    int last = -1;
    for (int i = 0; i < inBody.length; i++) {
      if (inBody[i]) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first == last) {
      return Optional.empty();
    }
    String language = String.valueOf(LanguageDetector.detect(body));
    return Optional.of(new StoryInFrame(page, language, source, paragraphs, inBody, first, last));
  }

  /** The lines from the story's first to its last, with what stands between. */
  Excerpt story() {
    return excerpt(first, last);
  }

  /** The beginning of the story, or all of it, with its headline, writers and date. */
  Excerpt withHeadline(SplittableRandom random) {
    int head = headline();
    int start = head < 0 ? Math.max(0, first - random.nextInt(MAX_HEAD)) : head;
    return excerpt(start, first + random.nextInt(last - first + 1));
  }

  /** The paragraph nearest above the story that has the title in it; -1 where none is. */
  private int headline() {
    String title = known.gold().title();
    for (int i = first - 1; title != null && i >= Math.max(0, first - MAX_ABOVE); i--) {
      if (paragraphs.get(i).text().contains(title)) {
        return i;
      }
    }
    return -1;
  }

  /** Behind how many of the page's lines another story may begin, below its own. */
  int lineBehind(SplittableRandom random) {
    int below = Math.min(paragraphs.size() - 1 - last, MAX_BELOW);
    return paragraphs.get(last + random.nextInt(below + 1)).lastNumber();
  }

  private Excerpt excerpt(int from, int to) {
    return new Excerpt(
        source.lines(), paragraphs.get(from).number() - 1, paragraphs.get(to).lastNumber());
  }

  /** Behind how many of the page's lines one paragraph of the story follows on another, or -1. */
  int seam(SplittableRandom random) {
    List<Integer> seams = new ArrayList<>();
    for (int i = first; i < last; i++) {
      if (inBody[i] && inBody[i + 1]) {
        seams.add(paragraphs.get(i).lastNumber());
      }
    }
    return seams.isEmpty() ? -1 : seams.get(random.nextInt(seams.size()));
  }

  /**
   * A few lines that do not belong to the body, some prose among them; null where none is found.
   */
  @Nullable Excerpt linesOutside(SplittableRandom random) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int start = random.nextInt(paragraphs.size());
      int end = Math.min(start + 1 + random.nextInt(MAX_STRANGE), paragraphs.size());
      boolean isProse = false;
      boolean isOutside = true;
      for (int i = start; i < end; i++) {
        isProse |= paragraphs.get(i).words() >= MIN_STRANGE_WORDS;
        isOutside &= !inBody[i];
      }
      if (isProse && isOutside) {
        return excerpt(start, end - 1);
      }
    }
    return null;
  }
}
