package org.wirecopy.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A dump as lines: those still kept, and those removed so far with the reasons. Immutable. */
public final class TextDocument {

  private final @Nullable String url;
  private final @Nullable String site;
  private final List<TextLine> lines;
  private final List<Removal> removals;
  private final @Nullable PageMetadata metadata;
  private final @Nullable PageVerdict verdict;

  /** Put in order when it is first asked for; removing lines does not change it. */
  private @Nullable List<TextLine> all;

  /** The places of lines with a known phrase; found when they are first asked for. */
  private int @Nullable [] marked;

  /**
   * A document.
   *
   * @param url the page's address, where it is known
   * @param site what the site is called that the page belongs to; null where nobody knows
   * @param lines the lines kept, in the source's order
   * @param removals the lines removed, in the order in which they were removed
   * @param metadata what the HTML says of the article; null for text
   * @param verdict what was found about the page as a whole; null until the line model has seen it
   */
  public TextDocument(
      @Nullable String url,
      @Nullable String site,
      List<TextLine> lines,
      List<Removal> removals,
      @Nullable PageMetadata metadata,
      @Nullable PageVerdict verdict) {
    this.url = url;
    this.site = site;
    this.lines = List.copyOf(lines);
    this.removals = List.copyOf(removals);
    this.metadata = metadata;
    this.verdict = verdict;
  }

  /** A document of which it is not known what site it belongs to. */
  public TextDocument(
      @Nullable String url,
      List<TextLine> lines,
      List<Removal> removals,
      @Nullable PageMetadata metadata,
      @Nullable PageVerdict verdict) {
    this(url, null, lines, removals, metadata, verdict);
  }

  /** The page's address, where it is known. */
  public @Nullable String url() {
    return url;
  }

  /** What the site is called that the page belongs to; null where nobody knows. */
  public @Nullable String site() {
    return site;
  }

  /** The lines kept, in the source's order. */
  public List<TextLine> lines() {
    return lines;
  }

  /** The lines removed, in the order in which they were removed. */
  public List<Removal> removals() {
    return removals;
  }

  /** What the HTML says of the article; null for text. */
  public @Nullable PageMetadata metadata() {
    return metadata;
  }

  /** What was found about the page as a whole; null until the line model has seen it. */
  public @Nullable PageVerdict verdict() {
    return verdict;
  }

  /** The text split at LF, CRLF, CR, form feed and the Unicode line and paragraph separators. */
  public static TextDocument of(@Nullable String url, String text) {
    char[] letters = text.toCharArray();
    List<TextLine> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < letters.length; i++) {
      char c = letters[i];
      if ((c <= '\r' || c >= '\u0085') && endsLine(c)) {
        lines.add(line(lines.size() + 1, text, letters, start, i));
        if (c == '\r' && i + 1 < letters.length && letters[i + 1] == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    if (start < letters.length) {
      lines.add(line(lines.size() + 1, text, letters, start, letters.length));
    }
    return new TextDocument(url, lines, List.of(), null, null);
  }

  private static TextLine line(int number, String text, char[] letters, int start, int end) {
    int words = LineShape.words(letters, start, end);
    return TextLine.of(number, text.substring(start, end), words, null);
  }

  private static boolean endsLine(char c) {
    return c <= '\r'
        ? c == '\n' || c == '\r' || c == '\f'
        : c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** The same document with other lines; what was removed stays removed. */
  public TextDocument withLines(List<TextLine> newLines) {
    return new TextDocument(url, site, newLines, removals, metadata, verdict);
  }

  public TextDocument withVerdict(PageVerdict newVerdict) {
    return withAll(new TextDocument(url, site, lines, removals, metadata, newVerdict));
  }

  public TextDocument withSite(@Nullable String newSite) {
    return new TextDocument(url, newSite, lines, removals, metadata, verdict);
  }

  /** Removes each line for which there is a reason. */
  public TextDocument remove(String filter, LineRule rule) {
    @Nullable String[] reasons = null; // most filters remove nothing from most documents
    for (int i = 0; i < lines.size(); i++) {
      reasons = withReason(reasons, i, rule);
    }
    return reasons == null ? this : remove(filter, reasons);
  }

  /** Removes each line that has a known phrase, and for which there is a reason. */
  public TextDocument removeMarked(String filter, LineRule rule) {
    @Nullable String[] reasons = null;
    for (int line : marked()) {
      reasons = withReason(reasons, line, rule);
    }
    return reasons == null ? this : remove(filter, reasons);
  }

  private @Nullable String @Nullable [] withReason(
      @Nullable String @Nullable [] reasons, int line, LineRule rule) {
    Optional<String> reason = rule.reasonToRemove(lines.get(line));
    if (reason.isEmpty()) {
      return reasons;
    }
    @Nullable String[] all = reasons == null ? new String[lines.size()] : reasons;
    all[line] = reason.get();
    return all;
  }

  private int[] marked() {
    int[] found = marked;
    if (found == null) {
      found = new int[lines.size()];
      int count = 0;
      for (int i = 0; i < found.length; i++) {
        if (!lines.get(i).phrases().isEmpty()) {
          found[count++] = i;
        }
      }
      found = Arrays.copyOf(found, count);
      marked = found; // two threads may both do so: it is the same
    }
    return found;
  }

  /**
   * Removes the lines that have a reason.
   *
   * @param reasons by the numbers of the lines
   */
  public TextDocument remove(String filter, Map<Integer, String> reasons) {
    if (reasons.isEmpty()) {
      return this;
    }
    @Nullable String[] byLine = new String[lines.size()];
    for (int i = 0; i < byLine.length; i++) {
      byLine[i] = reasons.get(lines.get(i).number());
    }
    return remove(filter, byLine);
  }

  /**
   * Removes the lines that have a reason.
   *
   * @param reasons one entry for each line of {@link #lines()}; null keeps the line
   */
  public TextDocument remove(String filter, @Nullable String[] reasons) {
    List<TextLine> kept = new ArrayList<>(lines.size());
    List<Removal> removed = new ArrayList<>(removals);
    for (int i = 0; i < reasons.length; i++) {
      String reason = reasons[i];
      if (reason == null) {
        kept.add(lines.get(i));
      } else {
        removed.add(new Removal(lines.get(i), filter, reason));
      }
    }
    return kept.size() == lines.size()
        ? this
        : withAll(new TextDocument(url, site, kept, removed, metadata, verdict));
  }

  /** The other document, which has the same lines, kept or removed. */
  private TextDocument withAll(TextDocument other) {
    other.all = all;
    return other;
  }

  /** Kept and removed lines together, in the source's order. */
  public List<TextLine> allLines() {
    List<TextLine> found = all;
    if (found == null) {
      found = removals.isEmpty() ? lines : sorted();
      all = found; // two threads may both do so: it is the same
    }
    return found;
  }

  private List<TextLine> sorted() {
    List<TextLine> sorted = new ArrayList<>(lines.size() + removals.size());
    sorted.addAll(lines);
    for (Removal removal : removals) {
      sorted.add(removal.line());
    }
    sorted.sort(TextLine.BY_NUMBER);
    return List.copyOf(sorted);
  }
}
