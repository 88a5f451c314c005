package org.wirecopy.filter.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.filter.Reasons;

class BrowserNoticeFilterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Please enable JavaScript to view this page. ~ browser notice: “please enable javascript”
          Your browser does not support HTML5 video. ~ browser notice: “your browser does not support”
          Ihr Browser ist veraltet. ~ browser notice: “ihr browser ist veraltet”
          お使いのブラウザはサポートされていません。 ~ browser notice: “お使いのブラウザ”
          The browser supports fewer extensions than before. ~ kept
          The maker of the ad blocker said that it had sued. ~ kept
          """)
  void judges(String line, String reason) {
    assertEquals(reason, Reasons.of(new BrowserNoticeFilter(), line));
  }
}
