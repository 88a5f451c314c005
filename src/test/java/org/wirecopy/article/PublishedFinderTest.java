package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.Removal;
import org.wirecopy.document.TextDocument;
import org.wirecopy.phrase.PhraseBook;

class PublishedFinderTest {

  private static final String STORY =
      """
      Ferries to the island will stop running at night from June, the harbour board said on Monday after a long meeting.
      The board said on 4 May 2001 that too few people had used the night ferries, which cost more than it could pay.
      """;

  @Test
  void publishedGoesBeforeUpdatedAndCopyright() {
    assertEquals(
        "2024-03-03",
        published(
            "Night ferries to stop in June\nUpdated 5 March 2024\nPublished 3 March 2024\n"
                + STORY
                + "© 1 January 2020 Tide Post\n"));
  }

  @Test
  void ofTwoDatesStuckTogetherTheEarlierOneIsOfPublication() {
    String changedFirst =
        "Night ferries to stop in June\nMay 21, 2024March 3, 2024 by Jane Example\n";
    String changedLast = "Night ferries to stop in June\nPosted on March 3, 2024May 21, 2024\n";
    assertEquals("2024-03-03", published(changedFirst + STORY));
    assertEquals("2024-03-03", published(changedLast + STORY));
  }

  @Test
  void aFilmInTheStoryHasADayOfItsOwn() {
    TextDocument document =
        TextDocument.of(
            null,
            "Night ferries to stop in June\n"
                + "Dec. 13, 2016, 12:31 PM UTC / Updated Dec. 13, 2016, 6:06 PM UTC\n"
                + "By Jane Example\n"
                + STORY.replace("2001", "2016")
                + "Ferry fire: what caused it?\nSept. 2, 201602:06\n"
                + "Until June the ferries will run as before, the harbour board said, and tickets will cost as much as they do.\n");
    @Nullable String[] reasons = new String[document.lines().size()];
    reasons[0] = reasons[1] = reasons[2] = reasons[5] = reasons[6] = "no story";
    Page page = Page.of(document.remove(Removal.LINE_MODEL, reasons));
    Headline headline = HeadlineFinder.find(page);
    Published found = PublishedFinder.find(page, headline, BylineFinder.find(page, headline));
    assertEquals("2016-12-13T12:31Z", found == null ? null : found.iso());
  }

  @Test
  void theZoneOrADayInWordsTellsWhetherTheDayStandsFirst() {
    String headline = "Night ferries to stop in June\n";
    assertEquals(
        "2024-03-06T13:55+01:00",
        published(headline + "Published 06/03/2024 - 13:55 CET\n" + STORY));
    assertEquals(
        "2024-03-06", published(headline + "06-03-2024\n" + STORY + "Related\nMarch 6, 2024\n"));
    assertEquals("2024-06-03", published(headline + "06/03/2024\n" + STORY));
  }

  @Test
  void thePagesMoneyTellsWhetherTheDayStandsFirst() {
    String below = "Night ferries to stop in June\n06/11/2023\n" + STORY;
    assertEquals("2023-11-06", published(below + "Tickets from £12\n"));
    assertEquals("2023-06-11", published(below + "Tickets from $12\n"));
    assertEquals("2023-06-11", published(below + "Tickets from £12, $15\n"));
  }

  @Test
  void theDateBelowTheHeadlineGoesBeforeTheHeadOfThePage() {
    String menu = "News\nSport\nWeather\nBusiness\nCulture\nTides\nShips\nJobs\n";
    assertEquals(
        "2024-03-03",
        published(
            "Monday, 9 June 2025\n"
                + menu
                + menu
                + "Night ferries to stop in June\n3 March 2024\n"
                + STORY));
  }

  @Test
  void datesWithinTheStoryDoNotCount() {
    assertNull(published("Night ferries to stop in June\n" + STORY));
  }

  @Test
  void timesThatHavePassedCountBackFromTheVisit() {
    String page = "Night ferries to stop in June\nBy Jane Example\n3 hours ago\n" + STORY;
    assertEquals("2024-03-03", published(page, null, "2024-03-03T12:00:00Z"));
    assertNull(published(page));
  }

  @Test
  void nothingIsPublishedAfterTheVisit() {
    String page =
        "Night ferries to stop in June\n3 March 2024\n" + STORY + "Opens on 3 August 2031\n";
    assertEquals("2024-03-03", published(page, null, "2024-03-04T12:00:00Z"));
    assertNull(published(page, null, "2024-02-01T12:00:00Z"));
  }

  @Test
  void theAddressTellsTheDayThatThePageDoesNot() {
    assertEquals(
        "2024-03-03",
        published(
            "Night ferries to stop in June\n" + STORY,
            "https://tidepost.test/2024/03/03/ferries",
            "2024-03-04T12:00:00Z"));
  }

  @Test
  void aDayAboveTwelveShowsTheOrderOfAllNumericDates() {
    assertEquals(
        "2024-03-05",
        published(
            "Night ferries to stop in June\nPublished 05/03/2024\n"
                + STORY
                + "Last: 28/02/2024\n"));
    assertEquals(
        "2024-05-03", published("Night ferries to stop in June\nPublished 05/03/2024\n" + STORY));
  }

