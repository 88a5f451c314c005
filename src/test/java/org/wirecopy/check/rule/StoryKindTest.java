package org.wirecopy.check.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.document.Article;
import org.wirecopy.document.Dateline;

class StoryKindTest {

  private static final Dateline DATELINE =
      new Dateline("OSLO (AP)", List.of("Oslo"), null, "AP", null);

  private static StoryKind of(String headline, Dateline dateline) {
    return StoryKind.of(
        new Article(headline, dateline, List.of(), null, null, "en", List.of("Text.")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "BREAKING: Bridge closed > ALERT",
        "Eilmeldung - Brücke gesperrt > ALERT",
        "【速報】橋が通行止めに > ALERT",
        "Bridge opens – video > PICTURES",
        "EN IMÁGENES | Abre el puente > PICTURES",
        "Analysis: What the bridge costs > LONG_READ",
        "Комментарий. Мост закрыт > STORY",
        "Мост закрыт | Комментарий > LONG_READ",
        "[사설] 다리를 고쳐야 > LONG_READ",
        "Video of the bridge shows cracks > STORY",
        "Video > STORY",
        "The bridge: a story > STORY",
      })
  void readsLabels(String headline, StoryKind kind) {
    assertEquals(kind, of(headline, null), headline);
  }

  @Test
  void knowsBriefsByTheirDateline() {
    assertEquals(StoryKind.BRIEF, of("Bridge closed", DATELINE));
    assertEquals(StoryKind.LONG_READ, of("Interview: The engineer", DATELINE));
  }
}
