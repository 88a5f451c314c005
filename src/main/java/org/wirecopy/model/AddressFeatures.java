package org.wirecopy.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a line shares with the page's address, of which on many sites a part is the headline. */
final class AddressFeatures {

  /** Of fewer words, many lines have all. */
  private static final int MIN_WORDS = 3;

  /** The longest ending of a file's name: {@code .shtml}. */
  private static final int MAX_ENDING = 6;

  private static final LineScan NONE = new LineScan("");

  private AddressFeatures() {}

  static void add(PageView page, FeatureMatrix matrix) {
    WordIds words = WordIds.of(slug(page.document.url()));
    double[] likeness = new double[page.size];
    for (int i = 0; i < page.size && words.size() > 0; i++) {
      likeness[i] = HeadlinePlace.likeness(page.scans[i], words);
    }
    int headline = HeadlinePlace.find(page, likeness);
    FeatureMatrix.Row row = matrix.row();
    for (int i = 0; i < page.size; i++) {
      row.begin(i);
      row.put(
          "like the address",
          "nothing of the headline in the page's address",
          "the headline in the page's address",
          likeness[i]);
      row.put(
          "lines since address",
          "does not stand below a headline that the page's address names",
          "stands far behind the headline in the page's address",
          HeadlinePlace.since(headline, i));
    }
  }

  /** The part of the address that has most words; no words where no part has enough. */
  private static LineScan slug(@Nullable String url) {
    LineScan slug = NONE;
    for (String part : url == null ? new String[0] : PageAddress.path(url).split("/", -1)) {
      LineScan scan = new LineScan(withoutEnding(decoded(part)));
      if (scan.contentWords() >= Math.max(MIN_WORDS, slug.contentWords())) {
        slug = scan;
      }
    }
    return slug;
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 || dot < name.length() - MAX_ENDING ? name : name.substring(0, dot);
  }

  private static String decoded(String part) {
    if (part.indexOf('%') < 0) {
      return part;
    }
    try {
      return URLDecoder.decode(part, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return part; // not encoded as it should be: its words are read as they stand
    }
  }
}
