package org.wirecopy.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names in a text that is said to name the writers, so that a name need not look like
 * one: {@code viktor hedlund}, {@code Eliz}. Agencies, the site itself, roles and addresses are no
 * writers.
 */
final class WriterClaim {

  private static final Set<String> NO_WRITERS = new HashSet<>(DataFile.read("no-writers.txt"));

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*[;|•·丨/、，،]\\s*|\\s*,\\s+|,$|\\s[–—-]\\s|\\s(?:and|und|et|y|og|och|ja|ve|i|e|és|și|и|та|with|&|\\+)\\s",
          Pattern.CASE_INSENSITIVE);

  /** {@code Roy, Aniruddha}, as libraries write a name. */
  private static final Pattern SURNAME_FIRST =
      Pattern.compile("^(\\p{L}[\\p{L}'’-]+), (\\p{L}[\\p{L}.'’ -]+)$");

  private static final int MAX_LENGTH = 45;

  private static final int MAX_WORDS = 5;

  private final SiteNames sites;
  private final @Nullable String language;
  private final List<String> names = new ArrayList<>();
  private @Nullable String agency;

  private WriterClaim(SiteNames sites, @Nullable String language) {
    this.sites = sites;
    this.language = language;
  }

  static WriterClaim read(String value, SiteNames sites, @Nullable String language) {
    WriterClaim claim = new WriterClaim(sites, language);
    claim.read(value);
    return claim;
  }

  /** The writers. */
  List<String> names() {
    return names;
  }

  /** The agency named beside them, or instead; null where none is. */
  @Nullable String agency() {
    return agency;
  }

  private void read(String value) {
    String text = value.replace('\u00a0', ' ').strip();
    int prefix = MentionReader.labelEnd(text);
    if (prefix < text.length()) {
      text = text.substring(prefix).strip();
    }
    if (SURNAME_FIRST.matcher(text).matches() && text.indexOf(' ') == text.indexOf(',') + 1) {
      text = SURNAME_FIRST.matcher(text).replaceFirst("$2 $1");
    }
    for (String part : SEPARATOR.split(text, -1)) {
      String name = part.strip();
      if (name.isEmpty()) {
        continue;
      }
      if (Agencies.standard().isKnown(name)) {
        agency = agency == null ? name : agency;
      } else if (!isWriter(name)) {
        return; // what follows is role, place or date
      } else if (!names.contains(name)) {
        names.add(name);
      }
    }
  }

  private boolean isWriter(String name) {
    if (name.length() > MAX_LENGTH
        || name.length() < 2
        || sites.contains(name)
        || NO_WRITERS.contains(name.toLowerCase(Locale.ROOT))) {
      return false;
    }
    int words = 1;
    boolean letters = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ("@:/?!#<>{}[]=%€$\"”“".indexOf(c) >= 0) {
        return false;
      }
      words += c == ' ' ? 1 : 0;
      letters |= Character.isLetter(c);
    }
    if (!letters || words > MAX_WORDS || !new DateReader(language, true).read(name).isEmpty()) {
      return false;
    }
    return words == 1 || !WriterNames.isRole(name);
  }
}
