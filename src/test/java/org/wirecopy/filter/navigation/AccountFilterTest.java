package org.wirecopy.filter.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.filter.Reasons;

class AccountFilterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Sign in ~ account: “sign in”
          Sign in | Register ~ account: “sign in register”
          Already have an account? Sign In ~ account: “already have an account”
          Sie sind angemeldet als: jemand@example.org ~ account: “sie sind angemeldet als”
          Mis artículos ~ account: “mis artículos”
          ログイン ~ account: “ログイン”
          Register of voters to be checked again ~ kept
          Already a member of the council, she has now been elected to its chair for four more years. ~ kept
          """)
  void judges(String line, String reason) {
    assertEquals(reason, Reasons.of(new AccountFilter(), line));
  }
}
