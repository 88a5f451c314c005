package org.wirecopy.article;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Letters;
import org.wirecopy.resource.LazyPattern;

/**
 * The agency that signs a dateline, with what stands beside it.
 *
 * @param agency as printed, without brackets
 * @param known whether it is an agency that we know, rather than one by its place in the dateline
 * @param bracketed whether brackets or strokes stand around it
 * @param reporter who reports for it; null where nobody is named
 * @param date the date within its brackets; null where there is none
 */
record AgencySignature(
    String agency,
    boolean known,
    boolean bracketed,
    @Nullable String reporter,
    @Nullable DatelineDate date) {

  /** Name, abbreviation or call sign: {@code WHDH}, {@code NEWS10}, {@code CBS SF}, {@code iz}. */
  private static final LazyPattern NAME =
      new LazyPattern(
          "^[\\p{L}\\p{M}\\d][\\p{L}\\p{M}\\d./&'’-]{1,19}(?: [\\p{L}\\d][\\p{L}\\p{M}\\d./&'’-]{0,15}){0,3}$");

  private static final LazyPattern WITHIN = new LazyPattern("\\s[-–—/|]\\s|\\s?[/,]\\s?");

  /** {@code Корр. ТАСС Анна Иванова}. */
  private static final LazyPattern CORRESPONDENT = new LazyPattern("^(?:спец)?[Кк]орр?\\. ?");

  /** An agency without brackets. */
  static AgencySignature bare(String agency, boolean known) {
    return new AgencySignature(agency, known, false, null, null);
  }

  /** What the text within brackets signs; null where it is no signature. */
  static @Nullable AgencySignature inBrackets(String inside, DatelineContext context) {
    if (Agencies.signs(inside)) {
      return new AgencySignature(inside, !Agencies.isAmbiguous(inside), true, null, null);
    }
    AgencySignature signature = withCorrespondent(inside);
    if (signature == null) {
      signature = withDate(inside, context);
    }
    if (signature == null && isName(inside) && !Places.isLabel(inside)) {
      signature = new AgencySignature(inside, false, true, null, null);
    }
    return signature;
  }

  private static @Nullable AgencySignature withCorrespondent(String inside) {
    Matcher word = CORRESPONDENT.matcher(inside);
    if (!word.find()) {
      return null;
    }
    String[] names = inside.substring(word.end()).split(" ", 2);
    return Agencies.signs(names[0])
        ? new AgencySignature(names[0], true, true, names.length < 2 ? null : names[1], null)
        : null;
  }

  /** {@code Newsfile Corp. - March 11, 2024}. */
  private static @Nullable AgencySignature withDate(String inside, DatelineContext context) {
    Matcher separator = WITHIN.matcher(inside);
    while (separator.find()) {
      String name = inside.substring(0, separator.start());
      DatelineDate date =
          isName(name) ? DatelineDate.whole(inside.substring(separator.end()), context) : null;
      if (date != null) {
        return new AgencySignature(name, true, true, null, date);
      }
    }
    return null;
  }

  private static boolean isName(String text) {
    return NAME.matcher(text).matches() && hasLetter(text);
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  AgencySignature withReporter(String name) {
    return new AgencySignature(agency, known, bracketed, name, date);
  }

  /** Whether a reporter may be named behind it: brackets stand around words of other kinds, too. */
  boolean isSure() {
    return !bracketed || Agencies.isKnown(agency);
  }

  /**
   * Whether the brackets rather hold the state or district of the city that stands in front of
   * them.
   */
  boolean isPlaceBehind(String city) {
    if (known) {
      return false;
    }
    // "Bernau (Barnim)": beside a city in small letters it is no station or paper
    boolean district =
        !city.isEmpty()
            && !Places.isCapitals(city)
            && Character.isUpperCase(agency.charAt(0))
            && Letters.areSmall(agency, 1, agency.length());
    return Places.isKnown(agency)
        || Regions.isKnown(agency)
        || (district && !Agencies.isKnown(agency));
  }
}
