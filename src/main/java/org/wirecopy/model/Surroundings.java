package org.wirecopy.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Box;

/**
 * How near to a line the elements around it are that say by their tags or by their names what
 * stands in them. Each box knows, a bit for each, what it and those around it say, so that a look
 * outwards from a line ends where there is nothing more to find.
 */
final class Surroundings {

  private final int tags;

  /** For each tag and topic how near it is to the line that was looked at last, from 0 to 1. */
  private final double[] near;

  /** For each box what it says itself: the tags in the lowest bits, the topics above them. */
  private final long[] own;

  /** For each box what it and those around it say. */
  private final long[] around;

  /**
   * @param tags to look for, which with all topics are 64 at most
   */
  Surroundings(BoxTree tree, List<String> tags) {
    this.tags = tags.size();
    near = new double[tags.size() + BoxNames.standard().topics().size()];
    own = new long[tree.boxes.length];
    around = new long[tree.boxes.length];
    Map<String, Long> bits = new HashMap<>();
    for (int i = 0; i < tags.size(); i++) {
      bits.put(tags.get(i), 1L << i);
    }
    // A parent's number is smaller than its children's.
    for (int i = 0; i < own.length; i++) {
      Box box = tree.boxes[i];
      if (box != null) {
        own[i] = bits.getOrDefault(box.tag(), 0L);
        Box parent = box.parent();
        if (parent != null) {
          // What the page as a whole is called says nothing of a line.
          own[i] |= Integer.toUnsignedLong(tree.topics[i]) << tags.size();
          around[i] = around[parent.index()];
        }
        around[i] |= own[i];
      }
    }
  }

  /** Looks outwards from a line's box, or from nowhere. */
  void look(@Nullable Box from) {
    Arrays.fill(near, 0);
    if (from == null) {
      return;
    }
    long missing = around[from.index()];
    for (Box box = from; box != null && missing != 0; box = box.parent()) {
      long found = own[box.index()] & missing;
      missing ^= found;
      double nearness = 2.0 / (2 + from.depth() - box.depth());
      for (; found != 0; found &= found - 1) {
        near[Long.numberOfTrailingZeros(found)] = nearness;
      }
    }
  }

  /** How near the line is to an element of the tag, from 0 to 1. */
  double ofTag(int tag) {
    return near[tag];
  }

  /** How near the line is to an element whose names speak of the topic, from 0 to 1. */
  double ofTopic(int topic) {
    return near[tags + topic];
  }
}
