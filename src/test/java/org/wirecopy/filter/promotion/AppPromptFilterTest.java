package org.wirecopy.filter.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.filter.Reasons;

class AppPromptFilterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          Download our app ~ app prompt: “download our app”
          Get it on Google Play ~ app prompt: “get it on google play”
          Laden Sie unsere App ~ app prompt: “laden sie unsere app”
          Descarga nuestra app ~ app prompt: “descarga nuestra app”
          Téléchargez notre application ~ app prompt: “téléchargez notre application”
          Скачайте наше приложение ~ app prompt: “скачайте наше приложение”
          アプリで読む ~ app prompt: “アプリで読む”
          打开APP ~ app prompt: “打开app”
          Users who download our app rarely pay, the founder told investors last week in the capital. ~ kept
          The app was taken down ~ kept
          """)
  void judges(String line, String reason) {
    assertEquals(reason, Reasons.of(new AppPromptFilter(), line));
  }
}
