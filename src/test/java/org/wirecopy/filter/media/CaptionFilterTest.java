package org.wirecopy.filter.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.filter.Reasons;

class CaptionFilterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          FILE PHOTO: The old bridge before the flood, March 3, 2031 ~ caption: “file photo”
          FILE - The mayor speaks at the town hall in Oldtown. ~ caption: “FILE”
          Image caption, The mayor says that she will not resign ~ caption: “image caption”
          Archivbild: Die alte Brücke ~ caption: “archivbild”
          Die alte Brücke bei Nacht (Archivbild) ~ caption: “archivbild”
          Den gamla bron i dimma. Arkivbild. ~ caption: “arkivbild”
          El puente viejo (Archivo) ~ caption: “archivo”
          市長會見記者（資料照） ~ caption: “資料照”
          Le vieux pont, photo d'archives ~ caption: “photo d'archives”
          Elle garde des lettres, des cartes, archives ~ kept
          File photos of the bridge were shown to the council ~ kept
          File - Open - Recent ~ kept
          The council keeps the plans on file. ~ kept
          El ayuntamiento guarda los planos en su archivo ~ kept
          """)
  void judges(String line, String reason) {
    assertEquals(reason, Reasons.of(new CaptionFilter(), line));
  }
}
