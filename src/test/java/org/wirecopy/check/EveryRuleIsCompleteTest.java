package org.wirecopy.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is in the list, documented, and its example shows what it finds. */
class EveryRuleIsCompleteTest {

  static Stream<Rule> rules() {
    return StandardRules.RULES.stream();
  }

  @Test
  void everyRuleIsInTheListOnce() {
    List<String> written =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.wirecopy.check")
                .stream()
                .filter(type -> type.isAssignableTo(Rule.class) && !type.isInterface())
                .map(type -> type.getFullName())
                .sorted()
                .toList();
    assertEquals(written, rules().map(rule -> rule.getClass().getName()).sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isCalledAsItsClassIs(Rule rule) {
    StringBuilder type = new StringBuilder();
    for (String word : rule.name().split("-", -1)) {
      type.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    assertEquals(type.toString(), rule.getClass().getSimpleName());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isDocumented(Rule rule) {
    RuleDoc doc = rule.doc();
    for (String part : List.of(doc.what(), doc.why(), doc.example(), doc.mend(), doc.silence())) {
      assertFalse(part.isBlank(), rule.name());
    }
    assertTrue(doc.what().endsWith("."), doc.what());
    assertFalse(doc.mend().endsWith("."), doc.mend());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsItsExampleAndNothingElseThere(Rule rule, @TempDir Path folder) throws IOException {
    Path file = null;
    for (String line : rule.doc().example().lines().toList()) {
      if (line.startsWith("==> ")) {
        file = folder.resolve(line.substring(4, line.length() - 4));
        Files.writeString(file, "");
      } else {
        Files.writeString(file, Files.readString(file) + line + "\n");
      }
    }
    List<String> found = Faults.in(folder).stream().map(Finding::rule).distinct().toList();
    assertEquals(List.of(rule.name()), found);
  }
}
