package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.document.PageMetadata;

class WriterClaimTest {

  private static final SiteNames SITES =
      new SiteNames(
          new PageMetadata(
              null,
              null,
              List.of("The Courier"),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              null,
              Set.of()),
          "courier.example");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Marta Lind | Marta Lind",
        "By Marta Lind and Peter Holm | Marta Lind; Peter Holm",
        "Marta Lind, MD, Ph.D. | Marta Lind",
        "by Marta Lind - Apr 16, 2015 8:02 pm UTC | Marta Lind",
        "By Marta Lind Tuesday, Aug. 17, 2010 | Marta Lind",
        "Marta (M.J.) Lind | Marta Lind",
        "Marta Lind, Contributing Writer, Tidepost | Marta Lind",
        "Marta Lind, Harbour News Service | Marta Lind",
        "Marta Lind, Special | Marta Lind",
        "Marta Lind, USA TODAY Sports | Marta Lind",
        "'Marta Lind | Posted 2013-07-18' | Marta Lind",
        "Marta Lind, Beirut | Marta Lind",
        "Par Marta Lind (avec Peter Holm et Anna Exemple) | Marta Lind",
        "Lind, Marta | Marta Lind",
        "marta lind | marta lind",
        "Marta | Marta",
        "Marta Lind 11 March 2025 | Marta Lind",
        "11 March 2025 · Marta Lind | Marta Lind",
        "Marta Lind in Lisbon | Marta Lind",
        "Courier Sports Team | Courier Sports Team",
        "Marta Lind, Reporter Harbour | Marta Lind",
        "https://courier.example/authors/lind | ''",
        "admin | ''",
        "Written by | ''",
        "The Courier | ''",
        "The Courier, Harbourton, Germany | ''",
        "The Courier, Marta Lind | Marta Lind",
        "Norvale Instruments, Inc. | Norvale Instruments",
        "Reuters | ''",
        "mlind@courier.example | ''",
        "Please enter your name here | ''",
        "Marta Lind, Peter Holm, and Eva Berg | Marta Lind; Peter Holm; Eva Berg",
        "Marta Lind, Peter Holm The Associated Press | Marta Lind; Peter Holm",
        "Marta Lind For Tidepost.com | Marta Lind",
        "Marta Lind and Peter Holm, Harbour Post Staff Writers | Marta Lind; Peter Holm",
        "the Harbour Team | the Harbour Team",
        "Us | ''",
        "By filing your form | ''",
        "Facebook, Instagram | ''",
        "首页、时事、财经 | ''",
      })
  void readsNamesOnly(String value, String names) {
    assertEquals(names, String.join("; ", WriterClaim.read(value, SITES, "en").names()));
  }

  @ParameterizedTest
  @CsvSource({"Reuters, Reuters", "'Marta Lind, Reuters', Reuters", "Reuters in Lisbon, Reuters"})
  void creditsAgencies(String value, String agency) {
    assertEquals(agency, WriterClaim.read(value, SITES, "en").agency());
  }
}
