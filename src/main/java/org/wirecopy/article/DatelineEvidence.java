package org.wirecopy.article;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.article.DatelineEnd.Kind;
import org.wirecopy.document.LineShape;
import org.wirecopy.resource.LazyPattern;

/** What speaks for a stamp at the start of a text being a dateline, and no look-alike. */
record DatelineEvidence(
    DatelineStamp stamp, @Nullable Places places, String rest, DatelineContext context) {

  /** Papers in these languages print a city in small letters and a full stop. */
  private static final Set<String> CITY_AND_FULL_STOP = Set.of("de", "bg", "hi");

  /** In these languages a city in small letters and a colon begin a headline. */
  private static final Set<String> NO_CITY_AND_COLON = Set.of("de", "fr", "es", "it", "pt", "nl");

  /** {@code Cairo - the largest city of the region - will …}: the dash opens an insertion. */
  private static final LazyPattern INSERTION = new LazyPattern("^[^.!?]{3,70}\\s[-–—]\\s");

  /** An abbreviation or a call sign: {@code WHDH}, {@code NEWS10}, {@code KNA/iz}, {@code jur}. */
  private static final LazyPattern SIGN =
      new LazyPattern(
          "^(?:(?=\\S*\\p{Lu}\\S*[\\p{Lu}\\d]|\\S*\\d\\S*\\p{Lu})\\S+(?: [\\p{Lu}\\d]\\S*)*|[\\p{Ll}/]{2,8})$");

  /** A name of one word may sign as well: {@code (Newsroom) -}. */
  private static final int MAX_NAME = 15;

  /** A shorter line behind a city and a colon is an item of a list. */
  private static final int MIN_STORY = 60;

  /** Whether it is a dateline that ends with the mark. */
  boolean suffices(Kind mark) {
    AgencySignature signature = stamp.signature();
    if (signature != null) {
      return (places == null && stamp.date() == null)
          ? agencyAlone(signature, mark)
          : agencyAndMore(signature, mark);
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

  private boolean agencyAlone(AgencySignature signature, Kind mark) {
    if (!signature.bracketed()) {
      return mark == Kind.DASH && sentenceFollows();
    }
    String agency = signature.agency();
    boolean sign = agency.length() <= MAX_NAME && agency.indexOf(' ') < 0;
    return switch (mark) {
      case DASH -> signature.known() || sign || SIGN.matcher(agency).matches();
      case DOT -> signature.known() || SIGN.matcher(agency).matches();
      case COLON, CLOSE -> isAgency(signature) && sentenceFollows();
      case END -> isAgency(signature);
      case BAR, COMMA, SPACE -> false;
    };
  }

  /** Whether it is known by name, and no site whose address looks like one. */
  private static boolean isAgency(AgencySignature signature) {
    boolean joint = signature.agency().indexOf('/') > 0;
    return signature.known() && (joint || Agencies.isKnown(signature.agency()));
  }

  private boolean agencyAndMore(AgencySignature signature, Kind mark) {
    boolean whole = places != null && stamp.date() != null;
    if (signature.known()) {
      return switch (mark) {
        case DASH, COLON, DOT, BAR -> true;
        case CLOSE ->
            ((signature.bracketed() && (isCased() || isPlaceOrTown())) || whole)
                && sentenceFollows();
        case END -> places == null || isPlaceOrTown(); // "Foto: dpa" on a line of its own
        case COMMA, SPACE -> whole && isPlaceOrTown() && sentenceFollows();
      };
    }
    boolean place = places != null && places.known();
    String agency = signature.agency();
    return switch (mark) {
      case DASH, COLON, DOT ->
          place || stamp.date() != null || (isCapitals() && SIGN.matcher(agency).matches());
      case CLOSE ->
          sentenceFollows()
              && !LineShape.hasSmallLetter(agency)
              && (whole || (place && (isCapitals() || Agencies.isKnown(agency))));
      case BAR, COMMA, SPACE, END -> false;
    };
  }

  private boolean isPlaceOrTown() {
    return places != null && places.knownOrTown();
  }

  /** In scripts without capitals any words might be a place. */
  private boolean isCased() {
    return places == null || Character.isUpperCase(places.names().get(0).charAt(0));
  }

  private boolean isCapitals() {
    return places != null && places.capitals();
  }

  private boolean placesAndDate(Places found, Kind mark) {
    return switch (mark) {
      case DASH -> found.knownOrTown() || found.capitals() || startsWithWord();
      case COLON -> found.knownOrTown() || found.capitals();
      case DOT, END -> found.knownOrTown() && (isCased() || found.allKnown()) && sentenceFollows();
      case BAR, CLOSE, COMMA, SPACE -> false;
    };
  }

  /** "Web Summit - November 9 - 12, 2026" is no story. */
  private boolean startsWithWord() {
    return sentenceFollows()
        && rest.length() >= MIN_STORY
        && !Character.isDigit(rest.charAt(0))
        && Months.find(rest.split(" ", 2)[0], null) == null;
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
    if (found.knownOrTown() && found.capitals()) {
      return true;
    }
    if (INSERTION.matcher(rest).find()) {
      return false;
    }
    if (found.capitals()) {
      boolean own = found.mentionedIn(context.story());
      return own || found.region() || !(found.acronym() || found.repeatedIn(context.story()));
    }
    // Papers in English print places in capitals.
    return found.knownOrTown() || (!isEnglish() && found.mentionedIn(context.story()));
  }

  private boolean isEnglish() {
    return "en".equals(context.language());
  }

  private boolean placesAndColon(Places found) {
    // Indian papers print "BHATKAL:", once; elsewhere what stands so may be a team or who speaks.
    boolean town = isEnglish() && found.knownOrTown() && !found.repeatedIn(context.story());
    boolean mentioned = found.capitals() && (town || found.mentionedIn(context.story()));
    boolean headline =
        !found.capitals() && NO_CITY_AND_COLON.contains(String.valueOf(context.language()));
    boolean alone = rest.isEmpty() && (found.capitals() || found.allKnown());
    boolean story = rest.length() >= MIN_STORY || alone;
    return story && sentenceFollows() && (found.known() || mentioned) && !headline;
  }

  private boolean placesAndFullStop(Places found) {
    boolean usual = CITY_AND_FULL_STOP.contains(String.valueOf(context.language()));
    return sentenceFollows()
        && (usual
            ? found.knownOrTown() || found.mentionedIn(context.story())
            : found.knownOrTown() && found.capitals());
  }
}
