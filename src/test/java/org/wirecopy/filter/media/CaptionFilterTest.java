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
          閉鎖された古い橋=26日午後、東京都江東区 ~ caption: day and place
          橋を渡る市長＝2031年3月2日、青森市（共同） ~ caption: day and place
          【ロンドン=26日、共同】市は橋を閉鎖した。 ~ kept
          橋は5月に閉鎖＝26日に市長が発表 ~ kept
          市は26日午後、橋を閉鎖すると発表した。 ~ kept
          ▽日時=5月26日、雨天中止 ~ kept
          応募の締切=12月25日、当日消印有効 ~ kept
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
