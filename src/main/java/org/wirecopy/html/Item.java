package org.wirecopy.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A thing that a page describes for machines, in JSON-LD, microdata or RDFa: properties, each with
 * one or more values, which are texts or things themselves.
 */
final class Item {

  private static final String TYPE = "@type";

  private final Map<String, List<Object>> values = new LinkedHashMap<>();

  /** Adds a value: a String or an Item. */
  void add(String property, Object value) {
    values.computeIfAbsent(local(property), name -> new ArrayList<>(1)).add(value);
  }

  /** {@code Person} for {@code https://schema.org/Person} and {@code schema:Person}. */
  static String local(String name) {
    int end =
        Math.max(name.lastIndexOf('/'), Math.max(name.lastIndexOf(':'), name.lastIndexOf('#')));
    return name.substring(end + 1).strip();
  }

  boolean isA(Set<String> types) {
    for (String type : texts(TYPE)) {
      if (types.contains(local(type).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it only points to where it is described. */
  boolean isReference() {
    return values.size() == 1 && values.containsKey("@id");
  }

  Set<String> properties() {
    return values.keySet();
  }

  /** The values of the property that are texts. */
  List<String> texts(String property) {
    List<String> texts = new ArrayList<>();
    for (Object value : values(property)) {
      if (value instanceof String text) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The values of the property that are things. */
  List<Item> items(String property) {
    List<Item> items = new ArrayList<>();
    for (Object value : values(property)) {
      if (value instanceof Item item) {
        items.add(item);
      }
    }
    return items;
  }

  List<Object> values(String property) {
    return values.getOrDefault(property, List.of());
  }

  /** The first text of the property; null where there is none. */
  @Nullable String text(String property) {
    for (Object value : values(property)) {
      if (value instanceof String text) {
        return text;
      }
    }
    return null;
  }
}
