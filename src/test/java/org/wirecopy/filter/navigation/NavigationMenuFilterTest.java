package org.wirecopy.filter.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.filter.Reasons;

class NavigationMenuFilterTest {

  private static final String PROSE =
      "The council voted on Monday to close the old bridge to traffic, after years of dispute.\n";

  private final NavigationMenuFilter filter = new NavigationMenuFilter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "News\nSport\nOld Harbour\nContact us\n",
        "Nachrichten\nPolitik\nAlter Hafen\nImpressum\n",
        "Главная\nПолитика\nСтарый порт\nКонтакты\n",
        "首页\n国际\n老港口\n联系我们\n",
        "الرئيسية\nسياسة\nالميناء القديم\nاتصل بنا\n"
      })
  void removesARunOfLabelsAboveAndBelowTheStory(String menu) {
    String reason = "menu of 4 labels, 3 of them known";
    List<String> gone = Collections.nCopies(4, reason);
    assertEquals(gone, Reasons.of(filter, null, menu + PROSE).subList(0, 4));
    assertEquals(gone, Reasons.of(filter, null, PROSE + menu).subList(1, 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Politics\n",
        "Food\nHealth\nTravel\nSport\n",
        "Services:\nMarketing\nDesign\nPhotography\nEvents\nResearch:\n",
      })
  void keepsShortListsInTheStory(String list) {
    List<String> reasons = Reasons.of(filter, null, PROSE + list + PROSE);
    assertEquals(Collections.nCopies(reasons.size(), Reasons.KEPT), reasons);
  }

  @Test
  void keepsATable() {
    List<String> reasons =
        Reasons.of(filter, null, PROSE + "Energy\n12.5\nRetail\n7.1\nIndustry\n3.3\n");
    assertEquals(Collections.nCopies(7, Reasons.KEPT), reasons);
  }

  @Test
  void removesALongMenuEvenInTheStory() {
    String menu = "News\nPolitics\nSport\nWeather\nCulture\nContact us\n";
    assertEquals(
        Collections.nCopies(6, "menu of 6 labels, 6 of them known"),
        Reasons.of(filter, null, PROSE + menu + PROSE).subList(1, 7));
  }
}
