package org.wirecopy.filter.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.filter.Reasons;

class AlternativeTextFilterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Screenshot of the town’s map with five ferries ~ describes a picture: “screenshot of”
          Infographic titled “Bridges.” It shows two piers that are marked as damaged, and a boat. ~ describes a picture: “infographic titled”
          Bildschirmfoto der Karte mit fünf Fähren ~ describes a picture: “bildschirmfoto der”
          Capture d'écran de la carte ~ describes a picture: “capture d'écran de”
          Снимок экрана с картой города ~ describes a picture: “снимок экрана”
          橋の位置を示す図 ~ describes a picture: “を示す図”
          旧桥的示意图 ~ describes a picture: “的示意图”
          다리의 위치를 보여주는 그래프 ~ describes a picture: “보여주는 그래프”
          A screenshot of the message, which a councillor sent to the paper, names two builders. ~ kept
          Снимок экрана, который депутат прислал в редакцию, показывает, что мост закрыли ещё весной, до решения совета. ~ kept
          Photos of the flooded town were shown to the council ~ kept
          新桥不在旧桥的示意图。 ~ kept
          """)
  void judges(String line, String reason) {
    assertEquals(reason, Reasons.of(new AlternativeTextFilter(), line));
  }
}
