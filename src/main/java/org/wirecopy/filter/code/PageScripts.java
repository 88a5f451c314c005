package org.wirecopy.filter.code;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;

/**
 * The insides of a page's scripts and styles, where a program took them for its text: known by what
 * only pages' own scripts say, and then by the marks of which code is full.
 */
final class PageScripts {

  /** Fewer lines have a brace in most dumps: nothing else is looked at in these. */
  private static final int MIN_BRACED_LINES = 3;

  /** Different signs that a dump must have: an article about one of them names one. */
  private static final int MIN_SIGNS = 2;

  /** What pages' own scripts and styles say: of advertisers, statistics, consent, site software. */
  private static final List<String> SIGNS =
      List.of(
          "googletag",
          "dataLayer",
          "gtag(",
          "gtm.start",
          "GoogleAnalyticsObject",
          "fbq(",
          "_taboola",
          "adsbygoogle",
          "OneSignal",
          "onetrust",
          "Didomi",
          "__tcfapi",
          "window.__",
          "__NEXT_DATA__",
          "__next_f",
          "schema.org",
          "wp-", // of WordPress many, which are one
          "elementor",
          "-webkit-box-",
          "document.createElement",
          "document.getElementsByTagName",
          "navigator.userAgent");

  /** Marks of programs and styles that hardly stand in prose. */
  private static final String MARKS = "{}()[]<>;=|&$!\\_+*";

  /** Of these a line must have one: paragraphs about shares have many marks, but none of them. */
  private static final List<String> CERTAIN = List.of("{", "}", "=", "\":", ");", "()");

  /**
   * Of the letters of a line the share that are marks. Paragraphs stay below a fiftieth, minified
   * scripts and styles are above a tenth.
   */
  private static final double MIN_MARKS = 0.06;

  /** A key of data, {@code "name":}, counts as two quotes and a colon. */
  private static final int MARKS_OF_KEY = 3;

  private static final int MIN_MINIFIED = 60;
  private static final double MAX_SPACES = 0.06;

  /** What minified styles and programs of pages have. */
  private static final List<String> PRESSED =
      List.of("){", "-webkit-", "px;", "{display:", "{margin", "{padding", "{color:", "!function");

  /** A shorter line of code has few marks, but ends with one. */
  private static final int MIN_LETTERS = 40;

  private static final int MIN_MARKS_OF_SHORT = 2;
  private static final String ENDS = "{};,(";

  private PageScripts() {}

  /** Whether a program took scripts for text. */
  static boolean areIn(TextDocument document) {
    if (document.metadata() != null) {
      return false; // a page of HTML, whose scripts are known
    }
    int braced = 0;
    for (TextLine line : document.lines()) {
      braced += line.text().indexOf('{') >= 0 ? 1 : 0;
    }
    return braced >= MIN_BRACED_LINES && hasSigns(document.lines());
  }

  private static boolean hasSigns(List<TextLine> lines) {
    boolean[] found = new boolean[SIGNS.size()];
    int count = 0;
    for (TextLine line : lines) {
      String text = line.text();
      if (!isCode(text)) {
        continue; // a guide may speak of them
      }
      for (int i = 0; i < found.length; i++) {
        if (!found[i] && text.contains(SIGNS.get(i))) {
          found[i] = true;
          count++;
        }
      }
      count += isMinified(text) ? 1 : 0;
      if (count >= MIN_SIGNS) {
        return true;
      }
    }
    return false;
  }

  /** Whether code is pressed together, as no guide prints it. */
  private static boolean isMinified(String text) {
    if (text.length() < MIN_MINIFIED || text.indexOf('{') < 0) {
      return false;
    }
    int spaces = 0;
    for (int i = 0; i < text.length(); i++) {
      spaces += text.charAt(i) == ' ' ? 1 : 0;
    }
    return spaces <= text.length() * MAX_SPACES && hasAny(text, PRESSED);
  }

  private static boolean hasAny(String text, List<String> signs) {
    for (String sign : signs) {
      if (text.contains(sign)) {
        return true;
      }
    }
    return false;
  }

  /** For each line why it is code; null for those that are none. */
  static @Nullable String[] reasons(List<TextLine> lines) {
    @Nullable String[] reasons = new String[lines.size()];
    for (int i = 0; i < reasons.length; i++) {
      if (isCode(lines.get(i).text())) {
        reasons[i] = "code among the page's scripts and styles";
      }
    }
    for (int i = 1; i < reasons.length - 1; i++) {
      if (reasons[i] == null
          && reasons[i - 1] != null
          && reasons[i + 1] != null
          && !lines.get(i).isProse()) {
        reasons[i] = "between code of the page's scripts and styles";
      }
    }
    return reasons;
  }

  static boolean isCode(String text) {
    if (text.startsWith("/*") || text.startsWith("//") || text.startsWith("<!--")) {
      return true;
    }
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isKeysEnd = c == ':' && i > 0 && text.charAt(i - 1) == '"';
      marks += isKeysEnd ? MARKS_OF_KEY : MARKS.indexOf(c) >= 0 ? 1 : 0;
    }
    return isDeclaration(text)
        || (text.length() < MIN_LETTERS
            ? marks >= Math.min(MIN_MARKS_OF_SHORT, text.length())
                && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
            : marks > text.length() * MIN_MARKS && hasAny(text, CERTAIN));
  }

  /** One of a style: {@code --button-size: 15px;}. */
  private static boolean isDeclaration(String text) {
    int colon = text.indexOf(':');
    if (colon <= 0 || !text.endsWith(";")) {
      return false;
    }
    for (int i = 0; i < colon; i++) {
      char c = text.charAt(i);
      if (c != '-' && (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }
}
