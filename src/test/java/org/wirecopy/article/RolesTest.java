package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {

  @ParameterizedTest
  @ValueSource(strings = {"Staff reporter", "STAFF REPORTER", "Muhabir", "MUHABİR", "muhabir"})
  void areKnownInAnyCase(String role) {
    assertTrue(Roles.isRole(role));
    assertTrue(Roles.hasRole(role));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ann Lee", "Ann Reporter", "Reporterin2"})
  void whatHasOtherWordsIsNone(String text) {
    assertFalse(Roles.isRole(text));
  }
}
