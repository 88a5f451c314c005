package org.wirecopy.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StorySketchTest {

  private static List<String> words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add("w" + random.nextInt(5000));
    }
    return words;
  }

  private static boolean isSame(String one, String other) {
    long[] a = StorySketch.of(one);
    long[] b = StorySketch.of(other);
    boolean same = false;
    for (int i = 0; i < a.length; i++) {
      same |= a[i] == b[i];
    }
    return same;
  }

  /** How many of a hundred bodies are found again with so many of 300 words at the end changed. */
  private static int found(int changed) {
    Random random = new Random(1);
    int found = 0;
    for (int i = 0; i < 100; i++) {
      List<String> words = words(random, 300);
      String body = String.join(" ", words);
      String other =
          String.join(" ", words.subList(0, 300 - changed))
              + " "
              + String.join(" ", words(random, changed));
      found += isSame(body, other) ? 1 : 0;
    }
    return found;
  }

  @Test
  void findsWhatIsNearlyTheSame() {
    assertEquals(100, found(0));
    assertTrue(found(15) >= 98, "a resemblance of 0.9: " + found(15));
    assertTrue(found(150) <= 5, "a resemblance of 0.33: " + found(150));
    assertEquals(0, found(300));
  }

  @Test
  void looksAtWordsOnly() {
    String body = String.join(" ", words(new Random(2), 60));
    assertTrue(
        Arrays.equals(
            StorySketch.of(body),
            StorySketch.of("“" + body.replace(" ", ", \n").toUpperCase(Locale.ROOT) + "”")));
  }

  @Test
  void readsScriptsWithoutSpaces() {
    String body = "新华社北京电国务院总理周二主持召开会议研究部署下一阶段的工作强调要保持经济平稳运行并改善民生";
    assertTrue(isSame(body, body + "。"));
    assertEquals(0, StorySketch.of("太短的一句话").length);
  }

  @Test
  void unitesByWayOfOthers() {
    Groups groups = new Groups(5);
    groups.unite(new long[] {7, 8, 7, 9, 1});
    groups.unite(new long[] {1, 2, 3, 4, 3});
    assertEquals(
        List.of(0, 1, 0, 3, 0),
        List.of(groups.of(0), groups.of(1), groups.of(2), groups.of(3), groups.of(4)));
  }
}
