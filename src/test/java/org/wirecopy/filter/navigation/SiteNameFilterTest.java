package org.wirecopy.filter.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.filter.Reasons;

class SiteNameFilterTest {

  private static final String URL = "https://www.metropolis-planet.example/news/old-bridge";

  private final SiteNameFilter filter = new SiteNameFilter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Metropolis Planet ~ the site’s name
          The Metropolis Planet ~ the site’s name
          metropolis-planet.example ~ the site’s name
          Metropolis Planet - All the news of Metropolis ~ the site’s name and slogan
          HarbourWire.com - Your World At Sea ~ the site’s name and slogan
          Metropolis Planet logo ~ label of a logo
          Logo ~ label of a logo
          Planet of the year ~ kept
          Metropolis mayor - the whole interview ~ kept
          """)
  void judges(String line, String reason) {
    assertEquals(List.of(reason), Reasons.of(filter, URL, line));
  }

  @Test
  void removesTheTitleThatStandsAloneAsWell() {
    assertEquals(
        List.of("the page’s title, which stands alone as well", Reasons.KEPT),
        Reasons.of(
            filter, null, "Council closes old bridge | The Planet\nCouncil closes old bridge"));
  }

  @Test
  void keepsATitleThatStandsNowhereElse() {
    assertEquals(Reasons.KEPT, Reasons.of(filter, "Council closes old bridge | The Planet"));
  }
}
