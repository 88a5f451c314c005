package org.wirecopy.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Phrase;

/** What around the headline, the lead and the end may name the writers, and credits an agency. */
final class BylineMentions {

  /** Lines of the story, from its lead or headline on, that may name them. */
  static final int INTO_STORY = 8;

  /** Lines at the story's end that may name them. */
  static final int BEFORE_END = 2;

  private static final int ABOVE_HEADLINE = 8;

  private static final int BEHIND_END = 30;

  /**
   * Each mention is looked for in the whole page. One with more of them above its end is many pages
   * in one, of which the first tell the byline.
   */
  private static final int MAX_MENTIONS = 500;

  /** The phrases that head what readers wrote. */
  private static final String COMMENTS = "comment-prompt";

  private final Page page;
  private final @Nullable Headline headline;
  private final int headlineStart;
  private final int headlineEnd;
  private final int commentsStart;
  private final MentionReader reader;
  private final List<Mention> all = new ArrayList<>();

  /** The lines that are nothing but a name. */
  private final BitSet loneNames = new BitSet();

  private @Nullable String agency;
  private int creditLine = -1;

  BylineMentions(Page page, @Nullable Headline headline) {
    this.page = page;
    this.headline = headline;
    reader = new MentionReader(page);
    commentsStart = commentsStart(page);
    headlineStart = headline == null ? page.start() : headline.lines().get(0);
    headlineEnd =
        headline == null ? page.start() - 1 : headline.lines().get(headline.lines().size() - 1);
    int from = Math.max(0, Math.min(headlineStart, page.start()) - ABOVE_HEADLINE);
    int into = Math.max(page.lead(), headlineEnd) + INTO_STORY;
    int end = Math.min(page.lines().size(), page.end() + BEHIND_END);
    int read = 0;
    for (int i = from; i < end; i++) {
      boolean atEnd = i >= page.end() - BEFORE_END;
      if (atEnd || read < MAX_MENTIONS) {
        read += addMentions(i, i >= into && !atEnd);
      }
      if (agency == null && i < into) {
        setAgency(credit(i), i);
      }
      if (agency == null && atEnd) {
        setAgency(AgencyCredit.signature(page.text(i)), i);
      }
    }
  }

  /** Adds those in the line that are no places and no part of the headline; how many it has. */
  private int addMentions(int line, boolean within) {
    List<Mention> read = reader.read(line, within);
    for (Mention mention : read) {
      boolean commenter = line > commentsStart && mention.form() == Mention.Form.LONE;
      if (!commenter && !isInHeadline(mention) && !Places.areAllOf(mention.names().get(0))) {
        all.add(mention);
        if (mention.form() == Mention.Form.LONE) {
          loneNames.set(mention.line());
        }
      }
    }
    return read.size();
  }

  /** The first line below the story that heads what readers wrote; behind all where none does. */
  private static int commentsStart(Page page) {
    for (int i = page.end(); i < page.lines().size(); i++) {
      for (Phrase phrase : page.lines().get(i).phrases()) {
        if (phrase.place() == Phrase.Place.WHOLE && phrase.list().equals(COMMENTS)) {
          return i;
        }
      }
    }
    return page.lines().size();
  }

  /** Whether it is a part of the headline, behind which a byline may stand in the same line. */
  private boolean isInHeadline(Mention mention) {
    boolean labelled =
        mention.form() == Mention.Form.LABEL || mention.form() == Mention.Form.INNER_LABEL;
    return headline != null
        && isHeadline(mention.line())
        && (!labelled || headline.text().contains(mention.names().get(0)));
  }

  private boolean isHeadline(int line) {
    return headline != null && headline.lines().contains(line);
  }

  private @Nullable String credit(int line) {
    String text = page.text(line);
    String name = AgencyCredit.read(text);
    boolean above = line < page.lead() && !isHeadline(line);
    return name == null && above ? AgencyCredit.besides(text) : name;
  }

  private void setAgency(@Nullable String name, int line) {
    if (name != null) {
      agency = name;
      creditLine = line;
    }
  }

  /** All that may name the writers, in the page's order. */
  List<Mention> all() {
    return all;
  }

  /** Whether the line is nothing but a name. */
  boolean isLoneName(int line) {
    return loneNames.get(line);
  }

  /** Whether the line says no less than that someone wrote the story: {@code Written by …}. */
  boolean isClearLabel(Mention mention) {
    return reader.isClearLabel(mention);
  }

  /** The agency that a line of its own credits; null where none does. */
  @Nullable String agency() {
    return agency;
  }

  /** The index of the line that credits the agency; -1 where none does. */
  int creditLine() {
    return creditLine;
  }

  /** The index of the headline's first line; where none is known, of the story's. */
  int headlineStart() {
    return headlineStart;
  }

  /** The index of the headline's last line; where none is known, of that above the story. */
  int headlineEnd() {
    return headlineEnd;
  }
}
