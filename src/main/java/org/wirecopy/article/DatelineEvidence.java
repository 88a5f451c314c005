package org.wirecopy.article;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.article.DatelineEnd.Kind;

/** What speaks for a stamp at the start of a text being a dateline, and no look-alike. */
record DatelineEvidence(
    DatelineStamp stamp, @Nullable Places places, String rest, DatelineContext context) {

  /** Papers in these languages print a city in small letters and a full stop. */
  private static final Set<String> CITY_AND_FULL_STOP = Set.of("de", "bg", "hi");

  /** In these languages a city in small letters and a colon begin a headline. */
  private static final Set<String> NO_CITY_AND_COLON = Set.of("de", "fr", "es", "it", "pt", "nl");

  /** {@code Cairo - the largest city of the region - will …}: the dash opens an insertion. */
  private static final Pattern INSERTION = Pattern.compile("^[^.!?]{3,70}\\s[-–—]\\s");

  /** An abbreviation or a call sign: {@code WHDH}, {@code NEWS10}, {@code KNA/iz}, {@code jur}. */
  private static final Pattern SIGN =
      Pattern.compile("^(?:.*[\\p{Lu}\\d].*\\p{Lu}.*|.*\\p{Lu}.*\\d.*|[\\p{Ll}/]{2,8})$");

  /** Whether it is a dateline that ends with the mark. */
  boolean suffices(Kind mark) {
    if (stamp.agency() != null) {
      return (places == null && stamp.date() == null) ? agencyAlone(mark) : agencyAndMore(mark);
    }
    if (places == null) {
      return false;
    }
    if (stamp.placeInBrackets()) {
      return mark == Kind.CLOSE && sentenceFollows();
    }
    return stamp.date() == null ? placesAlone(places, mark) : placesAndDate(places, mark);
  }

  /** The story goes on with a sentence, or on the next line. */
  private boolean sentenceFollows() {
    return rest.isEmpty() || !Character.isLowerCase(rest.charAt(0));
  }

  private boolean agencyAlone(Kind mark) {
    if (!stamp.agencyBracketed()) {
      return mark == Kind.DASH && sentenceFollows();
    }
    return switch (mark) {
      case DASH, DOT -> true;
      case COLON, CLOSE -> stamp.agencyKnown() && sentenceFollows();
      case END -> stamp.agencyKnown();
      case BAR, COMMA, SPACE -> false;
    };
  }

  private boolean agencyAndMore(Kind mark) {
    boolean whole = places != null && stamp.date() != null;
    boolean place = places != null && places.known();
    if (stamp.agencyKnown()) {
      return switch (mark) {
        case DASH, COLON, DOT, BAR -> true;
        case CLOSE -> (stamp.agencyBracketed() || whole) && sentenceFollows();
        case END -> places == null || place; // "Foto: dpa" on a line of its own
        case COMMA, SPACE -> whole && place && sentenceFollows();
      };
    }
    String agency = String.valueOf(stamp.agency());
    return switch (mark) {
      case DASH, COLON, DOT, BAR ->
          place || stamp.date() != null || (isCapitals() && SIGN.matcher(agency).matches());
      case CLOSE ->
          place && sentenceFollows() && (whole || (isCapitals() && Places.isCapitals(agency)));
      case COMMA, SPACE, END -> false;
    };
  }

  private boolean isCapitals() {
    return places != null && places.capitals();
  }

  private boolean placesAndDate(Places found, Kind mark) {
    return switch (mark) {
      case DASH -> true;
      case COLON -> found.known() || found.capitals();
      case DOT, END -> found.known() && sentenceFollows();
      case BAR, CLOSE, COMMA, SPACE -> false;
    };
  }

  private boolean placesAlone(Places found, Kind mark) {
    return switch (mark) {
      case DASH -> placesAndDash(found);
      case COLON -> placesAndColon(found);
      case DOT -> placesAndFullStop(found);
      // "ISTANBUL" on a line of its own; the region is what tells "GAZA CITY, Palestine" from a
      // name.
      case END -> found.capitals() && found.known();
      case BAR, CLOSE, COMMA, SPACE -> false;
    };
  }

  private boolean placesAndDash(Places found) {
    if (!sentenceFollows()) {
      return false;
    }
    if (found.known() && found.capitals()) {
      return true;
    }
    if (INSERTION.matcher(rest).find()) {
      return false;
    }
    if (found.capitals()) {
      boolean own = found.mentionedIn(context.story());
      return own || found.region() || !(found.acronym() || found.repeatedIn(context.story()));
    }
    return found.known() || found.mentionedIn(context.story());
  }

  private boolean placesAndColon(Places found) {
    boolean mentioned = found.capitals() && found.mentionedIn(context.story());
    boolean headline =
        !found.capitals() && NO_CITY_AND_COLON.contains(String.valueOf(context.language()));
    return sentenceFollows() && (found.known() || mentioned) && !headline;
  }

  private boolean placesAndFullStop(Places found) {
    boolean usual = CITY_AND_FULL_STOP.contains(String.valueOf(context.language()));
    return sentenceFollows()
        && (usual
            ? found.known() || found.mentionedIn(context.story())
            : found.known() && found.capitals());
  }
}
