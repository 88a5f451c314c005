package org.wirecopy.filter.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.filter.Reasons;

class FollowUsFilterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          Follow us on Instagram ~ follow-us line: “follow us on instagram”
          Add us as a preferred source on Google ~ follow-us line: “as a preferred source on google”
          Folgen Sie uns auf Facebook ~ follow-us line: “folgen sie uns auf”
          Suivez-nous sur X ~ follow-us line: “suivez-nous sur”
          Síguenos en Telegram ~ follow-us line: “síguenos en”
          Подписывайтесь на наш Telegram ~ follow-us line: “подписывайтесь на”
          关注我们 ~ follow-us line: “关注我们”
          Bizi takip edin ~ follow-us line: “bizi takip edin”
          Follow the river path for two miles, then cross the bridge. ~ kept
          The minister has two million people who follow her on social media. ~ kept
          """)
  void judges(String line, String reason) {
    assertEquals(reason, Reasons.of(new FollowUsFilter(), line));
  }
}
