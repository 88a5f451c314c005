package org.wirecopy.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wirecopy.document.ArticlePart.Role;
import org.wirecopy.filter.BoilerplateFilter;

/**
 * What a line can be, numbered: first the roles that lines have in an article, then the filters
 * that remove lines, in the order of the chain.
 */
public final class LineKinds {

  /** What makes the article also removes lines; it is no filter of the chain. */
  private static final Kind ASSEMBLY =
      new Kind(
          "article",
          "article",
          "What is left of a page that holds no article, and repeats of the headline.");

  private final List<Kind> kinds = new ArrayList<>();
  private final Map<String, Integer> filters = new HashMap<>();

  /**
   * A kind of line.
   *
   * @param name the role's or filter's name
   * @param topic {@code kept}, or what the filter is about: {@code navigation}
   * @param removes what the filter removes, a sentence; empty for roles
   */
  record Kind(String name, String topic, String removes) {}

  /** Those of a chain. */
  public LineKinds(List<BoilerplateFilter> chain) {
    for (Role role : Role.values()) {
      kinds.add(new Kind(role.name().toLowerCase(Locale.ROOT), "kept", ""));
    }
    for (BoilerplateFilter filter : chain) {
      String home = filter.getClass().getPackageName();
      String topic = home.substring(home.lastIndexOf('.') + 1);
      add(new Kind(filter.name(), topic, filter.doc().removes()));
    }
    add(ASSEMBLY);
  }

  private void add(Kind kind) {
    filters.put(kind.name(), kinds.size());
    kinds.add(kind);
  }

  List<Kind> all() {
    return kinds;
  }

  int count() {
    return kinds.size();
  }

  int of(Role role) {
    return role.ordinal();
  }

  int ofFilter(String name) {
    return filters.getOrDefault(name, kinds.size() - 1);
  }

  boolean isKept(int kind) {
    return kind < Role.values().length;
  }
}
