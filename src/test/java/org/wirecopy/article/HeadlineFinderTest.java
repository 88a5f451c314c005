package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.TextDocument;

class HeadlineFinderTest {

  private static final String STORY =
      """
      Ferries to the island will stop running at night from June, the harbour board said on Monday after a long meeting.
      The board said that too few people had used the night ferries, which cost the town more than it could pay.
      """;

  @Test
  void findsItBelowOtherStories() {
    assertEquals(
        "Night ferries to the island to stop in June",
        headline(
            "Tide Post\nBakery reopens after fire\nNight ferries to the island to stop in June\nBy Jane Example\n"
                + STORY));
  }

  @Test
  void aSectionIsNoHeadline() {
    assertEquals(
        "Night ferries to the island to stop in June",
        headline(
            "Home > Politics > Politics & Government\nPolitics & Government\n"
                + "Night ferries to the island to stop in June\n"
                + STORY));
  }

  @Test
  void creditsAreNoHeadline() {
    assertEquals(
        "Night ferries to the island to stop in June",
        headline(
            "Night ferries to the island to stop in June\nText: Anna BeispielFotos: Bernd Muster3. Mai 2024\n"
                + STORY));
    assertEquals(
        "Author: Jane Example on the night ferries to the island",
        headline("Author: Jane Example on the night ferries to the island\n" + STORY));
  }

  @Test
  void cutsSlugAndKicker() {
    assertEquals(
        "Night ferries to stop in June",
        headline("HARBOUR-FERRIES/NIGHT (PIX, TV): Night ferries to stop in June\n" + STORY));
    assertEquals(
        "Night ferries to stop in June",
        headline("BREAKING: Night ferries to stop in June\n" + STORY));
  }

