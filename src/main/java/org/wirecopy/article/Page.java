package org.wirecopy.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.PageMetadata;
import org.wirecopy.document.Removal;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.language.LanguageDetector;

/**
 * A dump with the story's place in it, and what all finders ask of it, worked out once. Immutable.
 */
final class Page {

  /** Longer lines are read for dates only if they are no prose. */
  private static final int MAX_DATED_LENGTH = 140;

  /** A longer line is prose even if it does not end as a sentence. */
  private static final int MAX_WORDS = 30;

  private static final long SECONDS_PER_DAY = 24 * 60 * 60;

  private final List<TextLine> lines;
  private final BitSet kept = new BitSet();
  private final BitSet prose = new BitSet();

  /** Numbers, not indexes, of the lines that a filter removed for what they say. */
  private final BitSet removedByRule = new BitSet();

  /** Lines that may have a date: with a digit, and short or no running text. */
  private final BitSet numbered = new BitSet();

  private final int start;
  private final int end;
  private final int lead;
  private final DateReader dateReader;
  private final List<List<PrintedDate>> dates;
  private final @Nullable String language;
  private final @Nullable String url;
  private final String host;
  private final @Nullable PageMetadata metadata;
  private final @Nullable Instant fetched;

  private Page(TextDocument document, @Nullable Instant fetched) {
    this.fetched = fetched;
    lines = document.allLines();
    List<TextLine> story = document.lines();
    int found = 0;
    for (int i = 0; i < lines.size() && found < story.size(); i++) {
      if (lines.get(i).number() == story.get(found).number()) {
        kept.set(i);
        found++;
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isProse()) {
        prose.set(i);
      }
      boolean dated = text(i).length() < MAX_DATED_LENGTH || !isText(i);
      if (dated && Digits.areIn(text(i))) {
        numbered.set(i);
      }
    }
    for (Removal removal : document.removals()) {
      if (removal.isByRule()) {
        removedByRule.set(removal.line().number());
      }
    }
    start = Math.max(kept.nextSetBit(0), 0);
    end = kept.length();
    lead = findLead();
    metadata = document.metadata();
    String detected = LanguageDetector.detect(TextLine.texts(story));
    // Templates declare languages that their stories are not in.
    language = detected != null || metadata == null ? detected : declared(metadata.language());
    url = document.url();
    host = host(url);
    dateReader = new DateReader(language, DateOrder.monthFirst(numbered(), language, host));
    dates = readDates();
  }

  private List<String> numbered() {
    List<String> texts = new ArrayList<>(numbered.cardinality());
    for (int i = numbered.nextSetBit(0); i >= 0; i = numbered.nextSetBit(i + 1)) {
      texts.add(text(i));
    }
    return texts;
  }

  /** {@code en} for {@code en-GB}; null for what is no code of two letters. */
  private static @Nullable String declared(@Nullable String language) {
    return language != null && language.matches("(?i)[a-z]{2}(?:[-_].*)?")
        ? language.substring(0, 2).toLowerCase(Locale.ROOT)
        : null;
  }

  static Page of(TextDocument document) {
    return new Page(document, null);
  }

  /**
   * @param fetched when the page was visited, where that is known
   */
  static Page of(TextDocument document, @Nullable Instant fetched) {
    return new Page(document, fetched);
  }

  private int findLead() {
    for (int i = start; i < end; i++) {
      if (isKeptProse(i)) {
        return i;
      }
    }
    return start;
  }

  /** Reads dates as this page prints them. */
  DateReader dateReader() {
    return dateReader;
  }

  private List<List<PrintedDate>> readDates() {
    List<List<PrintedDate>> read = new ArrayList<>(Collections.nCopies(lines.size(), List.of()));
    for (int i = numbered.nextSetBit(0); i >= 0; i = numbered.nextSetBit(i + 1)) {
      read.set(i, dateReader.read(text(i)));
    }
    return read;
  }

  private static String host(@Nullable String url) {
    if (url == null) {
      return "";
    }
    try {
      String host = new URI(url).getHost();
      String name = host == null ? "" : host.toLowerCase(Locale.ROOT);
      return name.startsWith("www.") ? name.substring(4) : name;
    } catch (URISyntaxException e) {
      return ""; // addresses of scraped pages are not always valid
    }
  }

  /** All lines, kept and removed, in the source's order. */
  List<TextLine> lines() {
    return lines;
  }

  /** Whether the filters kept the line. */
  boolean isKept(int index) {
    return kept.get(index);
  }

  boolean isKeptProse(int index) {
    return kept.get(index) && prose.get(index);
  }

  /** Whether a filter removed the line for what it says. */
  boolean isRemovedByRule(int index) {
    return removedByRule.get(lines.get(index).number());
  }

  /** Whether the line is running text, be it prose or as long as such. */
  boolean isText(int index) {
    return prose.get(index) || lines.get(index).words() > MAX_WORDS;
  }

  String text(int index) {
    return lines.get(index).text();
  }

  /** The full dates in a line that is short or no running text; none in other lines. */
  List<PrintedDate> dates(int index) {
    return dates.get(index);
  }

  /** When the page was visited; null where that is not known. */
  @Nullable Instant fetched() {
    return fetched;
  }

  /** The last day on which the page can have been published, in any time zone. */
  LocalDate latest() {
    Instant visited = fetched == null ? Instant.now() : fetched;
    return LocalDate.ofEpochDay(Math.floorDiv(visited.getEpochSecond(), SECONDS_PER_DAY) + 1);
  }

  /** Index of the story's first line. */
  int start() {
    return start;
  }

  /** Index behind the story's last line. */
  int end() {
    return end;
  }

  /** Index of the first kept line that is running prose; of the first kept line if none is. */
  int lead() {
    return lead;
  }

  /** The story's language. */
  @Nullable String language() {
    return language;
  }

  /** The page's address. */
  @Nullable String url() {
    return url;
  }

  /** What the page's HTML says of the article; null for text. */
  @Nullable PageMetadata metadata() {
    return metadata;
  }

  /** The site's host without {@code www.}, in lower case; empty where it is not known. */
  String host() {
    return host;
  }

  /** Whether the story's prose holds the text. */
  boolean proseContains(String text) {
    for (int i = start; i < end; i++) {
      if (isKeptProse(i) && text(i).contains(text)) {
        return true;
      }
    }
    return false;
  }

  /** The kept lines as one text. */
  String story() {
    StringBuilder story = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (isKept(i)) {
        story.append(text(i)).append('\n');
      }
    }
    return story.toString();
  }

  /** The path of the page's address; empty where it is not known. */
  String path() {
    if (url == null) {
      return "";
    }
    int host = url.indexOf("//");
    int path = url.indexOf('/', host < 0 ? 0 : host + 2);
    return path < 0 ? "" : url.substring(path);
  }
}
