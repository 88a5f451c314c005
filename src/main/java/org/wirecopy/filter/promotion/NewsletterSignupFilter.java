package org.wirecopy.filter.promotion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Markup;
import org.wirecopy.document.Phrase;
import org.wirecopy.document.Phrase.Place;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.filter.BoilerplateFilter;
import org.wirecopy.filter.FilterDoc;

/**
 * Removes newsletter sign-ups with their pitches and consents. Needs the lines around: a pitch is
 * removed only next to a field or button that shows what it is.
 */
public final class NewsletterSignupFilter implements BoilerplateFilter {

  /** Lines between a pitch and the sign-up's field or button. */
  private static final int REACH = 3;

  /** Consents to terms run to two sentences. */
  private static final int MAX_WORDS = 45;

  /** Prompts that start with a phrase but mean a story are longer. */
  private static final int MAX_PROMPT_WORDS = 30;

  @Override
  public String name() {
    return "newsletter-signup";
  }

  @Override
  public FilterDoc doc() {
    return new FilterDoc(
        "Newsletter sign-ups: pitches, fields, buttons, consents and thanks.",
        "Sites put a sign-up box between or below the paragraphs of most stories.",
        """
        + Scammers send offers to your inbox every day, the police warned.
        + The lake is frozen for the first time in ten years.
        + Skaters came from all over the country.
        + The mayor opened a stall for hot soup.
        - Sign up for our newsletter
        - The best stories of the week, delivered to your inbox.
        - Enter your email address
        - By signing up, you agree to our terms.
        """,
        "A pitch without a known phrase stays.");
  }

  @Override
  public TextDocument apply(TextDocument document) {
    List<TextLine> lines = document.lines();
    @Nullable String[] reasons = new String[lines.size()];
    boolean any = false;
    for (int i = 0; i < reasons.length; i++) {
      Phrase sure = sure(lines.get(i));
      if (sure != null) {
        reasons[i] = "newsletter sign-up: " + sure.quoted();
        any = true;
      }
    }
    if (!any) {
      return document;
    }
    @Nullable String[] withPitches = reasons.clone();
    for (int i = 0; i < reasons.length; i++) {
      Phrase pitch = lines.get(i).phrase(name()).orElse(null);
      if (pitch != null
          && reasons[i] == null
          && lines.get(i).words() <= MAX_WORDS
          && !isHeading(lines.get(i))
          && anyNear(reasons, i)) {
        withPitches[i] = "pitch of a newsletter: " + pitch.quoted();
      }
    }
    return document.remove(name(), withPitches);
  }

  private @Nullable Phrase sure(TextLine line) {
    for (Phrase phrase : line.phrases()) {
      boolean fits =
          phrase.place() == Place.WHOLE
              || (phrase.place() == Place.START && line.words() <= MAX_PROMPT_WORDS);
      if (fits && phrase.list().equals(name())) {
        return phrase;
      }
    }
    return null;
  }

  /** Titles and standfirsts of stories about newsletters stand near the box, too. */
  private static boolean isHeading(TextLine line) {
    Markup markup = line.markup();
    return markup != null && markup.within("h1", "h2", "h3") != null;
  }

  private static boolean anyNear(@Nullable String[] reasons, int index) {
    int last = Math.min(reasons.length - 1, index + REACH);
    for (int i = Math.max(0, index - REACH); i <= last; i++) {
      if (reasons[i] != null) {
        return true;
      }
    }
    return false;
  }
}
