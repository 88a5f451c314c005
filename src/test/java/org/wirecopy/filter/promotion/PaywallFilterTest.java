package org.wirecopy.filter.promotion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.filter.Reasons;

class PaywallFilterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          Subscribe to continue reading ~ subscription prompt: “subscribe to continue”
          Create free account and unlock exciting features like ~ subscription prompt: “create free account”
          Cancel anytime. ~ subscription prompt: “cancel anytime”
          Jetzt weiterlesen mit Plus ~ subscription prompt: “jetzt weiterlesen mit”
          Article réservé aux abonnés ~ subscription prompt: “article réservé aux abonnés”
          Suscríbete para seguir leyendo ~ subscription prompt: “suscríbete para seguir leyendo”
          Jetzt mit F+ lesen ~ subscription prompt: “jetzt mit f+ lesen”
          Jetzt mit Frau Fink lesen ~ kept
          この記事は有料会員限定です。 ~ subscription prompt: “この記事は有料会員”
          会员专享 ~ subscription prompt: “会员专享”
          Readers who subscribe to continue reading cost the paper nothing, the study found. ~ kept
          To continue the work, she moved to a house by the sea ~ kept
          """)
  void judges(String line, String reason) {
    assertEquals(reason, Reasons.of(new PaywallFilter(), line));
  }
}
