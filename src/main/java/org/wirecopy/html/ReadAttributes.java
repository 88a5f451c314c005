package org.wirecopy.html;

import java.util.ArrayList;
import java.util.List;

/**
 * The attributes that are read anywhere, {@link Names#ATTRIBUTES} among them, or that the parser
 * itself goes by.
 */
final class ReadAttributes {

  private static final List<String> OTHERS =
      List.of(
          "aria-hidden",
          "content",
          "datetime",
          "hidden",
          "href",
          "http-equiv",
          "itemscope",
          "itemtype",
          "lang",
          "name",
          "open",
          "property",
          "rel",
          "style",
          "title",
          "type",
          "typeof",
          "value");

  /** A name with so many letters is none of them. */
  private static final int MAX_NAME = 16;

  /** All of them, by their length. */
  private static final String[][] BY_LENGTH = new String[MAX_NAME][0];

  static {
    List<String> all = new ArrayList<>(OTHERS);
    all.addAll(List.of(Names.ATTRIBUTES));
    for (int length = 0; length < MAX_NAME; length++) {
      List<String> names = new ArrayList<>();
      for (String name : all) {
        if (name.length() == length) {
          names.add(name);
        }
      }
      BY_LENGTH[length] = names.toArray(BY_LENGTH[length]);
    }
  }

  private ReadAttributes() {}

  /** Whether the name that stands there, in small letters, is one of theirs. */
  static boolean have(String html, int start, int end) {
    int length = end - start;
    if (length < MAX_NAME) {
      for (String name : BY_LENGTH[length]) {
        if (html.startsWith(name, start)) {
          return true;
        }
      }
    }
    return false;
  }
}
