package org.wirecopy.filter.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.filter.Reasons;

class LanguageSwitchFilterTest {

  private final LanguageSwitchFilter filter = new LanguageSwitchFilter();

  @Test
  void removesNamesOneAfterTheOther() {
    assertEquals(
        List.of(
            "3 languages one after the other",
            "3 languages one after the other",
            "3 languages one after the other",
            Reasons.KEPT),
        Reasons.of(filter, null, "Select language\n日本語\nУкраїнська\nCouncil closes old bridge"));
  }

  @Test
  void removesRows() {
    assertEquals(
        List.of("row of languages: “deutsch english”"),
        Reasons.of(filter, null, "Deutsch | English | Русский"));
  }

  @Test
  void keepsALoneName() {
    assertEquals(Reasons.KEPT, Reasons.of(filter, "English"));
  }

  @Test
  void keepsNamesInTheStory() {
    String prose =
        "The school offers two languages to everybody and a third to those who ask for it early.\n";
    assertEquals(
        List.of(Reasons.KEPT, Reasons.KEPT, Reasons.KEPT, Reasons.KEPT),
        Reasons.of(filter, null, prose + "English\nDeutsch\n" + prose));
  }
}
