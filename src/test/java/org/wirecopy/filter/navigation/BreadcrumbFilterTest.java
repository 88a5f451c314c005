package org.wirecopy.filter.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.filter.Reasons;

class BreadcrumbFilterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Home > World > Europe ~ path that begins at “home”
          Startseite › Politik › Rat beschließt das Ende der alten Brücke ~ path that begins at “startseite”
          Home / News / Local ~ path that begins at “home”
          You are here: News ~ breadcrumb: “you are here”
          您现在的位置：新闻 ~ breadcrumb: “您现在的位置”
          World > Europe > Balkans ~ path of steps
          Home / away: how two clubs share one ground ~ kept
          Home is where the heart is ~ kept
          Why you are here and not at sea ~ kept
          """)
  void judges(String line, String reason) {
    assertEquals(reason, Reasons.of(new BreadcrumbFilter(), line));
  }
}
