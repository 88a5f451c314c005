package org.wirecopy.filter.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.filter.Reasons;

class LinkListFilterTest {

  private static final String LIST = "list of link addresses";

  private static List<String> reasons(String dump) {
    return Reasons.of(new LinkListFilter(), null, dump);
  }

  @Test
  void removesWhatLynxPrints() {
    assertEquals(
        List.of(
            "link in the page's head",
            "link to a frame",
            Reasons.KEPT,
            "number of a link without a text",
            LIST,
            LIST,
            LIST,
            LIST,
            LIST,
            LIST,
            LIST,
            LIST,
            LIST,
            LIST,
            Reasons.KEPT),
        reasons(
            """
               #[1]alternate [2]RSS

               IFRAME: [3]https://example.org/frame

               [4]Il consiglio ha votato lunedì.
               [5]

            References

               Visible links:
               1. https://example.org/it
               2. https://example.org/rss
               3. https://example.org/frame
               4. mailto:?body=Leggi
            questo
               5. https://example.org/consiglio

               Hidden links:
               7. https://example.org/nascosto

            Chi ha scaricato questa pagina ha scritto ancora una riga.
            """));
  }

  @Test
  void removesWhatElinksPrints() {
    List<String> reasons =
        reasons(
            """
               Link: [1]alternate
               Link: [2]RSS del porto (alternate)
               [3]IFrame
               El consejo votó el lunes cerrar [4]el puente viejo, después de años.

            References

               Visible links
               1. https://example.org/
               2. El puerto y sus barcos
            \thttps://example.org/rss
               3. https://example.org/marco
               4. https://example.org/puente
            """);
    assertEquals(
        List.of(
            "link in the page's head", "link in the page's head", "link to a frame", Reasons.KEPT),
        reasons.subList(0, 4));
    assertEquals(Set.of(LIST), Set.copyOf(reasons.subList(4, reasons.size())));
  }

  @Test
  void removesWhatW3mPrints() {
    assertEquals(
        List.of(Reasons.KEPT, Reasons.KEPT, LIST, LIST, LIST),
        reasons(
            """
            [2] 天気
            委員会は月曜日、[5]古い橋を閉鎖することを決めた。

            References:

            [2] file:///tenki
            [5] -#hashi
            """));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        The bridge was built in 1871[1] and closed in 1994.[2]

        References

           1. https://example.org/one
           2. https://example.org/two
        """,
        """
        The piers are as strong as those in [1] and [2].

        References:

        [1] https://example.org/piers
        [2] https://example.org/strong-piers
        """,
        """
        The bridge was built in 1871 and closed in 1994.
        References
        1. https://example.org/one
        2. https://example.org/two
        """,
        """
        References
        1. The mayor of Brackwater, who has known the applicant for nine years.
        2. A former teacher, to be named later.
        """,
        """
        Link: [1]
        Link: https://example.org/patch [2]
        #[3]
        [4] IFrame
        Her IFRAME: [5]
        """,
      })
  void otherListsStay(String dump) {
    List<String> reasons = reasons(dump);
    assertEquals(Collections.nCopies(reasons.size(), Reasons.KEPT), reasons);
  }
}
