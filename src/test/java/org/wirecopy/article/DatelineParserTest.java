package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Dateline;

class DatelineParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | HAYWARD, Calif. (AP) — The ferry was late. | HAYWARD, Calif. (AP) | HAYWARD, Calif. | AP | ",
        "en | Oslo, Aug 17 (AFP) The ferry was late. | Oslo, Aug 17 (AFP) | Oslo | AFP | 2022-08-17",
        "en | OSLO/BERGEN, Dec 30 (Reuters) - The ferry was late. | OSLO/BERGEN, Dec 30 (Reuters) | OSLO;BERGEN | Reuters | 2021-12-30",
        "en | PRISTINA, - The ferry was late. | PRISTINA | PRISTINA | | ",
        "en | By Jane Example OSLO (AP) — The ferry was late. | OSLO (AP) | OSLO | AP | ",
        "en | (Reuters) - The ferry was late. | (Reuters) | | Reuters | ",
        "de | Kiel (dpa/lno) - Die Fähre kam zu spät. | Kiel (dpa/lno) | Kiel | dpa/lno | ",
        "de | Kiel. Die Fähre kam zu spät. | Kiel | Kiel | | ",
        "de | Westerkappeln. Die Fähre kam zu spät. | Westerkappeln | Westerkappeln | | ",
        "en | BHATKAL: The ferry was late by four hours on Monday, and nobody on the pier was told. | BHATKAL | BHATKAL | | ",
        "it | Acquaviva delle Fonti - Il traghetto era in ritardo. | Acquaviva delle Fonti | Acquaviva delle Fonti | | ",
        "pl | MIEDZYZDROJE. Prom spóźnił się o godzinę. | MIEDZYZDROJE | MIEDZYZDROJE | | ",
        "de | ALTLUSSHEIM. Die Fähre kam zu spät. | ALTLUSSHEIM | ALTLUSSHEIM | | ",
        "it | (ANSA) - BARI, 17 AGO - Il traghetto era in ritardo. | (ANSA) - BARI, 17 AGO | BARI | ANSA | 2022-08-17",
        "fr | SAINTE-AUBE (Savoie) - Le bac était en retard. | SAINTE-AUBE (Savoie) | SAINTE-AUBE (Savoie) | | ",
        "it | Vignola Alta (Lecce) - Il traghetto era in ritardo. | Vignola Alta (Lecce) | Vignola Alta (Lecce) | | ",
        "es | Ágreda (Castilla y León) - El barco llegó tarde. | Ágreda (Castilla y León) | Ágreda (Castilla y León) | | ",
        "es | Vigo, 17 ago (EFE).- El barco llegó tarde. | Vigo, 17 ago (EFE) | Vigo | EFE | 2022-08-17",
        "ru | СОЧИ, 17 августа. /ТАСС/. Паром опоздал. | СОЧИ, 17 августа. /ТАСС/ | СОЧИ | ТАСС | 2022-08-17",
        "zh | 新华社青岛8月17日电 渡轮晚点。 | 新华社青岛8月17日电 | 青岛 | 新华社 | 2022-08-17",
        "ja | 【ソウル時事】フェリーが遅れた。 | 【ソウル時事】 | ソウル | 時事 | ",
        "id | JAKARTA, KABAR.com - Feri itu terlambat. | JAKARTA, KABAR.com | JAKARTA | KABAR.com | ",
      })
  void readsDatelines(
      String language, String lead, String text, String places, String agency, String date) {
    DatelineMatch match = DatelineParser.parse(lead, context(language));
    assertNotNull(match, lead);
    Dateline dateline = match.dateline();
    assertEquals(text, dateline.text());
    assertEquals(places == null ? "" : places, String.join(";", dateline.places()));
    assertEquals(agency, dateline.agency());
    assertEquals(date, dateline.date());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DEAR ABBY: My ferry is always late.",
        "TEHRAN-based analysts expect the ferry to be late.",
        "UPDATE: The ferry has arrived.",
        "Trump — the president — said the ferry was late.",
        "IN the harbour, the ferry was late.",
        "Paris: the city where ferries are late",
        "The ferry - late again - arrived at noon.",
        "Q: Why is the ferry late?",
        "Lynnwood - The ferry was late by four hours.",
        "WESTERKAPPELN: The ferry is late again, as it has been on each Monday of this year.",
        "Westerkappeln. The ferry was late.",
        "",
      })
  void keepsLookAlikes(String lead) {
    assertNull(DatelineParser.parse(lead, context("en")), lead);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Eva Ejemplo (Sevilla) - La Junta votó el lunes a favor de dragar el canal.",
        "Roberto Ejemplar (Barcelona) - Marcó dos goles y dio otro el domingo por la tarde.",
        "EVA EJEMPLO, Sevilla",
        "Hola, como - La Junta votó el lunes a favor de dragar el canal."
      })
  void takesNoCorrespondentForAPlace(String lead) {
    assertNull(DatelineParser.parse(lead, context("es")), lead);
  }

  @Test
  void dropsWhatAPublisherLeftOfIt() {
    DatelineMatch match = DatelineParser.parse("— -- The ferry was late.", context("en"));
    assertNotNull(match);
    assertEquals("", match.dateline().text());
    assertEquals(5, match.end());
  }

  /** A name behind a bracket that has a reporter itself was once cut off again and again. */
  @Test
  void endsWhereTwoReportersSign() {
    String lead = "(Корр. ТАСС Анна Иванова), Борис Петров - Паром опоздал.";
    DatelineMatch match =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> DatelineParser.parse(lead, context("ru")));
    assertNotNull(match);
    assertEquals("ТАСС", match.dateline().agency());
    assertEquals("Анна Иванова", match.dateline().reporter());
  }

  private static DatelineContext context(String language) {
    return new GivenContext(language, LocalDate.of(2022, 4, 1), "");
  }
}
