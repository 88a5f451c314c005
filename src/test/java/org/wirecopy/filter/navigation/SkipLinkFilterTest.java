package org.wirecopy.filter.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.filter.Reasons;

class SkipLinkFilterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Skip to main content ~ skip link: “skip to main content”
          Skip to end of carousel ~ skip link: “skip to end of carousel”
          Skip most read stories and continue reading ~ skip link: “and continue reading”
          Saltar Más leídas y continuar leyendo ~ skip link: “y continuar leyendo”
          Put the letter down and continue reading, the teacher told the class that day ~ kept
          SKIP TO CONTENT ~ skip link: “skip to content”
          Zum Inhalt springen ~ skip link: “zum inhalt springen”
          Aller au contenu principal ~ skip link: “aller au contenu”
          跳到主要內容 ~ skip link: “跳到主要內容”
          Skip the content that bores you, the editor wrote. ~ kept
          Skip to main content of the treaty, a lawyer said, and the rest reads like an annex. ~ kept
          """)
  void judges(String line, String reason) {
    assertEquals(reason, Reasons.of(new SkipLinkFilter(), line));
  }
}
