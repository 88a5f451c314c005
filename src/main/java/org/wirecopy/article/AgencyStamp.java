package org.wirecopy.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The agency of a dateline, and what is left without it.
 *
 * @param agency as printed, without brackets; null where there is none
 * @param known whether it is an agency that we know, rather than one by its place in the stamp
 * @param bracketed whether brackets or slashes stand around it
 * @param reporter a writer named behind it
 * @param rest places and date
 */
record AgencyStamp(
    @Nullable String agency,
    boolean known,
    boolean bracketed,
    @Nullable String reporter,
    String rest) {

  private static final String BRACKETED =
      "(?:\\(\\s?([^()\\[\\]]{2,40}?)\\s?\\)|\\[([^()\\[\\]]{2,30})\\]|/\\s?([^/()]{2,30}?)\\s?/)";

  private static final Pattern AT_END = Pattern.compile("^(.*?)[\\s,]*" + BRACKETED + "$");
  private static final Pattern AT_START =
      Pattern.compile("^" + BRACKETED + "\\s?[-–—.:]*\\s*(.*)$");

  /** A site signs with its address: {@code JAKARTA, KABAR.com -}. */
  private static final Pattern SITE =
      Pattern.compile(
          "^[\\p{L}\\d-]{2,25}\\.(?:com|de|net|org|co\\.id|id|info|tv|ru|at|ch)$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern JOINT = Pattern.compile("\\s?[/,]\\s?");

  /** Name, abbreviation or call sign: {@code WHDH}, {@code NEWS10}, {@code iz}. */
  private static final Pattern NAME =
      Pattern.compile("^[\\p{L}\\d./&-]{2,12}(?: [\\p{L}\\d./&-]{2,15}){0,3}$");

  /** The stamp's agency; null where a bracket holds something else. */
  static @Nullable AgencyStamp of(String printed) {
    char last = printed.charAt(printed.length() - 1);
    char first = printed.charAt(0);
    if (last == ')' || last == ']' || last == '/') {
      return bracketed(AT_END.matcher(printed), 2, 1);
    }
    if (first == '(' || first == '[' || first == '/') {
      return bracketed(AT_START.matcher(printed), 1, 4);
    }
    return bare(printed);
  }

  /** Behind a dash, comma, full stop or space: {@code — РИА Новости, Анна Иванова}. */
  private static AgencyStamp bare(String printed) {
    if (isAgency(printed)) {
      return new AgencyStamp(printed, true, false, null, "");
    }
    for (int i = printed.length() - 1; i > 0; i--) {
      if (" ,.–—-".indexOf(printed.charAt(i)) >= 0) {
        String name = printed.substring(i + 1);
        String reporter = null;
        int comma = name.indexOf(", ");
        if (comma > 0) {
          reporter = name.substring(comma + 2);
          name = name.substring(0, comma);
        }
        if (isAgency(name)) {
          String rest = printed.substring(0, i).replaceFirst("\\s[–—-]?$", "");
          return new AgencyStamp(name, true, false, reporter, rest.strip());
        }
      }
    }
    return new AgencyStamp(null, false, false, null, printed);
  }

  private static boolean isAgency(String name) {
    return Agencies.standard().isKnown(name)
        || (name.indexOf('.') > 0 && SITE.matcher(name).matches());
  }

  private static @Nullable AgencyStamp bracketed(Matcher matcher, int nameGroup, int restGroup) {
    if (!matcher.find()) {
      return null;
    }
    String name = null;
    for (int group = nameGroup; group < nameGroup + 3; group++) {
      name = matcher.group(group) == null ? name : matcher.group(group);
    }
    if (name == null) {
      return null;
    }
    boolean known = isAgency(name) || allKnown(name);
    if (!known && !NAME.matcher(name).matches()) {
      return null;
    }
    return new AgencyStamp(name, known, true, null, matcher.group(restGroup).strip());
  }

  /** Joint credits: {@code KNA/epd}. */
  private static boolean allKnown(String name) {
    for (String part : JOINT.split(name, -1)) {
      if (!Agencies.standard().isKnown(part)) {
        return false;
      }
    }
    return true;
  }
}
