package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyCreditTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Source: AFP ~ AFP
          dpa | 4 May ~ dpa
          Le Quotidien avec AFP ~ AFP
          Redacción con EFE ~ EFE
          mhe/dpa ~ dpa
          Associated Press in Harbourton ~ Associated Press
          By Agence France-Presse in Port Example ~ Agence France-Presse
          The council spoke with the press ~
          Reuters in talks to buy the old bridge and both of its towers ~
          Foto: Anna Exempel/TT ~
          Une femme avec une valise ~
          """)
  void readsLinesThatCreditAnAgency(String line, @Nullable String agency) {
    assertEquals(agency, AgencyCredit.read(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Anna Exempel/TT ~ TT
          Anna Beispiel, dpa ~ dpa
          Ana Ejemplo (EFE) ~ EFE
          Jeanne Exemple avec AFP ~ AFP
          Anna Beispiel, Harbour Weekly ~
          Anna Beispiel ~
          """)
  void readsTheAgencyBehindWriters(String line, @Nullable String agency) {
    assertEquals(agency, AgencyCredit.behindNames(line));
  }

  @Test
  void aWriterWithThePlaceOfTheReportIsNoTitle() {
    assertTrue(EasternMentions.isByline("記者林某某／港口報導"));
    assertFalse(EasternMentions.isByline("港口／新橋落成"));
  }
}
