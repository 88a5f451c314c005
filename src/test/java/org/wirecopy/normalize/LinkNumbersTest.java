package org.wirecopy.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Dump;
import org.wirecopy.document.TextLine;
import org.wirecopy.pipeline.Cleaner;

class LinkNumbersTest {

  private static List<String> texts(String dump) {
    return TextLine.texts(Cleaner.normalize(Dump.ofText("test", null, dump)).lines());
  }

  private static void assertStays(String dump) {
    assertEquals(dump.strip().replaceAll("\\s+", " "), String.join(" ", texts(dump)));
  }

  @Test
  void takesNumbersOffThatLynxPuts() {
    String dump =
        """
           #[1]alternate

           [2]Wetter
             * [3]Hafen
                  + [4]Fähren

           Der Rat hat am Montag beschlossen, [5]die alte Brücke zu sperren, sagte
           [6]Ilse Vandermoor der „[7]Küstenpost“. Im Bericht[8][1] steht [sic] ein
           anderer Tag.

        References

           1. https://example.org/rss
           2. https://example.org/wetter
           3. https://example.org/hafen
           4. https://example.org/faehren
           5. https://example.org/bruecke
           6. mailto:ilse@example.org
           7. https://example.org/
           8. https://example.org/#note
        """;
    List<String> texts = texts(dump);
    assertEquals("#[1]alternate", texts.get(0)); // for a filter to know it by
    assertEquals(List.of("Wetter", "Hafen", "Fähren"), texts.subList(1, 4));
    assertTrue(texts.get(4).startsWith("Der Rat hat am Montag beschlossen, die alte Brücke"));
    assertTrue(String.join(" ", texts).contains("sagte Ilse Vandermoor der „Küstenpost“."));
    assertTrue(String.join(" ", texts).contains("Im Bericht[1] steht [sic]"));
    assertEquals("References", texts.get(texts.size() - 9));
    assertEquals("8. https://example.org/#note", texts.get(texts.size() - 1));
  }

  /** Notes stand in chains, behind words. */
  @Test
  void notesInPairsStay() {
    assertStays(
        """
        The board cited two studies [1][2] and a report that it read last week [3][4].
        A letter [5] said the same.

        References:

        [1] https://example.org/one
        [2] https://example.org/two
        [3] https://example.org/three
        [4] https://example.org/four
        [5] https://example.org/five
        """);
  }

  @Test
  void takesNumbersOffThatElinksPuts() {
    String dump =
        """
           Link: [1]canonical
           [2]Météo
             •\u00a0[3]Le port
             •\u00a0[4][IMG] [5]Les bacs
           Le conseil a décidé lundi de fermer [6]le vieux pont.
           [7]

        References

           Visible links
           1. https://example.org/
           2. Toute la météo
        \thttps://example.org/meteo
           3. https://example.org/port
           4. https://example.org/bacs.png
           5. https://example.org/bacs
           6. https://example.org/pont
           7. javascript:void(0)
        """;
    assertEquals(
        List.of(
            "Link: [1]canonical",
            "Météo",
            "Le port",
            "[IMG] Les bacs",
            "Le conseil a décidé lundi de fermer le vieux pont.",
            "[7]"),
        texts(dump).subList(0, 6));
  }

  @Test
  void takesNumbersOffThatW3mPuts() {
    String dump =
        """
        [1] [2] Погода
          • [4]Порт

        Совет решил в понедельник закрыть [5]старый мост, сообщил [6] секретарь.

        References:

        [2] https://example.org/pogoda
        [4] -#port
        [5] https://example.org/most
        [6] https://example.org/sekretar
        """;
    assertEquals(
        List.of(
            "Погода", "Порт", "Совет решил в понедельник закрыть старый мост, сообщил секретарь."),
        texts(dump).subList(0, 3));
  }

  /** Somebody may have cut the addresses off. */
  @Test
  void knowsNumbersWithoutTheAddresses() {
    String dump =
        """
             * [1]News
             * [2]Harbour
             * [3]Weather
             * [4]Culture

           The council voted on Monday to close [5]the old bridge to traffic, as
           the paper [6]had reported, after [7]years of dispute between the town
           and [8]the province, which pays [9]a third of the cost of the new one.

           [10]Imprint
           [11]Privacy
        """;
    List<String> texts = texts(dump);
    assertEquals("News", texts.get(0));
    assertFalse(String.join(" ", texts).contains("["), texts.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // notes of an encyclopedia, and its list of sources
        """
        The old bridge was built in 1871[1][2] and closed in 1994.[3] Its piers still stand.[4]

        It was named after a mayor,[5] who had paid for it.[6][7]

        References

        1. Vandermoor, I. Bridges of the coast. Brackwater 1988, p. 12.
        2. Aldous, G. A mayor and a bridge. In: Coast 4 (1991).
        3. https://example.org/bridge
        """,
        // the same, all sources on the web
        """
        Die alte Brücke wurde 1871 gebaut[1] und 1994 gesperrt.[2] Die Pfeiler stehen noch.[3]

        References

        1. https://example.org/eins
        2. https://example.org/zwei
        3. https://example.org/drei
        """,
        // citations
        """
        The piers are as strong as those in [1] and [2], while the deck is weaker than in [3].

        References:

        [1] https://example.org/piers
        [2] https://example.org/strong-piers
        [3] https://example.org/decks
        """,
        // a Chinese paper
        """
        研究表明[1]，旧桥的桥墩仍然牢固[2]。此外[3]，桥面已经老化。

        [1]张三. 旧桥研究. 2001.
        [2]李四. 桥墩与桥面. 2004.
        [3]王五. 桥面老化. 2007.
        """,
        // paragraphs of a judgment
        """
        [10] The claimant owns the old bridge, and has done so since 1994.

        [11] The defendant is the town, which closed it to traffic in that year.

        [12] The court below found that the town had been entitled to do so.

        [13] We agree with that, for the reasons which the judge gave in paragraph [11] of hers.

        [14] The appeal is dismissed.

        [15]Costs follow the event.

        [16]The parties may apply within a week.

        [17]There is no order as to interest.

        [18]It is so ordered.

        [19]Delivered in Brackwater.
        """,
        // verses
        """
        [1]In that year the bridge fell, [2]and the people of the hill came down to the water, [3]and
        they saw it, [4]and said to the ferryman, [5]take us over. [6]But he said, [7]the water is
        high, [8]and the boat is small, [9]and you are many; [10]wait until the evening, [11]and go.
        """,
        // a forum
        """
        Re: Bridge closed?
        ferryman71 wrote: [quote]They closed it [2] weeks ago[/quote]
        No, it was three. See [1] and the map [2]here, then [3]there.
        [1] example.org/bridge
        [2] example.org/map
        """,
      })
  void otherNumbersInBracketsStay(String dump) {
    assertStays(dump);
  }
}
