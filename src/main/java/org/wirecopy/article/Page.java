package org.wirecopy.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.LineShape;
import org.wirecopy.document.Removal;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.language.LanguageDetector;
import org.wirecopy.model.LineModelFilter;

/**
 * A dump with the story's place in it: what the finders look at.
 *
 * @param lines all lines, kept and removed, in the source's order
 * @param kept indexes of the lines that the filters kept
 * @param removedByRule numbers of the lines that a filter removed for what they say
 * @param start index of the story's first line
 * @param end index behind the story's last line
 * @param language the story's language
 * @param url the page's address
 */
record Page(
    List<TextLine> lines,
    Set<Integer> kept,
    Set<Integer> removedByRule,
    int start,
    int end,
    @Nullable String language,
    @Nullable String url) {

  static Page of(TextDocument document) {
    List<TextLine> all = document.allLines();
    Set<Integer> keptNumbers = new HashSet<>();
    for (TextLine line : document.lines()) {
      keptNumbers.add(line.number());
    }
    Set<Integer> kept = new HashSet<>();
    int start = -1;
    int end = 0;
    for (int i = 0; i < all.size(); i++) {
      if (keptNumbers.contains(all.get(i).number())) {
        kept.add(i);
        start = start < 0 ? i : start;
        end = i + 1;
      }
    }
    List<String> story = document.lines().stream().map(TextLine::text).toList();
    return new Page(
        all,
        kept,
        removedByRule(document),
        Math.max(start, 0),
        end,
        LanguageDetector.detect(story),
        document.url());
  }

  private static Set<Integer> removedByRule(TextDocument document) {
    Set<Integer> numbers = new HashSet<>();
    for (Removal removal : document.removals()) {
      if (!removal.filter().equals(LineModelFilter.NAME)) {
        numbers.add(removal.line().number());
      }
    }
    return numbers;
  }

  boolean isKept(int index) {
    return kept.contains(index);
  }

  String text(int index) {
    return lines.get(index).text();
  }

  /** Index of the first kept line that is running prose; of the first kept line if none is. */
  int lead() {
    for (int i = start; i < end; i++) {
      if (isKept(i) && LineShape.isProse(text(i))) {
        return i;
      }
    }
    return start;
  }

  /** The kept lines that are running prose, as one text. */
  String prose() {
    StringBuilder prose = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (isKept(i) && LineShape.isProse(text(i))) {
        prose.append(text(i)).append('\n');
      }
    }
    return prose.toString();
  }

  /** The kept lines as one text. */
  String story() {
    StringBuilder story = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (isKept(i)) {
        story.append(text(i)).append('\n');
      }
    }
    return story.toString();
  }

  /** The path of the page's address; empty where it is not known. */
  String path() {
    if (url == null) {
      return "";
    }
    int host = url.indexOf("//");
    int path = url.indexOf('/', host < 0 ? 0 : host + 2);
    return path < 0 ? "" : url.substring(path);
  }

  /** The site's host without {@code www.}, in lower case; empty where it is not known. */
  String host() {
    if (url == null) {
      return "";
    }
    try {
      String host = new URI(url).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    } catch (URISyntaxException e) {
      return ""; // addresses of scraped pages are not always valid
    }
  }
}
