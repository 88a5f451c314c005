package org.wirecopy.filter.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.filter.Reasons;

class ShareWidgetFilterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
          """
          Share on Facebook ~ share button: “share on facebook”
          SHARE THIS ARTICLE ON ~ share button: “share this article on”
          Facebook Twitter WhatsApp Email ~ row of share buttons
          12 shares ~ share button: “#shares”
          Artikel teilen ~ share button: “artikel teilen”
          Copier le lien ~ share button: “copier le lien”
          Compartir en WhatsApp ~ share button: “compartir en whatsapp”
          この記事をシェア ~ share button: “この記事をシェア”
          分享到微信 ~ share button: “分享到微信”
          공유하기 ~ share button: “공유하기”
          Поделиться ~ share button: “поделиться”
          شارك المقال ~ share button: “شارك المقال”
          Print technology. ~ kept
          She wanted to share this article of faith with her children and grandchildren. ~ kept
          Facebook said on Monday ~ kept
          """)
  void judges(String line, String reason) {
    assertEquals(reason, Reasons.of(new ShareWidgetFilter(), line));
  }
}
