package org.wirecopy.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.filter.BoilerplateFilter;

/** Which topic each filter belongs to: what it removed nearby tells something about a line. */
public final class FilterTopics {

  /** The topics, in the order of the features: the packages of the filters. */
  static final List<String> NAMES =
      List.of(
          "navigation",
          "sharing",
          "promotion",
          "reading",
          "legal",
          "media",
          "agency",
          "code",
          "repetition",
          "outline");

  private final Map<String, Integer> topics = new HashMap<>();

  /** The topics of these filters: the names of their packages. */
  public FilterTopics(List<BoilerplateFilter> filters) {
    for (BoilerplateFilter filter : filters) {
      String path = filter.getClass().getName(); // Java interns the package's, which takes longer
      int end = path.lastIndexOf('.');
      String topic = path.substring(path.lastIndexOf('.', end - 1) + 1, end);
      topics.put(filter.name(), NAMES.indexOf(topic));
    }
  }

  /** The index of the topic of the filter of this name; -1 where it has none. */
  int of(String filter) {
    return topics.getOrDefault(filter, -1);
  }
}
