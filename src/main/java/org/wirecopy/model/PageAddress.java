package org.wirecopy.model;

import static org.wirecopy.model.PageView.log;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Phrase;
import org.wirecopy.phrase.PhraseBook;

/** What a page's address says of the page: that it is a shop's, a list, a site's first page. */
final class PageAddress {

  private static final int LONG_NUMBER = 5;

  private PageAddress() {}

  /** All 0 where the address is not known. */
  static double[] figures(@Nullable String url) {
    if (url == null || url.isEmpty()) {
      return new double[8];
    }
    String path = path(url);
    double shop = 0;
    double list = 0;
    double article = 0;
    double year = 0;
    double number = 0;
    int depth = 0;
    int slug = 0;
    for (String part : path.split("/")) {
      String name = part.replaceFirst("\\.(?:s?html?|php|aspx?|jsp|cfm)$", "");
      if (name.isEmpty()
          || name.equals("index")
          || name.length() == 2 && depth == 0 && !name.equals("dp")) {
        continue; // a language or a country says nothing
      }
      depth++;
      if (name.length() == 4 && (name.startsWith("20") || name.startsWith("19"))) {
        year = 1;
      }
      int digits = 0;
      int words = 1;
      for (int i = 0; i < name.length(); i++) {
        char c = name.charAt(i);
        digits += c >= '0' && c <= '9' ? 1 : 0;
        words += c == '-' || c == '_' ? 1 : 0;
      }
      slug = Math.max(slug, words);
      number = digits >= LONG_NUMBER ? 1 : number;
      for (Phrase phrase : PhraseBook.ofPages().find(name)) {
        switch (phrase.list()) {
          case "shop-address" -> shop = 1;
          case "list-address" -> list = 1;
          case "article-address" -> article = 1;
          default -> {}
        }
      }
    }
    return new double[] {
      1,
      depth == 0 && !numbered(url) ? 1 : 0,
      log(depth),
      log(slug),
      shop,
      list,
      article,
      Math.max(year, number / 2)
    };
  }

  /** Whether the query names the page by its number: {@code ?p=1700}. */
  private static boolean numbered(String url) {
    int at = url.indexOf('?');
    for (int i = at < 0 ? url.length() : at; i < url.length(); i++) {
      if ((url.charAt(i) == '=' || url.charAt(i) == '?') && i + 1 < url.length()) {
        int end = i + 1;
        while (end < url.length() && Character.isDigit(url.charAt(end))) {
          end++;
        }
        if (end > i + 1 && (end == url.length() || url.charAt(end) == '&')) {
          return true;
        }
      }
    }
    return false;
  }

  private static String path(String url) {
    int host = url.indexOf("://");
    int start = url.indexOf('/', host < 0 ? 0 : host + 3);
    if (start < 0) {
      return "";
    }
    int end = start;
    while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
      end++;
    }
    return url.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
