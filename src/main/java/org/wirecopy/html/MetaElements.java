package org.wirecopy.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.wirecopy.html.MetaNames.Field;
import org.wirecopy.html.MetaNames.Meaning;

/** What the {@code <meta>} elements of a page tell of its article. */
final class MetaElements {

  /** Attributes that say what their values are. */
  private static final List<String> NAMING = List.of("property", "name", "itemprop", "http-equiv");

  private final Map<Field, List<Value>> values = new EnumMap<>(Field.class);

  private record Value(int rank, String text) {}

  /**
   * Adds what an element tells.
   *
   * @param inItem whether it stands in a thing that is described in microdata, which count for that
   */
  void add(Element meta, boolean inItem) {
    String value = value(meta);
    if (value.isEmpty()) {
      return;
    }
    for (String attribute : NAMING) {
      Meaning meaning = meaning(meta, attribute);
      if (meaning != null && !(inItem && attribute.equals("itemprop"))) {
        values
            .computeIfAbsent(meaning.field(), field -> new ArrayList<>())
            .add(new Value(meaning.rank(), value));
        return;
      }
    }
  }

  /** Whether it is known what the element tells; what microdata do counts for their thing. */
  static boolean hasMeaning(Element meta) {
    for (String attribute : NAMING) {
      if (!attribute.equals("itemprop") && meaning(meta, attribute) != null) {
        return true;
      }
    }
    return false;
  }

  /** What the element tells, by one of the attributes that say so; null where nobody knows. */
  private static @Nullable Meaning meaning(Element meta, String attribute) {
    String name = meta.attr(attribute);
    return name.isEmpty() ? null : MetaNames.standard().of(name.strip().toLowerCase(Locale.ROOT));
  }

  /** Pages that went through other tools, and hasty ones, have it under another name. */
  static String value(Element meta) {
    return (meta.hasAttr("content") ? meta.attr("content") : meta.attr("value")).strip();
  }

  /** All that they tell of the article, the most trustworthy first. */
  List<String> all(Field field) {
    List<Value> sorted = new ArrayList<>(values.getOrDefault(field, List.of()));
    sorted.sort((one, other) -> Integer.compare(one.rank(), other.rank()));
    List<String> texts = new ArrayList<>();
    for (Value value : sorted) {
      texts.add(value.text());
    }
    return texts;
  }

  /** The most trustworthy that they tell; null where they tell nothing. */
  @Nullable String first(Field field) {
    List<String> all = all(field);
    return all.isEmpty() ? null : all.get(0);
  }
}
