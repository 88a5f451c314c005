package org.wirecopy.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.document.Phrase;

class PhraseCompilerTest {

  @TempDir private Path folder;

  private Path list(String text) throws IOException {
    Path file = Files.createDirectories(folder.resolve("caption")).resolve("en.txt");
    return Files.writeString(file, text);
  }

  @Test
  void wordsBehindAreCounted() throws IOException {
    list("# Captions.\nfile photo *12\n");
    assertEquals(
        new Phrase("caption", "en", "file photo", Phrase.Place.START, 12),
        PhraseCompiler.compile(folder).get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          file photo *60 ~ :2: more words behind “file photo *60” than can be counted: 1 to 59
          first ~ :2: the phrase “first” stands here twice
          * * ~ :2: no word in the phrase “* *”
          """)
  void faultsAreToldWithTheirLine(String phrase, String fault) throws IOException {
    Path file = list("first\n" + phrase + "\n");
    IOException told = assertThrows(IOException.class, () -> PhraseCompiler.compile(folder));
    assertEquals(file + fault, told.getMessage());
  }
}
