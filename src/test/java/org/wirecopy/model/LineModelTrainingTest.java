package org.wirecopy.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.TextDocument;

/** On small invented pages: menus of short labels around sentences about one subject. */
class LineModelTrainingTest {

  private static final FilterTopics TOPICS = new FilterTopics(List.of());
  private static final String[] SUBJECTS = {
    "harbour", "railway", "orchard", "theatre", "glacier", "library", "vineyard", "airfield"
  };
  private static final String[] LABELS = {
    "Home", "World", "Money", "Weather", "About", "Contact", "Games", "Archive", "Tickets"
  };

  private static byte[] model;

  @BeforeAll
  static void train() throws IOException {
    model = trained();
  }

  private static byte[] trained() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<Double> progress = new ArrayList<>();
    LineModelTraining.train(pages(new SplittableRandom(7)), List.of(), TOPICS, 1, progress::add)
        .write(bytes);
    assertEquals(1, progress.get(progress.size() - 1), 1e-9);
    return bytes.toByteArray();
  }

  @Test
  void theSamePagesGiveTheSameBytes() throws IOException {
    assertArrayEquals(model, trained());
  }

  @Test
  void tellsStoriesFromMenusOnPagesThatItHasNotSeen() throws IOException {
    LineModel learned = LineModel.read(new ByteArrayInputStream(model));
    SplittableRandom random = new SplittableRandom(11);
    for (int k = 0; k < 10; k++) {
      LabelledPage page = page("news" + k, random, true);
      PageView view = new PageView(page.document());
      float[] odds = learned.reading(view.document).odds(PageFeatures.of(view, TOPICS, false));
      assertArrayEquals(page.inBody(), BodyChoice.of(odds, view.scans).kept(), "page " + k);
    }
  }

  @Test
  void namesWhatWeighedMost() throws IOException {
    LineModel learned = LineModel.read(new ByteArrayInputStream(model));
    PageView view = new PageView(page("news", new SplittableRandom(13), true).document());
    String reason =
        new Weighing(learned.reading(view.document), PageFeatures.of(view, TOPICS, false))
            .against(0);
    assertTrue(reason.split("; ", -1).length <= 3, reason);
    assertTrue(reason.length() > 5, reason);
  }

  @Test
  void refusesWhatIsNoModel() {
    assertEquals(
        "not a line model",
        refusal("something else".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    assertEquals("not a whole line model", refusal(Arrays.copyOf(model, model.length / 2)));
    byte[] other = model.clone();
    other[5] = 99;
    assertTrue(refusal(other).startsWith("a line model of version 99"), refusal(other));
  }

  private static String refusal(byte[] bytes) {
    return assertThrows(IOException.class, () -> LineModel.read(new ByteArrayInputStream(bytes)))
        .getMessage();
  }

  private static List<LabelledPage> pages(SplittableRandom random) {
    List<LabelledPage> pages = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      pages.add(page("site" + i, random, i % 6 != 0));
    }
    return pages;
  }

  private static LabelledPage page(String site, SplittableRandom random, boolean article) {
    List<String> lines = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    String subject = SUBJECTS[random.nextInt(SUBJECTS.length)];
    addMenu(lines, labels, random);
    for (int i = article ? random.nextInt(4, 9) : 0; i > 0; i--) {
      lines.add(
          "The "
              + subject
              + " was the subject of meeting number "
              + random.nextInt(90)
              + " of the council, which heard that the "
              + subject
              + " would not be closed.");
      labels.add(true);
    }
    addMenu(lines, labels, random);
    boolean[] inBody = new boolean[lines.size()];
    for (int i = 0; i < inBody.length; i++) {
      inBody[i] = labels.get(i);
    }
    return new LabelledPage(
        TextDocument.of(null, String.join("\n", lines)),
        inBody,
        new boolean[inBody.length],
        site,
        1,
        article,
        body -> body.isEmpty() ? 0 : 1);
  }

  private static void addMenu(List<String> lines, List<Boolean> labels, SplittableRandom random) {
    for (int i = random.nextInt(3, 9); i > 0; i--) {
      lines.add(LABELS[random.nextInt(LABELS.length)]);
      labels.add(false);
    }
  }
}
