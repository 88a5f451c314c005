package org.wirecopy.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "page-1 | page-1",
        "site/2025/page | site/2025/page",
        "../../etc/passwd | __/__/etc/passwd",
        "/etc/passwd | etc/passwd",
        "./a/./b | a/b",
        "https://example.org/a?b=c | https_/example.org/a_b=c",
        "a\\b:c*d\"e<f>g | a_b_c_d_e_f_g",
        "nul | nul_",
        "Überschrift 北京 | Überschrift 北京",
        "`` | _",
        "/ | _",
        "... | ___",
      })
  void stayInTheFolderAndAreAllowedEverywhere(String id, String name) {
    assertEquals(name, FileNames.safe(id));
  }

  @Test
  void ofEqualIdsAreCounted() {
    FileNames names = new FileNames();
    assertEquals("a", names.unique("a"));
    assertEquals("a-2", names.unique("a"));
    assertEquals("A-3", names.unique("A"), "some file systems take A for a");
    assertEquals("a-2-2", names.unique("a-2"));
    assertEquals("b_c", names.unique("b:c"));
    assertEquals("b_c-2", names.unique("b?c"));
  }

  @Test
  void ofLongIdsAreShortAndStillDiffer() {
    String one = FileNames.safe("長".repeat(300) + "1");
    String other = FileNames.safe("長".repeat(300) + "2");
    assertTrue(one.getBytes(StandardCharsets.UTF_8).length <= 200);
    assertTrue(!one.equals(other));
  }
}
