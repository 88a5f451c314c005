package org.wirecopy.model;

import static org.wirecopy.model.PageView.log;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Phrase;
import org.wirecopy.phrase.PhraseBook;

/** What a page's address says of the page: that it is a shop's, a list, a site's first page. */
final class PageAddress {

  /** How many figures there are; the first is whether the address is known. */
  static final int COUNT = 8;

  /** Digits in a part from which it is the number of a page. */
  private static final int LONG_NUMBER = 5;

  /** A number speaks for one page among many, but less than a year for a story. */
  private static final double NUMBER = 0.5;

  private static final int LANGUAGE_CODE = 2;

  private boolean shop;
  private boolean list;
  private boolean article;
  private double dated;
  private int depth;
  private int slugWords;

  private PageAddress() {}

  /** All 0 where the address is not known. */
  static double[] figures(@Nullable String url) {
    if (url == null || url.isEmpty()) {
      return new double[COUNT];
    }
    PageAddress address = new PageAddress();
    for (String part : path(url).split("/", -1)) {
      address.read(part);
    }
    return new double[] {
      1,
      address.depth == 0 && !numbered(url) ? 1 : 0,
      log(address.depth),
      log(address.slugWords),
      address.shop ? 1 : 0,
      address.list ? 1 : 0,
      address.article ? 1 : 0,
      address.dated
    };
  }

  private void read(String part) {
    int dot = part.lastIndexOf('.');
    String name = dot < 0 ? part : part.substring(0, dot);
    if (name.isEmpty() || name.equals("index")) {
      return;
    }
    boolean known = false;
    for (Phrase phrase : PhraseBook.ofPages().find(name)) {
      boolean here = true;
      switch (phrase.list()) {
        case "shop-address" -> shop = true;
        case "list-address" -> list = true;
        case "article-address" -> article = true;
        default -> here = false;
      }
      known |= here;
    }
    if (name.length() == LANGUAGE_CODE && depth == 0 && !known) {
      return; // a language or a country says nothing
    }
    depth++;
    int digits = 0;
    int words = 1;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      digits += Character.isDigit(c) ? 1 : 0;
      words += c == '-' || c == '_' ? 1 : 0;
    }
    slugWords = Math.max(slugWords, words);
    boolean year =
        name.length() == 4 && digits == 4 && (name.charAt(0) == '1' || name.charAt(0) == '2');
    dated = Math.max(dated, year ? 1 : digits >= LONG_NUMBER ? NUMBER : 0);
  }

  /** Whether the query names the page by its number: {@code ?p=1700}. */
  private static boolean numbered(String url) {
    int query = url.indexOf('?');
    if (query < 0) {
      return false;
    }
    for (String field : url.substring(query + 1).split("&", -1)) {
      String value = field.substring(field.indexOf('=') + 1);
      if (!value.isEmpty() && value.chars().allMatch(Character::isDigit)) {
        return true;
      }
    }
    return false;
  }

  /** What follows the host, without the query, in small letters. */
  static String path(String url) {
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
