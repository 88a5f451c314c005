package org.wirecopy.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.Box;
import org.wirecopy.document.Dump;
import org.wirecopy.document.Markup;
import org.wirecopy.document.PageMetadata;
import org.wirecopy.document.TextLine;
import org.wirecopy.model.LabelledPage;
import org.wirecopy.model.LineModelTraining;
import org.wirecopy.pipeline.Cleaner;

class ComposedPagesTest {

  private static final Cleaner NO_RULES = new Cleaner(List.of());

  private static KnownPage page(String publisher, String subject, String kind) {
    String title = "The " + subject + " is to be closed";
    return page(publisher, subject, kind, title, body(subject));
  }

  /** Of a story that has not a word in common with other publishers'. */
  private static KnownPage ownPage(String publisher) {
    String title = "Closed: " + publisher;
    String body = body("mill").replaceAll("\\w+", "$0" + ending(publisher));
    return page(publisher, "mill", "wet", title, body);
  }

  /** What each word of the publisher's own page ends with; in small letters, as words end. */
  private static String ending(String publisher) {
    return publisher.toLowerCase(Locale.ROOT);
  }

  private static String body(String subject) {
    return ("The "
            + subject
            + " will be closed for the winter, the council said on Tuesday, and perhaps for good.\n")
        + ("Nobody at the "
            + subject
            + " had been told of it, and the keeper, who might have asked, was away in the mountains at the time.\n")
        + ("It is hoped that the " + subject + " can be opened again in the spring.");
  }

  private static KnownPage page(
      String publisher, String subject, String kind, String title, String body) {
    String text =
        (publisher + " front page\n" + title + "\n")
            + (body + "\n")
            + ("More from " + publisher + ": ferries are late, and the baker is early again today");
    GoldPage gold =
        new GoldPage(
            publisher + subject, publisher, "en", null, title, null, List.of(), null, body, null);
    return new KnownPage(Dump.ofText(gold.id(), null, text), gold, kind, publisher, 4);
  }

  /** Publishers of the same fold. */
  private static List<String> publishers(int fold, int count) {
    List<String> publishers = new ArrayList<>();
    for (int i = 0; publishers.size() < count; i++) {
      if (LineModelTraining.fold("Herald" + i) == fold) {
        publishers.add("Herald" + i);
      }
    }
    return publishers;
  }

  private static List<String> lines(LabelledPage page, boolean inBody) {
    List<String> lines = new ArrayList<>();
    List<TextLine> all = page.document().lines();
    for (int i = 0; i < all.size(); i++) {
      if (page.inBody()[i] == inBody) {
        lines.add(all.get(i).text());
      }
    }
    return lines;
  }

  @Test
  void putsAStoryIntoTheFrameOfAnother() {
    List<String> publishers = publishers(0, 2);
    KnownPage bridge = page(publishers.get(0), "bridge", "wet");
    KnownPage museum = page(publishers.get(1), "museum", "wet");
    LabelledPage composed = new ComposedPages(List.of(bridge, museum)).compose(NO_RULES).get(0);
    assertEquals(List.of(museum.gold().body().split("\n", -1)), lines(composed, true));
    List<String> frame = lines(composed, false);
    assertEquals(publishers.get(0) + " front page", frame.get(0));
    assertEquals(museum.gold().title(), frame.get(1), "the headline is the story's");
    assertTrue(frame.get(frame.size() - 1).startsWith("More from " + publishers.get(0)));
    assertEquals(publishers.get(0), composed.group());
    assertEquals(4, composed.weight(), "what the frame's page counts");
    assertTrue(composed.article());
  }

  @Test
  void putsLinesOfAThirdPageAmidTheStory() {
    List<KnownPage> pages = new ArrayList<>();
    for (String publisher : publishers(1, 20)) {
      pages.add(page(publisher, "mill", "pieces"));
    }
    int strange = 0;
    for (LabelledPage page : new ComposedPages(pages).compose(NO_RULES)) {
      boolean[] inBody = page.inBody();
      for (int i = 1; i + 1 < inBody.length; i++) {
        strange +=
            inBody[i - 1] && !inBody[i] && page.document().lines().get(i).text().startsWith("More")
                ? 1
                : 0;
      }
      assertEquals(3, lines(page, true).size());
    }
    assertTrue(strange > 2, "strange lines between paragraphs of " + strange + " stories");
  }

  @Test
  void printsOtherStoriesBelowTheOneThatIsMeant() {
    List<KnownPage> pages = publishers(1, 20).stream().map(ComposedPagesTest::ownPage).toList();
    int others = 0;
    for (LabelledPage page : new ComposedPages(pages).compose(NO_RULES)) {
      List<TextLine> all = page.document().lines();
      assertEquals(3, lines(page, true).size(), "one story is meant");
      boolean begun = false;
      for (int i = 0; i + 1 < all.size(); i++) {
        begun |= page.inBody()[i];
        String headline = all.get(i).text();
        if (begun && headline.startsWith("Closed: ")) {
          String publisher = headline.substring("Closed: ".length());
          assertTrue(all.get(i + 1).text().startsWith("The" + ending(publisher) + " "), headline);
          others++;
        }
      }
    }
    assertTrue(others > 2 && others < 40, others + " stories below 20 others");
  }

  @Test
  void printsNoOtherStoriesBelowThatOfHtml() {
    List<KnownPage> pages =
        publishers(1, 20).stream().map(publisher -> htmlPage(publisher, "mill")).toList();
    for (LabelledPage page : new ComposedPages(pages).compose(NO_RULES)) {
      long headlines =
          page.document().lines().stream()
              .filter(line -> line.text().equals(pages.get(0).gold().title()))
              .count();
      assertEquals(1, headlines);
    }
  }

