package org.wirecopy.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Letters;
import org.wirecopy.document.LineShape;
import org.wirecopy.resource.LazyPattern;

/**
 * What may be a page's headline: its lines down to some way into the story, parts of them, and two
 * of them together.
 */
final class Titles {

  private static final int MIN_LENGTH = 4;

  private static final int MIN_WORDS = 2;

  private static final int MAX_WORDS = 34;

  /** A longer line with a date is prose. */
  private static final int MAX_DATED_LENGTH = 140;

  /**
   * Lines from the page's first, and above the lead, in which a headline may stand; titles are
   * compared with each other, for minutes where a page has a hundred thousand.
   */
  private static final int ABOVE_STORY = 1_000;

  /** Lines into the story in which a headline may still stand. */
  private static final int INTO_STORY = 25;

  /** Lines apart that a headline and its standfirst may stand. */
  static final int RIVAL_REACH = 2;

  /** Lines above the lead in which a headline may run over two lines. */
  private static final int JOIN_REACH = 30;

  /** When the story was published or changed is said in as many. */
  private static final int MAX_NOTE_WORDS = 8;

  /** Words in front of the time, and behind it: the zone, a place. */
  private static final int MAX_LABEL_WORDS = 3;

  private static final LazyPattern CLOCK = new LazyPattern("\\d{1,2}:\\d\\d");

  /** A word, spaces, and the name. */
  private static final int MAX_BYLINE_LENGTH = 90;

  private static final WordSet BY = WordSet.of("by von par por di door av oleh автор");

  private static final int MIN_NAME_LENGTH = 4;
  private static final int MAX_NAME_LENGTH = 61;

  /** Lines behind a title that may hold the date or byline of its story. */
  static final int STAMP_REACH = 6;

  private final Page page;
  private final StoryWords storyWords;
  private final TitleAddress address;
  private final TitleParts parts;

  /** The lines down to some way into the story. */
  private final TitleLines lines;

  /** What may be the headline. */
  private final List<Title> titles = new ArrayList<>();

  /** The title that each line is; null where it has not the length or the place of one. */
  private final List<@Nullable Title> byLine = new ArrayList<>();

  /** Indexes of lines with a date, and of those with a date or a byline. */
  private final BitSet dated = new BitSet();

  private final BitSet bylines = new BitSet();

  /** Indexes of lines that say who wrote the story behind a label with a colon, and no more. */
  private final BitSet credits = new BitSet();

  /** Indexes of lines that say when the story was published or changed, and no more. */
  private final BitSet notes = new BitSet();

  Titles(Page page) {
    this.page = page;
    storyWords = new StoryWords(page);
    address = new TitleAddress(page);
    int end = Math.min(page.lines().size(), page.lead() + INTO_STORY);
    lines = new TitleLines(page, end);
    parts = new TitleParts(page);
    for (int i = 0; i < Math.min(page.lines().size(), end + STAMP_REACH); i++) {
      String text = page.text(i);
      dated.set(i, text.length() < MAX_DATED_LENGTH && !page.dates(i).isEmpty());
      credits.set(i, isCredits(i));
      bylines.set(i, credits.get(i) || isByline(text));
      notes.set(i, isNote(i));
    }
    for (int i = 0; i < end; i++) {
      boolean near = i < ABOVE_STORY || i >= page.lead() - ABOVE_STORY;
      byLine.add(near ? addTitle(i, i, lines.bare(i), null) : null);
      if (near) {
        addParts(i);
      }
    }
    addRemoved();
  }

  private @Nullable Title addTitle(
      int first, int last, String text, @Nullable HeadlineFigure part) {
    boolean removed = page.isRemovedByRule(first) || page.isRemovedByRule(last);
    return removed || notes.get(first) || credits.get(first) ? null : add(first, last, text, part);
  }

  /** {@code Updated 5 January, 15:10}: its numbers may be those of the address. */
  private boolean isNote(int line) {
    String text = page.text(line);
    int number = page.lines().get(line).words() > MAX_NOTE_WORDS ? -1 : Digits.firstIn(text);
    if (number <= 0) {
      return false;
    }
    String label = text.substring(0, number);
    return (dated.get(line) || CLOCK.matcher(text).find())
        && LineShape.words(label) <= MAX_LABEL_WORDS
        && (PublishedFinder.isPublication(label) || PublishedFinder.isUpdate(label))
        && LineShape.words(withoutTimes(line).substring(number)) <= MAX_LABEL_WORDS;
  }

  /** The line with blanks in place of its dates and of the hour. */
  private String withoutTimes(int line) {
    StringBuilder rest = new StringBuilder(page.text(line));
    for (PrintedDate date : page.dates(line)) {
      blank(rest, date.start(), date.end());
    }
    Matcher clock = CLOCK.matcher(page.text(line));
    while (clock.find()) {
      blank(rest, clock.start(), clock.end());
    }
    return rest.toString();
  }

