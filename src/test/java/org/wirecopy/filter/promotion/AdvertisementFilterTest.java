package org.wirecopy.filter.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.filter.Reasons;

class AdvertisementFilterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          ADVERTISEMENT ~ advertising label: “advertisement”
          Story continues below advertisement ~ advertising label: “story continues below advertisement”
          Sponsored by Old Harbour Bank ~ advertising label: “sponsored by”
           – Anzeige – ~ advertising label: “anzeige”
          La suite après la publicité ~ advertising label: “la suite après la publicité”
          La nota continúa debajo de la publicidad ~ advertising label: “la nota continúa debajo de la publicidad”
          Реклама ~ advertising label: “реклама”
          Mainos päättyy ~ advertising label: “mainos päättyy”
          Reklaam ~ advertising label: “reklaam”
          Reklaam jõudis eile igasse majja ~ kept
          Annons slut ~ advertising label: “annons slut”
          Reszta tekstu poniżej ~ advertising label: “reszta tekstu poniżej”
          広告 ~ advertising label: “広告”
          廣告 ~ advertising label: “廣告”
          إعلان ~ advertising label: “إعلان”
          Advertisement spending fell for the third year, the agency said. ~ kept
          The party sponsored by the bank was not the one that won the vote in the old town on Sunday night. ~ kept
          """)
  void judges(String line, String reason) {
    assertEquals(reason, Reasons.of(new AdvertisementFilter(), line));
  }
}
