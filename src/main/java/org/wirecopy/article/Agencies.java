package org.wirecopy.article;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.resource.LazyPattern;

/** The names of news agencies, and of papers and stations that sign datelines as these do. */
final class Agencies {

  /** A site signs with its address: {@code JAKARTA, KABAR.com -}. */
  private static final LazyPattern SITE =
      new LazyPattern(
          "^[\\p{L}\\d-]{2,25}\\.(?:com|net|org|info|news|tv|(?:co\\.|com\\.)?[a-z]{2})$",
          Pattern.CASE_INSENSITIVE);

  private static final LazyPattern JOINT = new LazyPattern("\\s?[/,&]\\s?");

  /** Letters of the longest Eastern name. */
  static final int MAX_EASTERN = 9;

  private Agencies() {}

  /** Whether an agency prints itself so. */
  static boolean isKnown(String name) {
    return Lists.standard().agencies().contains(name);
  }

  /** Whether the agency's name is a word or a place too. */
  static boolean isAmbiguous(String name) {
    return Lists.standard().ambiguousAgencies().contains(name);
  }

  /** Whether agencies, one or several with strokes between, or a site sign in brackets so. */
  static boolean signs(String name) {
    if (Lists.standard().agencies().contains(name) || isSite(name)) {
      return true;
    }
    String[] parts = JOINT.split(name, -1);
    for (String part : parts) {
      if (!Lists.standard().agencies().contains(part) && !isSite(part)) {
        return false;
      }
    }
    return true;
  }

  /** Whether an agency or a site signs so without brackets: its name is no other word. */
  static boolean signsBare(String name) {
    return Lists.standard().agencies().contains(name)
        ? !Lists.standard().ambiguousAgencies().contains(name)
        : isSite(name);
  }

  private static boolean isSite(String name) {
    int dot = name.indexOf('.');
    return dot > 1
        && dot < name.length() - 1
        && name.indexOf(' ') < 0
        && SITE.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  /** The longest agency's name that the text begins with, for scripts without spaces. */
  static @Nullable String easternAtStart(String text) {
    for (int length = Math.min(MAX_EASTERN, text.length()); length > 1; length--) {
      String start = text.substring(0, length);
      if (Lists.standard().easternAgencies().contains(start)) {
        return start;
      }
    }
    return null;
  }

  /** The longest agency's name that the text ends with, for scripts without spaces. */
  static @Nullable String easternAtEnd(String text) {
    for (int length = Math.min(MAX_EASTERN, text.length()); length > 1; length--) {
      String end = text.substring(text.length() - length);
      if (Lists.standard().easternAgencies().contains(end)) {
        return end;
      }
    }
    return null;
  }
}
