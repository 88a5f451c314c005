package org.wirecopy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.TextDocument;

class AddressFeaturesTest {

  /** A short story between two others, and its headline in a list above and one below, too. */
  private static final String PAGE =
      """
      Ferries stop running at night
      Museum opens its new tower
      The night ferries will stop running from June, the harbour board said on Monday after a long meeting.
      Too few people had used the night ferries, which cost the town more than it could pay for them.
      Museum opens its new tower
      The museum opens its tower on Saturday, and the first hundred visitors of the day pay nothing at all.
      Baker wins a prize again
      The baker of the old town has won the prize of the guild again, for a bread of rye and walnuts.
      Most read
      Museum opens its new tower
      """;

  private static List<Double> column(@Nullable String url, String name) {
    PageView page = new PageView(TextDocument.of(url, PAGE));
    FeatureMatrix features = new FeatureMatrix(page.size);
    AddressFeatures.add(page, features);
    return FeatureColumns.column(features, name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://tidepost.test/town/museum-opens-new-tower",
        "https://tidepost.test/town/museum-opens-new-tower/48151.html",
        "https://tidepost.test/town/museum_opens_new_tower_48151.shtml?ref=menu",
        "https://tidepost.test/museum%20opens%20new%20tower",
        "https://tidepost.test/stories-about-towns/museum-opens-its-new-tower-today",
        "https://tidepost.test/museum-opens%2new%-tower",
      })
  void distancesAreFromTheHeadlineAboveTheStory(String url) {
    List<Double> since = column(url, "lines since address");
    for (int i = 0; i < since.size(); i++) {
      double distance = Math.signum(i - 4) * Math.log1p(Math.abs(i - 4));
      assertEquals(distance, since.get(i), 1e-6, url + " line " + i);
    }
  }

  @Test
  void theHeadlineIsLikeTheAddressAndTheStoryIsLess() {
    List<Double> likeness =
        column("https://tidepost.test/town/museum-opens-new-tower", "like the address");
    assertEquals(1, likeness.get(4));
    assertTrue(likeness.get(5) > 0 && likeness.get(5) < 0.4, "the lead shares some words");
    assertEquals(0, likeness.get(6));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "https://tidepost.test",
        "https://tidepost.test/museum-tower",
        "https://tidepost.test/lighthouse-keeper-retires-after-years",
        "https://tidepost.test/museum-pays-visitors-nothing-says-mayor",
      })
  void anAddressThatNamesNoLineTellsNothing(@Nullable String url) {
    assertTrue(column(url, "lines since address").stream().allMatch(since -> since == -9));
  }

  @Test
  void anAddressOfTwoWordsIsNoHeadline() {
    String address = "https://tidepost.test/museum-tower";
    assertTrue(column(address, "like the address").stream().allMatch(likeness -> likeness == 0));
  }
}