  @Test
  void halfOfTheComposedPagesDoNotSayTheirAddress() {
    List<KnownPage> pages = new ArrayList<>();
    for (String publisher : publishers(1, 40)) {
      KnownPage page = ownPage(publisher);
      String url = "https://tidepost.test/" + publisher;
      Dump dump = Dump.ofText(page.dump().id(), url, page.dump().content());
      pages.add(new KnownPage(dump, page.gold(), "wet", publisher, 4));
    }
    List<LabelledPage> composed = new ComposedPages(pages).compose(NO_RULES);
    long addressed = composed.stream().filter(page -> page.document().url() != null).count();
    assertTrue(addressed > 10 && addressed < 30, addressed + " of " + composed.size());
    for (LabelledPage page : composed) {
      String url = page.document().url();
      String publisher = url == null ? "" : url.substring(url.lastIndexOf('/') + 1);
      assertTrue(
          lines(page, true).get(0).startsWith("The" + ending(publisher)), "the story's address");
    }
  }

  @Test
  void putsKnownStoriesIntoTheFrameOfAnotherPage() {
    List<String> publishers = publishers(4, 3);
    KnownPage mill = page(publishers.get(0), "mill", "wet");
    KnownPage frame = page(publishers.get(1), "bridge", "wet");
    ComposedPages composed = new ComposedPages(List.of(mill));
    for (LabelledPage page : composed.inFrameOf(frame, NO_RULES)) {
      assertEquals(List.of(mill.gold().body().split("\n", -1)), lines(page, true));
      assertEquals(publishers.get(1), page.group());
    }
    assertEquals(1, composed.inFrameOf(frame, NO_RULES).size());
    KnownPage unlike = page(publishers.get(2), "bridge", "wrapped");
    assertEquals(List.of(), composed.inFrameOf(unlike, NO_RULES), "no story of its kind");
  }

  @Test
  void mixesNeitherFoldsNorKindsNorPublishers() {
    String own = publishers(2, 1).get(0);
    List<KnownPage> pages =
        List.of(
            page(own, "bridge", "wet"),
            page(own, "museum", "wet"),
            page(publishers(3, 1).get(0), "mill", "wet"),
            page(publishers(2, 2).get(1), "harbour", "pieces"));
    assertEquals(List.of(), new ComposedPages(pages).compose(NO_RULES));
  }

  private static KnownPage htmlPage(String publisher, String subject) {
    KnownPage text = page(publisher, subject, "html");
    String paragraphs =
        "<p>" + String.valueOf(text.gold().body()).replace("\n", "</p>\n<p>") + "</p>";
    String html =
        """
        <html><head><title>%1$s</title></head><body>
        <nav class="%2$s-nav"><a href="/">%2$s front page</a></nav>
        <main class="%2$s-main"><h1>%1$s</h1>
        <div class="%2$s-story">%3$s</div>
        <aside class="%2$s-more"><p>More from %2$s: ferries are late, and the baker is early again today</p></aside>
        </main></body></html>"""
            .formatted(text.gold().title(), publisher, paragraphs);
    Dump dump = Dump.ofHtml(text.gold().id(), null, html);
    return new KnownPage(dump, text.gold(), "html", publisher, 4);
  }

  /** The elements around the first line that begins so, from the page inwards. */
  private static String path(LabelledPage page, String start) {
    return page.document().lines().stream()
        .filter(line -> line.text().startsWith(start))
        .map(line -> String.valueOf(line.markup() == null ? null : line.markup().path()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void putsAStoryOfHtmlIntoTheFrameOfAnotherWithItsElements() {
    List<String> publishers = publishers(0, 2);
    KnownPage bridge = htmlPage(publishers.get(0), "bridge");
    KnownPage museum = htmlPage(publishers.get(1), "museum");
    LabelledPage composed = new ComposedPages(List.of(bridge, museum)).compose(NO_RULES).get(0);
    assertEquals(
        List.of(String.valueOf(museum.gold().body()).split("\n", -1)), lines(composed, true));
    assertEquals(
        "body > main.%s-main > div.%s-story > p".formatted(publishers.get(0), publishers.get(1)),
        path(composed, "The museum will"));
    assertEquals(
        "body > main.%s-main > h1".formatted(publishers.get(0)), path(composed, "The museum is"));
    assertEquals(
        "body > main.%1$s-main > aside.%1$s-more > p".formatted(publishers.get(0)),
        path(composed, "More from"));
    PageMetadata metadata = composed.document().metadata();
    assertEquals(
        museum.gold().title(),
        metadata == null ? null : metadata.headlines().get(0).value(),
        "what the page says for machines is of the story");
  }

  @Test
  void numbersTheElementsOfAComposedPageFromOutsideInwards() {
    List<KnownPage> pages = new ArrayList<>();
    for (String publisher : publishers(1, 20)) {
      pages.add(htmlPage(publisher, "mill"));
    }
    int strange = 0;
    for (LabelledPage page : new ComposedPages(pages).compose(NO_RULES)) {
      Map<Integer, String> boxes = new HashMap<>();
      for (TextLine line : page.document().lines()) {
        Markup markup = line.markup();
        for (Box box = markup == null ? null : markup.box(); box != null; box = box.parent()) {
          Box parent = box.parent();
          assertEquals(parent == null ? 0 : parent.depth() + 1, box.depth());
          assertTrue(parent == null || parent.index() < box.index());
          assertEquals(box.toString(), boxes.getOrDefault(box.index(), box.toString()));
          boxes.put(box.index(), box.toString());
        }
        strange += markup != null && markup.path().matches(".*-story > aside.*") ? 1 : 0;
      }
      assertEquals(3, lines(page, true).size());
    }
    assertTrue(strange > 2, strange + " strange elements amid stories");
  }
}
