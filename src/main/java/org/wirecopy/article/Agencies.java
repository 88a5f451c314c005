package org.wirecopy.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names of news agencies, and of papers and stations that sign datelines as these do. */
final class Agencies {

  private static final Agencies STANDARD = new Agencies();

  /** A site signs with its address: {@code JAKARTA, KABAR.com -}. */
  private static final Pattern SITE =
      Pattern.compile(
          "^[\\p{L}\\d-]{2,25}\\.(?:com|net|org|info|news|tv|(?:co\\.|com\\.)?[a-z]{2})$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern JOINT = Pattern.compile("\\s?[/,&]\\s?");

  private final Set<String> names = new HashSet<>(2048);

  /** Names that are words or places too: they sign only in brackets. */
  private final Set<String> ambiguous = new HashSet<>();

  /** Chinese, Japanese and Korean names by length: they stand in a text without spaces. */
  private final Map<Integer, Set<String>> eastern = new HashMap<>();

  private int longest;

  private Agencies() {
    for (String line : DataFile.read("agencies.txt")) {
      for (String entry : line.split("\\|", -1)) {
        boolean word = entry.charAt(0) == '~';
        String name = word ? entry.substring(1) : entry;
        names.add(name);
        if (word) {
          ambiguous.add(name);
        }
        if (isEastern(name)) {
          eastern.computeIfAbsent(name.length(), length -> new HashSet<>()).add(name);
          longest = Math.max(longest, name.length());
        }
      }
    }
  }

  private static boolean isEastern(String name) {
    return name.codePoints()
        .anyMatch(c -> Character.isIdeographic(c) || (c >= 0x3040 && c < 0xd800));
  }

  static Agencies standard() {
    return STANDARD;
  }

  /** Whether an agency prints itself so. */
  boolean isKnown(String name) {
    return names.contains(name);
  }

  /** Whether the agency's name is a word or a place too. */
  boolean isAmbiguous(String name) {
    return ambiguous.contains(name);
  }

  /** Whether agencies, one or several with strokes between, or a site sign in brackets so. */
  boolean signs(String name) {
    if (names.contains(name) || isSite(name)) {
      return true;
    }
    String[] parts = JOINT.split(name, -1);
    for (String part : parts) {
      if (!names.contains(part) && !isSite(part)) {
        return false;
      }
    }
    return true;
  }

  /** Whether an agency or a site signs so without brackets: its name is no other word. */
  boolean signsBare(String name) {
    return names.contains(name) ? !ambiguous.contains(name) : isSite(name);
  }

  private static boolean isSite(String name) {
    return name.indexOf('.') > 1 && SITE.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  /** The longest agency's name that the text begins with, for scripts without spaces. */
  @Nullable String easternAtStart(String text) {
    for (int length = Math.min(longest, text.length()); length > 1; length--) {
      Set<String> candidates = eastern.get(length);
      if (candidates != null && candidates.contains(text.substring(0, length))) {
        return text.substring(0, length);
      }
    }
    return null;
  }

  /** The longest agency's name that the text ends with, for scripts without spaces. */
  @Nullable String easternAtEnd(String text) {
    for (int length = Math.min(longest, text.length()); length > 1; length--) {
      Set<String> candidates = eastern.get(length);
      if (candidates != null && candidates.contains(text.substring(text.length() - length))) {
        return text.substring(text.length() - length);
      }
    }
    return null;
  }
}