  @Test
  void commentsAreNotThePage() {
    assertEquals(
        "2024-03-03",
        published(
            "3 March 2024\nNews\nNight ferries to stop in June\n"
                + STORY
                + "Jane says: 4 March 2024 at 9:05 | Reply\n"));
  }

  @Test
  void ofTwoDaysOnLinesOfTheirOwnTheEarlierOneIsOfPublication() {
    String head = "Night ferries to stop in June\nBy Jane Example\n";
    assertEquals("2024-03-03", published(head + "3 March 2024\n21 May 2024\n" + STORY));
    assertEquals("2024-03-03", published(head + "21 May 2024\n3 March 2024\n" + STORY));
  }

  @Test
  void theDateBelowTheHeadlineGoesBeforeOneAsNearAboveIt() {
    assertEquals(
        "2024-03-03",
        published(
            "Monday, 4 March 2024\nNight ferries to stop in June\n3 March 2024\n"
                + "Tide Post\nJane Example\n"
                + STORY));
  }

  @Test
  void aDateAloneGoesBeforeOneThatSaysWhatHappened() {
    assertEquals(
        "2024-03-04",
        published(
            "Night ferries to stop in June\nMonday 4 March 2024\n"
                + "Letter of the harbour board - 3 March 2024\n"
                + STORY));
  }

  @Test
  void theMonthInTheAddressTellsWhichDateIsThePages() {
    String page =
        "Night ferries to stop in June\nHarbour, 21 May 2024\nTides, 3 March 2024\n" + STORY;
    assertEquals("2024-05-21", published(page, "https://tidepost.test/ferries/", null));
    assertEquals("2024-03-03", published(page, "https://tidepost.test/2024/03/ferries/", null));
  }

  @Test
  void aDateBelowALabelOfRelatedStoriesIsTheirs() {
    String text =
        """
        Nachtfähren fahren nur noch bis Juni
        Die Fähren zur Insel fahren von Juni an nachts nicht mehr, sagte die Hafenleitung am Montag.
        Lesen Sie auch
        9.6.2021
        Hafen wird tiefer
        Die Hafenleitung sagte, die Fähren kosteten zu viel, und nachts fahre kaum jemand mit.
        Themen
        Hafen
        Fähren
        3. März 2024
        """;
    Page page = Page.of(PhraseBook.standard().mark(TextDocument.of(null, text)));
    Published found = PublishedFinder.find(page, null, new Byline(List.of(), null, List.of(), -1));
    assertEquals("2024-03-03", found == null ? null : found.iso());
  }

  @Test
  void aNoteAtTheEndTellsItAsASentence() {
    String comment = "Jane Example says:\n5 March 2024 at 9:05\nA pity, I took them every day.\n";
    assertEquals(
        "2024-03-03",
        published(
            "Night ferries to stop in June\n"
                + STORY
                + "This entry was posted on Sunday, March 3rd, 2024 at 10:15 and is filed under Harbour.\n"
                + comment));
    assertEquals(
        "2024-03-03",
        published(
            """
            Nachtfähren fahren nur noch bis Juni
            Die Fähren zur Insel fahren von Juni an nachts nicht mehr, sagte die Hafenleitung am Montag.
            Dieser Artikel wurde am 3. März 2024 um 14:48 von Jane Beispiel geschrieben und im Hafen abgelegt.
            Kim
            5. März 2024 um 11:21 · Antwort
            """));
  }

  @Test
  void aLabelledDateMayHaveMuchBehindIt() {
    assertEquals(
        "2024-03-03",
        published(
            "Night ferries to stop in June\nPosted on March 3, 2024May 21, 2024 in Harbour, Ships, "
                + "Tides, Weather, The Island, The Board, Money, Jobs, Travel, Letters, Opinion, "
                + "Culture, Sport, Schools, Health, Farms, Roads, Houses, Police, Courts\n"
                + STORY
                + "Related\n4 June 2024\n"));
  }

  @Test
  void theStoryMayBeginWithItsDay() {
    String dateline = "HARBOUR CITY, March 3, 2024 /PRNewswire/ -- ";
    assertEquals("2024-03-03", published("Night ferries to stop in June\n" + dateline + STORY));
    assertEquals("2024-03-03", published("Night ferries to stop in June\n(03.03.2024) " + STORY));
    assertEquals(
        "2024-03-04",
        published("Night ferries to stop in June\n4 March 2024\n" + dateline + STORY));
  }

  private static @Nullable String published(String text) {
    return published(text, null, null);
  }

  private static @Nullable String published(
      String text, @Nullable String url, @Nullable String visit) {
    Page page = Page.of(TextDocument.of(url, text), visit == null ? null : Instant.parse(visit));
    Headline headline = HeadlineFinder.find(page);
    Published found = PublishedFinder.find(page, headline, BylineFinder.find(page, headline));
    return found == null ? null : found.iso();
  }
}
