package org.wirecopy.filter.media;

import java.util.Optional;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.FilterDoc;
import org.wirecopy.filter.LineFilter;

/** Removes buttons, states and times of video and audio players. */
public final class PlayerControlFilter implements LineFilter {

  /** Messages of players: which browser is needed, which keys do what. */
  private static final int MAX_WORDS_OF_MESSAGE = 40;

  /** "Watch:" and the title of a video. */
  private static final int MAX_WORDS_OF_TITLE = 20;

  /** Longest clock: 00:00:00 / 00:00:00. */
  private static final int MAX_CLOCK_LENGTH = 19;

  @Override
  public String name() {
    return "player-control";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Buttons, states and times of players: “Play”, “Mute”, “0:00 / 1:23”, “Loading video”.",
        "Players are made of labelled buttons, and flattened text has all their labels, shown or"
            + " not.",
        """
        - Play video
        - 0:00 / 1:23
        - Watch: How the old bridge was built
        + Watch what you sign, the mayor told the owners on Monday.
        + 10:15
        """,
        "A time of day alone on a line stays: it may be the stamp of a live report.");
  }

  @Override
  public Optional<String> reasonToRemove(TextLine line) {
    String text = line.text();
    for (Phrase phrase : line.phrases()) {
      if (phrase.list().equals(name()) && fits(phrase, line)) {
        return Optional.of("player: " + phrase.quoted());
      }
    }
    return isClock(text) ? Optional.of("player: playing time") : Optional.empty();
  }

  private static boolean fits(Phrase phrase, TextLine line) {
    return switch (phrase.place()) {
      case WHOLE -> true;
      case START, END -> line.words() <= MAX_WORDS_OF_MESSAGE;
      case ANYWHERE -> line.words() <= MAX_WORDS_OF_TITLE && isTitle(phrase, line.text());
    };
  }

  /** Whether the line is the phrase, a colon, and a title. */
  private static boolean isTitle(Phrase phrase, String text) {
    int length = phrase.text().length();
    return text.length() > length
        && text.charAt(length) == ':'
        && text.regionMatches(true, 0, phrase.text(), 0, length);
  }

  /** Whether the line is played and total time, or starts at zero: 0:00, 00:41, 0:00 / 1:23. */
  private static boolean isClock(String text) {
    if (text.length() > MAX_CLOCK_LENGTH || !Character.isDigit(text.charAt(0))) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if ("0123456789:/ ".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    int colon = text.indexOf(':');
    int slash = text.indexOf('/');
    return colon > 0
        && (slash > colon ? text.indexOf(':', slash) > 0 : slash < 0 && text.startsWith("0:"));
  }
}
