package org.wirecopy.filter.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wirecopy.filter.Reasons.KEPT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.filter.Reasons;

class NewsletterSignupFilterTest {

  private final NewsletterSignupFilter filter = new NewsletterSignupFilter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          Sign up for our newsletter ~ newsletter sign-up: “sign up for our newsletter”
          Enter your email address ~ newsletter sign-up: “enter your email”
          Jetzt Newsletter abonnieren ~ newsletter sign-up: “jetzt newsletter abonnieren”
          Inscrivez-vous à notre newsletter ~ newsletter sign-up: “inscrivez-vous à notre newsletter”
          メルマガ登録 ~ newsletter sign-up: “メルマガ登録”
          訂閱電子報 ~ newsletter sign-up: “訂閱電子報”
          Scammers send offers to your inbox every day, the police warned. ~ kept
          """)
  void judges(String line, String reason) {
    assertEquals(reason, Reasons.of(filter, line));
  }

  @Test
  void removesAPitchOnlyBesideItsButton() {
    String pitch = "The best stories of the week, delivered to your inbox.\n";
    assertEquals(
        List.of("pitch of a newsletter: “to your inbox”", "newsletter sign-up: “subscribe”"),
        Reasons.of(filter, null, pitch + "Subscribe\n"));
    assertEquals(List.of(KEPT, KEPT), Reasons.of(filter, null, pitch + "The police warned\n"));
  }
}
