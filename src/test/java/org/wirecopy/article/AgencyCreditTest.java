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
          Par AFP ~ AFP
          Por EFE ~ EFE
          Av NTB ~ NTB
          Forrás: MTI ~ MTI
          Av en toe ~
          The council spoke with the press ~
          """)
  void readsLinesThatCreditAnAgency(String line, @Nullable String agency) {
    assertEquals(agency, AgencyCredit.read(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          (PAP) ~ PAP
          （共同） ~ 共同
          /ritzau/ ~ ritzau
          (APA ~
          (Tidewater) ~
          PAP ~
          """)
  void readsTheSignatureOfAnAgency(String line, @Nullable String agency) {
    assertEquals(agency, AgencyCredit.signature(line));
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Le Quotidien avec AFP ~ AFP
          franceinfo avec AFP ~ AFP
          Redacción con EFE ~ EFE
          mhe/dpa ~ dpa
          Associated Press in Harbourton ~ Associated Press
          By Agence France-Presse in Port Example ~ Agence France-Presse
          Reuters in talks to sell unit ~
          AP in court over press ban ~
          Google einigt sich mit AFP ~
          Foto: Anna Exempel/TT ~
          Une femme avec une valise ~
          """)
  void readsAgenciesBesideOthers(String line, @Nullable String agency) {
    assertEquals(agency, AgencyCredit.besides(line));
  }

  @Test
  void aWriterWithThePlaceOfTheReportIsNoTitle() {
    assertTrue(EasternMentions.isByline("記者林某某／港口報導"));
    assertFalse(EasternMentions.isByline("港口／新橋落成"));
  }
}
