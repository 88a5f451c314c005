package org.wirecopy.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirecopy.document.Cleaned;
import org.wirecopy.document.Removal;
import org.wirecopy.model.LineModel;
import org.wirecopy.pipeline.Cleaner;
import org.wirecopy.pipeline.StandardChain;
import org.wirecopy.read.Location;
import org.wirecopy.site.InventedSites;
import org.wirecopy.site.InventedSites.InventedPage;
import org.wirecopy.site.LearnedSites;
import org.wirecopy.site.SitesMerge;
import org.wirecopy.site.SitesReader;
import org.wirecopy.write.LinesFile;

class SiteLearningTest {

  private static final boolean LONG = Boolean.getBoolean("wirecopy.long");

  @TempDir private Path folder;

  /** Learns with so many lines in memory as a part has. */
  private static SiteLearning learning(List<InventedPage> pages, int threads, long lines)
      throws IOException {
    SiteLearning learning =
        new SiteLearning(
            Cleaner::normalize,
            new Pace(threads, Duration.ofSeconds(60)),
            new Silent(),
            new SiteSpool(lines));
    learning.learn(
        sink -> {
          for (InventedPage page : pages) {
            sink.dump(new Location(page.dump().id(), 0), page.dump());
          }
        });
    return learning;
  }

  private Path learned(List<InventedPage> pages, int threads, long lines) throws IOException {
    Path file = Files.createTempFile(folder, "learned", ".sites");
    try (SiteLearning learning = learning(pages, threads, lines);
        LinesFile out = new LinesFile(file, OptionalLong.empty())) {
      learning.write(out);
    }
    return file;
  }

  private static List<InventedPage> shuffled(List<InventedPage> pages, long seed) {
    List<InventedPage> shuffled = new ArrayList<>(pages);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  @Test
  void learnsTheSameInAnyOrderAndMemoryWithAnyNumberOfThreads() throws IOException {
    List<InventedPage> pages = new InventedSites(2).pages(5, 150);
    String once = Files.readString(learned(pages, 1, Long.MAX_VALUE));
    assertTrue(once.contains("\nsite\tsite4.example\t128\t"), "a sample of 150 pages");
    assertEquals(once, Files.readString(learned(shuffled(pages, 3), 3, Long.MAX_VALUE)));
    List<InventedPage> twice = new ArrayList<>(pages);
    twice.addAll(pages.subList(100, 300));
    // Some files of temporary files, merged more than once.
    assertEquals(once, Files.readString(learned(shuffled(twice, 4), 2, 300)));
  }

  @Test
  void mergesToWhatLearningAtOnceGives() throws IOException {
    List<InventedPage> pages = new InventedSites(5).pages(3, 210);
    List<SitesReader> parts = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      // Parts overlap, and some sites are in one of them only.
      List<InventedPage> part = pages.subList(i * 180, Math.min(pages.size(), i * 180 + 270));
      Path file = learned(part, 2, Long.MAX_VALUE);
      parts.add(new SitesReader("part", Files.newBufferedReader(file), true));
    }
    Path merged = folder.resolve("merged.sites");
    try (LinesFile out = new LinesFile(merged, OptionalLong.empty())) {
      SitesTally tally = SiteLearning.write(new SitesMerge(parts), out);
      assertEquals(3, tally.sites());
    }
    for (SitesReader part : parts) {
      part.close();
    }
    assertEquals(Files.readString(learned(pages, 2, Long.MAX_VALUE)), Files.readString(merged));
  }

  /** {@code mvn -Plong verify} does the same with twice as many. */
  @Test
  void removesTheFrameAndNoStory() throws IOException {
    List<InventedPage> pages = new InventedSites(1).pages(LONG ? 20 : 5, LONG ? 50 : 30);
    LearnedSites sites;
    try (SiteLearning learning = learning(pages, 2, Long.MAX_VALUE)) {
      sites = learning.sites();
    }
    Cleaner without = new Cleaner();
    Cleaner with = new Cleaner(StandardChain.with(LineModel::standard, sites));
    long keptBefore = 0;
    long keptAfter = 0;
    List<String> lost = new ArrayList<>();
    int called = 0; // no article, as a few of so little sense are by what is left of them
    List<String> taken = new ArrayList<>();
    for (InventedPage page : pages) {
      Set<String> before = paragraphs(without.clean(page.dump()));
      Cleaned cleaned = with.clean(page.dump());
      Set<String> after = paragraphs(cleaned);
      for (Removal removal : cleaned.removals()) {
        String text = removal.line().text();
        boolean isBody = page.body().stream().anyMatch(text::endsWith);
        if (removal.filter().equals(Removal.SITE_REPEAT) && isBody) {
          taken.add(page.dump().id() + ": " + removal);
        }
      }
      keptBefore += page.frame().stream().filter(before::contains).count();
      keptAfter += page.frame().stream().filter(after::contains).count();
      if (cleaned.article() == null) {
        called++;
        continue;
      }
      page.body().stream()
          .filter(paragraph -> before.contains(paragraph) && !after.contains(paragraph))
          .forEach(paragraph -> lost.add(page.dump().id() + ": " + paragraph));
    }
    System.out.printf(
        Locale.ROOT,
        "frame lines kept: %d before, %d after; %d lost%n",
        keptBefore,
        keptAfter,
        lost.size());
    assertEquals(List.of(), taken);
    assertEquals(List.of(), lost);
    assertTrue(called <= pages.size() / 50, called + " of " + pages.size());
    assertTrue(keptBefore > pages.size(), "the chain must need it: " + keptBefore);
    assertTrue(keptAfter <= keptBefore / 100, keptAfter + " of " + keptBefore);
  }

  private static Set<String> paragraphs(Cleaned cleaned) {
    return cleaned.article() == null ? Set.of() : new HashSet<>(cleaned.article().paragraphs());
  }

  private static final class Silent implements BatchReport {
    @Override
    public void message(Location where, String message) {
      throw new AssertionError(where + ": " + message);
    }

    @Override
    public void done(Tally tally, long position) {}
  }
}