  private static void blank(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      text.setCharAt(i, ' ');
    }
  }

  private @Nullable Title add(int first, int last, String text, @Nullable HeadlineFigure part) {
    Title title = read(first, last, text, part);
    if (title != null) {
      titles.add(title);
    }
    return title;
  }

  private @Nullable Title read(int first, int last, String text, @Nullable HeadlineFigure part) {
    if (text.length() < MIN_LENGTH
        || text.length() > TitleLines.MAX_LENGTH
        || text.contains("://")) { // a printed address is like the page's own, and no headline
      return null;
    }
    int words =
        first == last && text.length() == page.text(first).length()
            ? page.lines().get(first).words()
            : LineShape.words(text);
    if (words < MIN_WORDS || words > MAX_WORDS) {
      return null;
    }
    boolean likely = last <= page.lead() + RIVAL_REACH;
    return new Title(
        first,
        last,
        text,
        words,
        part,
        likely ? storyWords.of(text) : storyWords.ofUnlikely(text),
        address.match(text));
  }

  /**
   * A short headline below a menu is taken for an entry of it. The address tells it, where no other
   * line is what the address says.
   */
  private void addRemoved() {
    for (Title title : titles) {
      if (title.address().isClose()) {
        return;
      }
    }
    for (int i = 0; i < byLine.size(); i++) {
      boolean near = i < ABOVE_STORY || i >= page.lead() - ABOVE_STORY;
      Title title = near && page.isRemovedByRule(i) ? read(i, i, lines.bare(i), null) : null;
      if (title != null && title.address().isClose()) {
        titles.add(title);
        byLine.set(i, title);
      }
    }
  }

  private void addParts(int index) {
    String text = lines.bare(index);
    for (TitleParts.Part part : parts.of(index, text, dated.get(index))) {
      addTitle(index, index, part.text(), part.where());
    }
    int lead = page.lead();
    if (index > 0
        && index < lead
        && index >= lead - JOIN_REACH
        && mayJoin(index - 1)
        && mayJoin(index)
        && !LineShape.endsSentence(lines.bare(index - 1))) {
      addTitle(index - 1, index, lines.bare(index - 1) + " " + text, null);
    }
    addBehindKicker(index, text);
  }

  /** What follows a kicker in the same line, where a repeat of the line sets it off by a colon. */
  private void addBehindKicker(int index, String text) {
    if (text.indexOf(':') >= 0 || page.isRemovedByRule(index)) {
      return;
    }
    String colon = lines.withColon(index);
    if (colon != null) {
      String head = Letters.fold(colon.substring(0, colon.indexOf(": ")));
      int end = Letters.end(text, head);
      addTitle(
          index,
          index,
          text.substring(end).replaceFirst("^[^\\p{L}\\p{N}\"„“«‚'(]+", ""),
          HeadlineFigure.BEHIND_COLON);
    }
  }

  private boolean mayJoin(int index) {
    return page.lines().get(index).words() >= MIN_WORDS
        && !lines.bare(index).isEmpty()
        && !page.lines().get(index).bullet()
        && !page.isText(index)
        && !page.isRemovedByRule(index)
        && !dated.get(index)
        && !bylines.get(index);
  }

  private static boolean isByline(String text) {
    return !text.isEmpty()
        && text.length() <= MAX_BYLINE_LENGTH
        && (beginsWithBy(text) || EasternMentions.isByline(text));
  }

  /** {@code Text: Jane Example Photos: John Example}: a label, names, another label or a date. */
  private boolean isCredits(int line) {
    String text = page.text(line);
    int end = text.length() > MAX_BYLINE_LENGTH ? 0 : BylineLabel.end(text, null);
    if (end == 0 || end == text.length() || text.lastIndexOf(':', end - 1) < 0) {
      return false;
    }
    String credited = text.substring(end).strip();
    List<String> names = WriterNames.read(credited, page.language(), false);
    if (names.isEmpty() || !credited.startsWith(names.get(0))) {
      return false;
    }
    String rest = credited.substring(names.get(0).length());
    return rest.indexOf(':') >= 0 || dated.get(line);
  }

  private static boolean beginsWithBy(String text) {
    int space = text.indexOf(' ');
    if (space < 0 || !BY.contains(text, 0, space)) {
      return false;
    }
    int name = text.length() - space - 1;
    return name >= MIN_NAME_LENGTH
        && name <= MAX_NAME_LENGTH
        && Character.isLetter(text.codePointAt(space + 1));
  }

  List<Title> all() {
    return titles;
  }

  /** The title that a line is; null for one without the length or the place of a title. */
  @Nullable Title at(int line) {
    return line >= 0 && line < byLine.size() ? byLine.get(line) : null;
  }

  /** How many lines, from the first, may hold the headline. */
  int lines() {
    return lines.size();
  }

  /** A line without what belongs to no headline. */
  String bare(int line) {
    return lines.bare(line);
  }

  /** The same as repeats of it compare. */
  String folded(int line) {
    return lines.folded(line);
  }

  /** How many lines are the text, folded. */
  int repeats(String foldedText) {
    return lines.repeats(foldedText);
  }

  /** Whether the text, folded, is a line further down. */
  boolean isBehind(String foldedText) {
    return lines.isBehind(foldedText);
  }

  boolean isDated(int line) {
    return dated.get(line);
  }

  boolean isByline(int line) {
    return bylines.get(line);
  }

  /** Whether the line has a date or is a byline. */
  boolean isStamp(int line) {
    return line >= 0 && (dated.get(line) || bylines.get(line));
  }
}
