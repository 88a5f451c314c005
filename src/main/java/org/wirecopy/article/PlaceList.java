package org.wirecopy.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wirecopy.resource.LazyPattern;

/** Parts a dateline's places from each other, and a city from its state and country. */
final class PlaceList {

  private static final LazyPattern STROKE = new LazyPattern("\\s?[/;]\\s?");

  /** Not within brackets: {@code Ágreda (Castilla y León)}. */
  private static final LazyPattern AND =
      new LazyPattern(" (?:&|and|und|et|y|e|og|och|en|i|и|та|і|و|dan) (?![^()]*\\))");

  /** Between cities with their states: {@code GOIÂNIA, GO, E BRASÍLIA, DF}. */
  private static final LazyPattern COMMA_AND =
      new LazyPattern(", (?:&|and|und|et|y|e|og|och|en|i) (?=[^,]+,)", Pattern.CASE_INSENSITIVE);

  /** The words of both. */
  private static final WordSet AND_WORDS = WordSet.of("& and und et y e og och en i и та і و dan");

  private PlaceList() {}

  /** {@code Frankfurt/Main} is one place, {@code Berlin/Paris} are two. */
  static List<String> split(String text) {
    if (Places.isKnown(text)) {
      return List.of(text);
    }
    boolean stroke = text.indexOf('/') >= 0 || text.indexOf(';') >= 0;
    if (!stroke && text.indexOf(' ') == text.lastIndexOf(' ')) {
      return List.of(text.strip()); // one word or two: no other stands between them
    }
    List<String> names = new ArrayList<>(1);
    for (String part : stroke ? STROKE.split(text, -1) : new String[] {text}) {
      if (!hasAnd(part)) {
        names.add(part.strip());
        continue;
      }
      for (String name : (part.indexOf(',') >= 0 ? COMMA_AND : AND).split(part, -1)) {
        names.add(name.strip());
      }
    }
    return names;
  }

  /** Whether one of those words stands between two others: nearly no places have one. */
  private static boolean hasAnd(String text) {
    int before = text.indexOf(' ');
    int space = text.indexOf(' ', before + 1);
    while (before >= 0 && space > before) {
      if (AND_WORDS.contains(text, before + 1, space)) {
        return true;
      }
      before = space;
      space = text.indexOf(' ', before + 1);
    }
    return false;
  }

  /** {@code AUBURN, Wash.}: the city, and what it lies in. */
  static List<String> components(String name) {
    List<String> components = new ArrayList<>(1);
    int start = 0;
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) == ',' || name.charAt(i) == '،') {
        components.add(name.substring(start, i));
        start = i + 1;
        while (start < name.length() && Character.isWhitespace(name.charAt(start))) {
          start++;
        }
      }
    }
    components.add(name.substring(start));
    return components;
  }
}
