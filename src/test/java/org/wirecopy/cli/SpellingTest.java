package org.wirecopy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpellingTest {

  @Test
  void countsEdits() {
    assertEquals(0, Spelling.edits("same", "same"));
    assertEquals(1, Spelling.edits("same", "some"));
    assertEquals(4, Spelling.edits("", "same"));
    assertEquals(3, Spelling.edits("kitten", "sitting"));
  }

  @Test
  void guessesOnlyWhatIsNear() {
    List<String> names = List.of("share-widget", "cookie-notice");
    assertEquals(Optional.of("share-widget"), Spelling.nearest("sharewidgets", names));
    assertEquals(Optional.empty(), Spelling.nearest("zebra", names));
  }
}