  @Test
  void cutsTheSiteBehindAPageTitle() {
    assertEquals(
        "Night ferries to stop in June",
        headline("Night ferries to stop in June | Tide Post\n" + STORY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " | Tide Post", " » Tide Post"})
  void aMarkThatClosesAQuoteIsNoBar(String site) {
    for (String space : List.of(" ", "\u00a0", "\u202f")) {
      String title = "«%sTwo years lost%s» : night ferries to stop".formatted(space, space);
      assertEquals(title, headline(title + site + "\n" + STORY));
    }
  }

  @Test
  void aReporterWhomTheStoryNamesIsNoHeadline() {
    assertEquals(
        "시의회, 낡은 다리 2년간 폐쇄 결정",
        headline(
            """
            홈
            뉴스
            시의회, 낡은 다리 2년간 폐쇄 결정
            홍길동 기자
            입력 2025.03.04 10:15
            (서울=연합뉴스) 홍길동 기자 = 시의회는 화요일 낡은 다리를 2년 동안 폐쇄하기로 결정했다. 공사는 강물이 낮아지는 봄에 시작된다.
            시장은 회의 뒤 기자들에게 "우리는 10년 동안 이것을 기다렸다"고 말하고 공사가 끝날 때까지 배가 승객을 나를 것이라고 약속했다.
            """));
  }

  @Test
  void takesTheHeadlineAndNotItsStandfirst() {
    assertEquals(
        "Night ferries to the island to stop in June",
        headline(
            "News\nNight ferries to the island to stop in June\n"
                + "Harbour board says that too few people used the boats after dark and that they cost too much\n"
                + "By Jane Example\n3 March 2024\n"
                + STORY));
  }

  @Test
  void takesNoNoteOfTheTimeThoughTheAddressHasItsNumbers() {
    assertEquals(
        "Night ferries to the island to stop in June",
        headline(
            "https://tidepost.test/2024/01/05/abc",
            "Tide Post\nPublished 5 January 2024, 14:35\nUpdated 5 January, 15:10\n"
                + "Night ferries to the island to stop in June\n"
                + STORY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ferry report for May published 2 June 2024",
        "Updated: Night ferries to stop on 5 January 2024",
        "Updated 5 January 2024: night ferries to stop"
      })
  void aHeadlineMayTellOfADay(String headline) {
    assertEquals(headline, headline("News\n" + headline + "\nBy Jane Example\n" + STORY));
  }

  @Test
  void putsTogetherWhatRunsOverTwoLines() {
    assertEquals(
        "Night ferries to the island to stop in June, harbour board says",
        headline(
            "https://tidepost.test/news/night-ferries-island-stop-june-harbour-board-says",
            "Tide Post\nNight ferries to the island to stop in\nJune, harbour board says\n3 March 2024\n"
                + STORY));
  }

  @Test
  void findsItFortyLinesAboveTheLead() {
    String toolbar = "Aa\n12\nListen\nSmaller type\nLarger type\nPrint page\nSave page\nGift\n";
    assertEquals(
        "Night ferries to the island to stop in June",
        headline(
            "Night ferries to the island to stop in June\nBy Jane Example\n"
                + toolbar.repeat(5)
                + STORY));
  }

  @Test
  void findsNoneWhereThereIsNone() {
    Page page = Page.of(TextDocument.of(null, "News\nTides\nSkip to content\n" + STORY));
    assertNull(HeadlineFinder.find(page));
  }

  @Test
  void aLineThatARuleRemovedDoesNotComeBack() {
    TextDocument page =
        TextDocument.of(null, "Bakery\nNight ferries to the island to stop in June\n" + STORY);
    String[] reasons = new String[page.lines().size()];
    reasons[1] = "another story";
    assertNull(HeadlineFinder.find(Page.of(page.remove("related-stories", reasons))));
  }

  @Test
  void theAddressTellsTheHeadlineFromTheMenuAboveIt() {
    String text = "Bakery\nNight ferries to stop in June\n" + STORY;
    assertEquals(
        "Night ferries to stop in June",
        headline(withoutMenu("https://tidepost.test/night-ferries-to-stop-in-june", text)));
    assertNull(HeadlineFinder.find(withoutMenu("https://tidepost.test/story-17", text)));
  }

  @Test
  void theAddressItselfIsNone() {
    String address = "https://tidepost.test/2024/night-ferries-to-the-island-to-stop-in-june.html";
    assertEquals(
        "Night ferries to end",
        headline(address, "Tide Post\n" + address + "\nNight ferries to end\n" + STORY));
  }

  @Test
  void cutsTheDateInFrontOfIt() {
    assertEquals(
        "Night ferries to the island to stop in June",
        headline("Tide Post\n3 March 2024 Night ferries to the island to stop in June\n" + STORY));
  }

  private static Page withoutMenu(String url, String text) {
    TextDocument page = TextDocument.of(url, text);
    String[] reasons = new String[page.lines().size()];
    reasons[0] = "menu";
    reasons[1] = "menu";
    return Page.of(page.remove("navigation-menu", reasons));
  }

  private static String headline(Page page) {
    return Objects.requireNonNull(HeadlineFinder.find(page)).text();
  }

  private static String headline(String url, String text) {
    Page page = Page.of(TextDocument.of(url, text));
    return Objects.requireNonNull(HeadlineFinder.find(page)).text();
  }

  private static String headline(String text) {
    Page page = Page.of(TextDocument.of(null, text));
    return Objects.requireNonNull(HeadlineFinder.find(page)).text();
  }

  @ParameterizedTest
  @CsvSource({
    "12:36Ferries to stop for a day, CLOCK_FIRST, 1",
    "9:05 Ferries to stop for a day, CLOCK_FIRST, 1",
    "12 ferries: all of them stop, CLOCK_FIRST, 0",
    "1:1 in the harbour derby, CLOCK_FIRST, 0",
    "NewsHarbour WeatherTides, RUN_TOGETHER, 1",
    "USD 97.35EUR 102.91Oil 91.50, RUN_TOGETHER, 1",
    "McExample wins the race in Tidemouth, RUN_TOGETHER, 0",
    "The band from the lighthouse, UNLIKE_STORY, 1",
    "Ferries stop for two weeks, UNLIKE_STORY, 0"
  })
  void seesWhatNoHeadlineIsLike(String line, HeadlineFigure figure, double value) {
    Page page =
        Page.of(
            TextDocument.of(
                null,
                line
                    + "\nThe harbour board said on Monday that all night ferries stop for two weeks in"
                    + " May, because few people use them.\n"));
    Candidate title =
        HeadlineFinder.candidates(page).stream()
            .filter(candidate -> line.startsWith(candidate.values().get(0)))
            .findFirst()
            .orElseThrow();
    assertEquals(value, title.figures()[figure.ordinal()]);
  }

  @Test
  void seesThatACreditStandsBelowACaption() {
    String head = "Night ferries to the island to stop in June\nThe old ferry in its dock\n";
    assertEquals(List.of(0.0, 1.0), creditsBelow(head + "Photo: Jane Example\n" + STORY));
    assertEquals(List.of(0.0, 0.0), creditsBelow(head + "By Jane Example\n" + STORY));
  }

  /** The figure of the first two lines. */
  private static List<Double> creditsBelow(String dump) {
    Page page = Page.of(TextDocument.of(null, dump));
    return HeadlineFinder.candidates(page).stream()
        .filter(candidate -> candidate.figures()[HeadlineFigure.JOINED.ordinal()] == 0)
        .limit(2)
        .map(candidate -> candidate.figures()[HeadlineFigure.CREDIT_BELOW.ordinal()])
        .toList();
  }
}
