package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Posted 3 March 2024 | 2024-03-03",
        "en | Jane ExampleMarch 3, 2024 | 2024-03-03",
        "en | By TidepostMar 3, 20248 min read | 2024-03-03",
        "en | HarbourMARCH 3, 202412 Comments | 2024-03-03",
        "en | by HarbourMarch 3, 202401747 | 2024-03-03",
        "en | 3 March 2024 - 13:55 GMT+1 | 2024-03-03T13:55+01:00",
        "ar | الجمعة 3 آذار / مارس 2024 | 2024-03-03",
        "en | March 3, 2024 at 9:05 pm ET | 2024-03-03T21:05-05:00",
        "en | Mar 3, 2024 09:14 PM IST | 2024-03-03T21:14+05:30",
        "en | 2024-03-03T21:14:00Z | 2024-03-03T21:14Z",
        "en | Published: 15:56 BST, 27 April 2024 | 2024-04-27T15:56+01:00",
        "en | 11th March, 2024 | 2024-03-11",
        "en | 3 Mar 24 | 2024-03-03",
        "en | Saved 2024•03•03 | 2024-03-03",
        "de | 3. März 2024, 17:47 Uhr | 2024-03-03",
        "fr | Publié le 3 Mar 24 à 9:21 | 2024-03-03",
        "sq | 3 gusht 2024 | 2024-08-03",
        "hy | 3 մարտի 2024 | 2024-03-03",
        "ta | 3 மார்ச் 2024 | 2024-03-03",
        "de | Stand: 03.03.2024, 17.47 Uhr MEZ | 2024-03-03T17:47+01:00",
        "de | 3. Jänner 2024 | 2024-01-03",
        "fr | Jeanne Exemple3 avril 20245 min de lecture | 2024-04-03",
        "en | By Jane Example3 March 202412 min read | 2024-03-03",
        "en | March 3, 202410:22 AM | 2024-03-03",
        "de | 3. März 202410:22 Uhr | 2024-03-03",
        "de | 03.03.202410:22 Uhr | 2024-03-03",
        "zh | 2024-03-0310:22:15 | 2024-03-03",
        "fi | Julkaistu 7:31, Päivitetty 12:463.3.2024 | 2024-03-03",
        "en | 09:0003 Mar 2024 | 2024-03-03",
        "fr | Publié le 1er août 2024 à 10h30 | 2024-08-01",
        "es | 3 de marzo de 2024 | 2024-03-03",
        "es | 3 DE MARZO DE 2024 | 2024-03-03",
        "pt | 03/03/2024 às 18h20 | 2024-03-03",
        "nl | 3 mrt 2024 om 12:00 | 2024-03-03",
        "pl | 3 marca 2024, 12:30 | 2024-03-03",
        "cs | 3. března 2024 | 2024-03-03",
        "hu | 2024. március 3. 12:10 | 2024-03-03",
        "ru | 3 марта 2024, 12:10 МСК | 2024-03-03T12:10+03:00",
        "uk | 3 березня 2024 р. | 2024-03-03",
        "tr | 3 Mart 2024 - 18:24 | 2024-03-03",
        "el | 3 Μαρτίου 2024 | 2024-03-03",
        "ar | ٣ مارس ٢٠٢٤ | 2024-03-03",
        "fa | ۱۳ اسفند ۱۴۰۲ | 2024-03-03",
        "he | 3 במרץ 2024 | 2024-03-03",
        "hi | 3 मार्च 2024 | 2024-03-03",
        "id | 3 Maret 2024, 10:00 WIB | 2024-03-03T10:00+07:00",
        "vi | 3 tháng 3 năm 2024 | 2024-03-03",
        "th | 3 มี.ค. 2567 | 2024-03-03",
        "ja | 2024年3月3日 12時10分 | 2024-03-03",
        "ko | 2024. 3. 3. 오후 9:14 | 2024-03-03",
        "zh | 2024年3月3日 21:14 | 2024-03-03",
        "ja | 令和6年3月3日 | 2024-03-03",
        "ja | 令和元年10月3日 | 2019-10-03",
        "zh | 民國113年3月3日 | 2024-03-03",
        "ar | 3 مارس، 2024 | 2024-03-03",
        "ar | 3 كانون الثاني 2024 | 2024-01-03",
        "ar | 3 كانون الأول، 2024 | 2024-12-03",
        "ar | 3 تشرين الأول 2024 | 2024-10-03",
        "ar | 3 تشرين الثاني 2024 | 2024-11-03",
        "th | 3 มีนาคม พ.ศ. 2567 | 2024-03-03",
        "bg | петък, 5 януари 2024 г. | 2024-01-05",
        "bn | ০৫ জানু ২০২৪ | 2024-01-05",
        "he | 05 בינו׳ 2024 | 2024-01-05",
      })
  void readsDatesOfAllLanguages(String language, String line, String expected) {
    List<PrintedDate> dates = new DateReader(language, false).read(line);
    assertEquals(1, dates.size(), line);
    assertEquals(expected, dates.get(0).iso());
  }

  @Test
  void theSameDayInWordsMayBeStuckToIt() {
    List<PrintedDate> dates = new DateReader("de", false).read("03.03.20243. März 2024");
    assertEquals("2024-03-03", dates.get(0).iso());
  }

  @Test
  void readsBothDaysThatMarkupAloneSetsApart() {
    List<PrintedDate> dates =
        new DateReader("en", true).read("Jane2024-05-21T13:00:39+00:00March 3rd, 2024");
    assertEquals("2024-05-21T13:00Z", dates.get(0).iso());
    assertEquals("2024-03-03", dates.get(1).iso());
    assertEquals(dates.get(0).end(), dates.get(1).start());
  }

  @Test
  void americansPutTheMonthFirst() {
    assertEquals("2024-03-04", new DateReader("en", true).read("3/4/2024").get(0).iso());
    assertEquals("2024-04-03", new DateReader("en", false).read("3/4/2024").get(0).iso());
    assertEquals("2024-03-24", new DateReader("en", false).read("3/24/2024").get(0).iso());
  }

  @Test
  void theDayOfTheWeekTellsWhichWayADateIsRead() {
    for (boolean monthFirst : new boolean[] {true, false}) {
      DateReader reader = new DateReader("en", monthFirst);
      assertEquals("2024-01-05", reader.read("Fri 05/01/2024").get(0).iso());
      assertEquals("2024-05-01", reader.read("Wednesday, 05/01/2024").get(0).iso());
    }
    assertEquals("2024-05-01", new DateReader("en", true).read("Monday 05/01/2024").get(0).iso());
  }

  @ParameterizedTest
  @CsvSource({
    "Version 1.2.3",
    "Call 555-12-2024",
    "31/02/2024",
    "In 2024 many",
    "The fair is open 9-11 March 2024",
    "（2024年3月11－12日，海港）",
    "On 3 March 24 people came",
    "Order March 3, 202412345",
    "''"
  })
  void otherNumbersAreNoDates(String line) {
    assertTrue(new DateReader("en", false).read(line).isEmpty(), line);
  }
}
