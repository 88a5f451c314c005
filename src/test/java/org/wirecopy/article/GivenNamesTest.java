package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.language.StopWords;
import org.wirecopy.resource.DataFile;

class GivenNamesTest {

  private static final String LANGUAGES =
      "ar bg bn cs da de el en es fa fi fr he hi hu id it ja ko nb nl pl pt ro ru sk sv th tr uk vi"
          + " zh";

  /** A writer of each of the countries whose names are listed, invented. */
  static Stream<String> writers() {
    return Stream.of(
        "Boudewijn Voorbeeld",
        "Evelyne Voorbeeld",
        "Eveliina Esimerkki",
        "Indrek Näide",
        "Ilze Piemēra",
        "Giedrius Pavyzdys",
        "Boštjan Primer",
        "Hrvoje Primjer",
        "Slobodanka Primer",
        "Слађана Пример",
        "Lejla Primjer",
        "Љупчо Пример",
        "Shkëlqim Shembull",
        "Цветелина Примерова",
        "Tsvetelina Primerova",
        "Ruxandra Exemplu",
        "Χρυσόστομος Δείγμας",
        "ΓΙΩΡΓΟΣ ΔΕΙΓΜΑΣ",
        "Thanassis Deigmas",
        "Gyöngyi Példa",
        "Зоряна Приклад",
        "Vladyslav Pryklad",
        "ქეთევან ნიმუში",
        "Tornike Nimushi",
        "Hripsime Nmush",
        "জহিরুল উদাহরণ",
        "Zahidul Udahoron",
        "Hrishikesh Udaharan",
        "मृत्युंजय उदाहरण",
        "Kanimozhi Utharanam",
        "شہریار مثال",
        "Shehryar Misal",
        "Tharindu Udaharana",
        "Yubaraj Udaharan",
        "Hermawan Contoh",
        "Khairuddin Contoh",
        "Marichu Halimbawa",
        "Diệu Mẫu",
        "Nguyen Mau",
        "İsmail Örnek",
        "Şerafettin Örnek",
        "Bêrîtan Mînak",
        "مهرداد نمونه",
        "Mehrdad Nemouneh",
        "ميرفت مثال",
        "Abderrahmane Mithal",
        "שולמית דוגמה",
        "Shulamit Dugma",
        "Oluwaseun Apeere",
        "Kwabena Nhwɛso",
        "Wanjiku Mfano",
        "Tewodros Mesale",
        "Nonhlanhla Isibonelo",
        "Tafadzwa Muenzaniso",
        "Ousmane Exemple",
        "Xiomara Ejemplo",
        "Wanderley Exemplo");
  }

  @ParameterizedTest
  @MethodSource("writers")
  void tellPeopleOfManyCountries(String name) {
    assertTrue(GivenNames.begin(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Harbour Board", "Última Hora", "İlk Haber", "Από Νέα"})
  void doNotBeginWithOtherWords(String text) {
    assertFalse(GivenNames.begin(text));
  }

  /** Some are the commonest words of a language, or places, too; let there be no more of them. */
  @Test
  void areRarelyOtherWords() {
    Set<String> names = new HashSet<>();
    for (String line : DataFile.read(GivenNamesTest.class, "given-names.txt")) {
      names.addAll(List.of(line.split(" ", -1)));
    }
    long stopWords =
        names.stream()
            .filter(
                name ->
                    Stream.of(LANGUAGES.split(" ", -1))
                        .anyMatch(language -> StopWords.standard().contains(language, name)))
            .count();
    long places = names.stream().filter(Places::isKnown).count();
    assertTrue(stopWords <= 39, stopWords + " stop words");
    assertTrue(places <= 25, places + " places");
  }
}
