package org.wirecopy.check.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutMarksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor spoke of a great day for the city. Continue reading…",
        "The builders will come from the whole region and will Read more",
        "Read the full story »",
        "Der Rat sprach von einem großen Tag. Mehr",
        "Le maire a parlé d’un grand jour pour la ville… [Lire la suite]",
        "Мэр говорил о великом дне для города… Читать далее →",
        "市長は市にとって大きな日だと述べた。続きを読む",
        "市长说这是城市的重要一天…阅读全文",
        "قال رئيس البلدية إنه يوم عظيم للمدينة... اقرأ المزيد",
        "시장은 도시에 뜻깊은 날이라고 말했다. 더 보기",
      })
  void knowsLinksToTheRest(String text) {
    assertTrue(CutMarks.endsAtLink(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The teacher asked the children to read more.",
        "She said that nobody had wanted to keep reading.",
        "Die Bewohner wollten am Ende immer mehr",
        "Der Rat will mehr.",
        "市长要求官员了解更多。",
        "",
        "…",
      })
  void knowsSentencesThatEndAlike(String text) {
    assertFalse(CutMarks.endsAtLink(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subscribe to continue reading",
        "To read this article in full, log in or subscribe today.",
        "Dieser Artikel ist nur für Abonnenten verfügbar.",
        "Il vous reste 75% de cet article à lire.",
        "この記事は有料会員限定です。残り1,204文字",
        "本文为付费内容，订阅后阅读全文",
      })
  void knowsWalls(String text) {
    assertTrue(CutMarks.isWall(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The paper lost readers who subscribe to nothing.",
        "Advertisement. Scroll to continue reading.",
        "Continue reading",
        "Lesen Sie mehr zum Thema",
      })
  void knowsWhatIsNoWall(String text) {
    assertFalse(CutMarks.isWall(text), text);
  }
}
