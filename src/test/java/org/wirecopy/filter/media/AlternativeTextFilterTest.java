package org.wirecopy.filter.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.filter.Reasons;

class AlternativeTextFilterTest {

  private static final String LEAD =
      "The council voted on Tuesday to close the old bridge after a long debate, the mayor said.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Screenshot showing the town’s map with five ferries ~ describes a picture: “screenshot showing”
          Infographic titled “Bridges.” It shows two piers that are marked as damaged, and a boat. ~ describes a picture: “infographic titled”
          Bildschirmfoto der Karte mit fünf Fähren ~ describes a picture: “bildschirmfoto der”
          Capture d'écran de la carte ~ describes a picture: “capture d'écran de”
          График, показывающий цены на паромы ~ describes a picture: “график показывающий”
          橋の位置を示す図 ~ describes a picture: “を示す図”
          旧桥的示意图 ~ describes a picture: “的示意图”
          다리의 위치를 보여주는 그래프 ~ describes a picture: “보여주는 그래프”
          แผนภูมิแสดงราคาเรือข้ามฟาก ~ describes a picture: “แผนภูมิแสดง”
          A screenshot of the message, which a councillor sent to the paper, names two builders. ~ kept
          Снимок экрана, который депутат прислал в редакцию, показывает дату. ~ kept
          Photos of the flooded town were shown to the council ~ kept
          Icon of the Seas, which cost two billion to build, has twenty decks ~ kept
          新桥不在旧桥的示意图。 ~ kept
          """)
  void judges(String line, String reason) {
    assertEquals(reason, Reasons.of(new AlternativeTextFilter(), null, LEAD + line).get(1), line);
  }

  @Test
  void headlinesMayBeWordedAlike() {
    assertEquals(
        Reasons.KEPT,
        Reasons.of(
                new AlternativeTextFilter(),
                null,
                "Screenshot showing mayor's message goes viral\n" + LEAD)
            .get(0));
  }
}
