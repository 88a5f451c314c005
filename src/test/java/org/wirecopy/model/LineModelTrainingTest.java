package org.wirecopy.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.TextDocument;
import org.wirecopy.html.HtmlPage;

/** On small invented pages: menus of short labels around sentences about one subject. */
class LineModelTrainingTest {

  private static final FilterTopics TOPICS = new FilterTopics(List.of());
  private static final NetTrainer.Plan SMALL = new NetTrainer.Plan(16, 8, 2);
  private static final String[] SUBJECTS = {
    "harbour", "railway", "orchard", "theatre", "glacier", "library", "vineyard", "airfield"
  };
  private static final String[] LABELS = {
    "Home", "World", "Money", "Weather", "About", "Contact", "Games", "Archive", "Tickets"
  };

  /** Bodies of pages that nobody has marked, and those that training found on them. */
  private static final Set<String> EXPECTED = new HashSet<>();

  private static final Set<String> FOUND = ConcurrentHashMap.newKeySet();

  private static byte[] model;
  private static LineModel ofHtml;

  @BeforeAll
  static void train() throws IOException {
    model = trained();
    ofHtml = trainedOnHtml(true);
  }

  private static byte[] trained() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<Double> progress = new ArrayList<>();
    LineModelTraining.train(
            new TrainingPages(
                pages(new SplittableRandom(7)), List.of(), List.of(), MarkupByText.NONE),
            TOPICS,
            SMALL,
            SMALL,
            progress::add)
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
      assertArrayEquals(page.inBody(), BodyChoice.of(odds, view).kept(), "page " + k);
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
    assertEquals("not a whole line model", refusal(Arrays.copyOf(model, model.length - 1)));
    byte[] other = model.clone();
    other[5] = 99;
    assertTrue(refusal(other).startsWith("a line model of version 99"), refusal(other));
  }

  @Test
  void readsInHtmlWhatTextDoesNotTell() {
    SplittableRandom random = new SplittableRandom(19);
    for (int k = 0; k < 10; k++) {
      LabelledPage page = htmlPage("news" + k, random);
      PageView view = new PageView(page.document());
      assertTrue(ofHtml.readsMarkup(view.document));
      float[] odds = ofHtml.reading(view.document).odds(PageFeatures.of(view, TOPICS, true));
      assertArrayEquals(page.inBody(), BodyChoice.of(odds, view).kept(), "page " + k);
    }
  }

  @Test
  void aModelOfBothHalvesSurvivesWriting() throws IOException {
    byte[] written = bytes(ofHtml);
    assertArrayEquals(written, bytes(LineModel.read(new ByteArrayInputStream(written))));
  }

  private static byte[] bytes(LineModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    return bytes.toByteArray();
  }

  @Test
  void readsHtmlOtherwiseOnceItHasLearnedFromThePagesThatNobodyHasMarked() {
    PageView view = new PageView(htmlPage("news", new SplittableRandom(29)).document());
    FeatureMatrix features = PageFeatures.of(view, TOPICS, true);
    float[] with = ofHtml.reading(view.document).odds(features);
    float[] without = trainedOnHtml(false).reading(view.document).odds(features);
    assertFalse(Arrays.equals(with, without));
  }

  @Test
  void whatIsFoundInHtmlLabelsTheTextOfPagesThatNobodyHasMarked() {
    assertTrue(FOUND.size() > 5, FOUND.size() + " pages");
    assertTrue(EXPECTED.containsAll(FOUND), FOUND::toString);
  }

  private static LineModel trainedOnHtml(boolean learnsFromThem) {
    SplittableRandom random = new SplittableRandom(23);
    List<UnlabelledPage> unlabelled = new ArrayList<>();
    for (int k = 0; k < 10; k++) {
      LabelledPage page = htmlPage("other" + k, random);
      EXPECTED.add(body(page));
      unlabelled.add(
          new UnlabelledPage(
              page.document(),
              "other" + k,
              (body, html) -> {
                FOUND.add(body.strip());
                return html && learnsFromThem ? List.of(page) : List.of();
              }));
    }
    unlabelled.add(new UnlabelledPage(HtmlPage.read(null, ""), "empty", (body, html) -> List.of()));
    return LineModelTraining.train(
        new TrainingPages(htmlPages(40), List.of(), unlabelled, MarkupByText.NONE),
        TOPICS,
        SMALL,
        SMALL,
        progress -> {});
  }

  @Test
  void guessingAtMarkupTeachesTheHalfForTextAndIsForgottenBeforeItIsWritten() throws IOException {
    LineModel with = trainedToGuess(true);
    LineModel without = trainedToGuess(false);
    PageView view = new PageView(page("news", new SplittableRandom(31), true).document());
    FeatureMatrix features = PageFeatures.of(view, TOPICS, false);
    assertFalse(
        Arrays.equals(
            with.reading(view.document).odds(features),
            without.reading(view.document).odds(features)));
    assertEquals(bytes(without).length, bytes(with).length);
    PageView html = new PageView(htmlPage("news", new SplittableRandom(31)).document());
    FeatureMatrix ofHtml = PageFeatures.of(html, TOPICS, true);
    assertArrayEquals(
        without.reading(html.document).odds(ofHtml), with.reading(html.document).odds(ofHtml));
  }

  private static LineModel trainedToGuess(boolean guesses) {
    List<LabelledPage> pages = htmlPages(20);
    List<MarkupByText> markup =
        pages.stream()
            .map(page -> MarkupByText.of(page.document(), List.of(page.document())))
            .toList();
    return LineModelTraining.train(
        new TrainingPages(
            pages, List.of(), List.of(), guesses ? MarkupByText.of(markup) : MarkupByText.NONE),
        TOPICS,
        SMALL,
        SMALL,
        progress -> {});
  }

  private static String body(LabelledPage page) {
    List<String> body = new ArrayList<>();
    for (int i = 0; i < page.inBody().length; i++) {
      if (page.inBody()[i]) {
        body.add(page.document().lines().get(i).text());
      }
    }
    return String.join("\n\n", body);
  }

  private static List<LabelledPage> htmlPages(int count) {
    SplittableRandom random = new SplittableRandom(5);
    List<LabelledPage> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pages.add(htmlPage("site" + i, random));
    }
    return pages;
  }

  /**
   * The same sentences in the story and in boxes beside it; only the markup tells which is which.
   */
  private static LabelledPage htmlPage(String site, SplittableRandom random) {
    List<Boolean> labels = new ArrayList<>();
    StringBuilder html = new StringBuilder();
    addParagraphs(html, "<aside class=promo>", "</aside>", random, labels, false);
    addParagraphs(html, "<article class=story>", "", random, labels, true);
    addParagraphs(html, "<div class=related>", "</div>", random, labels, false);
    addParagraphs(html, "", "</article>", random, labels, true);
    addParagraphs(html, "<aside class=promo>", "</aside>", random, labels, false);
    boolean[] inBody = new boolean[labels.size()];
    for (int i = 0; i < inBody.length; i++) {
      inBody[i] = labels.get(i);
    }
    return new LabelledPage(
        HtmlPage.read(null, html.toString()),
        inBody,
        new boolean[inBody.length],
        site,
        1,
        true,
        body -> body.isEmpty() ? 0 : 1);
  }

  private static void addParagraphs(
      StringBuilder html,
      String before,
      String behind,
      SplittableRandom random,
      List<Boolean> labels,
      boolean inBody) {
    html.append(before);
    for (int i = random.nextInt(2, 6); i > 0; i--) {
      String subject = SUBJECTS[random.nextInt(SUBJECTS.length)];
      html.append("<p>").append(sentence(subject, random)).append("</p>\n");
      labels.add(inBody);
    }
    html.append(behind);
  }

  private static String sentence(String subject, SplittableRandom random) {
    return "The "
        + subject
        + " was the subject of meeting number "
        + random.nextInt(90)
        + " of the council, which heard that the "
        + subject
        + " would not be closed.";
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
      lines.add(sentence(subject, random));
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
