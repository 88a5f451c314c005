package org.wirecopy.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.document.Article;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Cleaned.Status;
import org.wirecopy.document.Dump;
import org.wirecopy.document.Removal;
import org.wirecopy.filter.BoilerplateFilter;

/**
 * Every folder of {@code samples/} becomes what it says it becomes.
 *
 * <p>{@code -Dsamples.update} writes what came out as the new expectation; look at the difference
 * before you commit it.
 */
class SamplesTest {

  /** Filters that no sample shows, each with the reason. */
  private static final Map<String, String> SHOWN_ELSEWHERE =
      Map.of("site-repeat", "needs other pages of the site: SiteLearningTest");

  /** Paragraphs that a second cleaning takes for something else, each with the reason. */
  private static final Map<String, String> LOST_THE_SECOND_TIME =
      Map.of(
          "08.40 GMT", "the time of a live blog's post, which copy no longer marks",
          "07.25 GMT", "the time of another",
          "06.10 GMT", "the time of another",
          "Dam will hold, says chief engineer", "a post's heading, directly below the headline",
          "Rain is forecast to ease by noon, but the river will not fall before Tuesday, engineers say",
              "a standfirst without a full stop, above a post's heading");

  static List<Sample> samples() throws IOException {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void becomesWhatItSays(Sample sample) throws IOException {
    Dump dump = sample.dump();
    Cleaned cleaned = new Cleaner().clean(dump);
    String article = Sample.article(cleaned);
    String removals = Sample.removals(dump, cleaned);
    if (System.getProperty("samples.update") != null) {
      assertNull(System.getenv("CI"), "samples are renewed by people who look at them, not by CI");
      sample.renew(article, removals);
    }
    assertEquals(sample.expected(), article);
    assertEquals(sample.removed(), removals);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isTheSameWithAnyLineEnd(Sample sample) throws IOException {
    Dump dump = sample.dump();
    String text = dump.content().replace("\r\n", "\n").replace('\r', '\n');
    String expected = Sample.article(new Cleaner().clean(dump));
    for (String lineEnd : List.of("\n", "\r", "\r\n")) {
      Dump same = new Dump(dump.id(), dump.url(), dump.form(), text.replace("\n", lineEnd), null);
      assertEquals(expected, Sample.article(new Cleaner().clean(same)));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void losesNoParagraphWhenCleanedAgain(Sample sample) throws IOException {
    Article once = new Cleaner().clean(sample.dump()).article();
    if (once == null) {
      return;
    }
    String copy = once.headline() + "\n\n" + once.body();
    Article twice = new Cleaner().clean(Dump.ofText(sample.name(), null, copy)).article();
    assertNotNull(twice);
    List<String> lost = new ArrayList<>(once.paragraphs());
    lost.removeAll(twice.paragraphs());
    lost.removeAll(LOST_THE_SECOND_TIME.keySet());
    assertEquals(List.of(), lost);
  }

  @Test
  void everyFilterIsShown() throws IOException {
    Set<String> unseen = new LinkedHashSet<>();
    for (BoilerplateFilter filter : StandardChain.FILTERS) {
      unseen.add(filter.name());
    }
    for (Sample sample : samples()) {
      for (Removal removal : new Cleaner().clean(sample.dump()).removals()) {
        unseen.remove(removal.filter());
      }
    }
    assertEquals(
        SHOWN_ELSEWHERE.keySet(), unseen, "filters that remove no line of any folder of samples/");
  }

  @Test
  void someSamplesAreNoArticles() throws IOException {
    int without = 0;
    for (Sample sample : samples()) {
      Cleaned cleaned = new Cleaner().clean(sample.dump());
      if (cleaned.status() == Status.NOT_ARTICLE) {
        without++;
        assertNotNull(cleaned.reason(), sample.name());
      }
    }
    assertTrue(without >= 2, "an index page and an error page at least");
  }

  @Test
  void eachFolderIsCompleteAndListed() throws IOException {
    String readme = Files.readString(Sample.SAMPLES.resolve("README.md"));
    List<String> names = new ArrayList<>();
    for (Sample sample : samples()) {
      names.add(sample.name());
      assertEquals(
          List.of(sample.file(), Sample.EXPECTED, Sample.REMOVED),
          fileNames(sample.folder()),
          sample.name());
    }
    List<String> listed =
        readme
            .lines()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.split("`", 3)[1])
            .toList();
    assertEquals(names, listed, "folders, and their lines in samples/README.md");
    names.add("README.md");
    assertEquals(names.stream().sorted().toList(), fileNames(Sample.SAMPLES));
  }

  private static List<String> fileNames(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
