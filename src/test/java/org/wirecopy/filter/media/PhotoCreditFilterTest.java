package org.wirecopy.filter.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.filter.OneLine;

class PhotoCreditFilterTest {

  private static final PhotoCreditFilter FILTER = new PhotoCreditFilter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          The bridge at dawn. Photo: Jane Doe/AP → photo
          Die Brücke im Nebel. Foto: Erika Muster/dpa → foto
          Getty Images → getty images
          Crédit photo : Jeanne Doe → crédit photo
          Фото: Иван Иванов → фото
          图片来源：新华社 → 图片来源
          港を出るフェリー＝１日、港町（ＡＰ） → ＝１日、港町（ＡＰ）
          記者会見する会長＝２日、東京都千代田区、山田太郎撮影 → ＝２日、東京都千代田区、山田太郎撮影
          沖に並ぶ船（ＡＰ＝共同） → ＡＰ＝共同）
          水路の地図＝市提供 → ＝市提供
          雪の港町。（山田太郎撮影） → （山田太郎撮影）
          渡轮驶离港口。新华社记者王五摄 → 记者王五摄
          市长在新闻发布会上讲话。（王五 摄） → （王五 摄）
          航道示意图（市政府供图） → （市政府供图）
          항구를 떠나는 여객선. [사진=연합뉴스] → 사진
          기자회견하는 홍길동 회장. 사진=김철수 기자 → 사진
          수로 지도. 시청 제공 → . 시청 제공
          """)
  void removes(String line, String phrase) {
    assertEquals("photo credit: “" + phrase + "”", OneLine.reason(FILTER, line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LONDON (AP)",
        "Brussels, Aug 17 (AFP)",
        "“I took the photo by accident,” she told Reuters.",
        "Cost per credit: 5 dollars",
        "死亡したのは山田さん（２５）＝東京都千代田区＝で、警察が調べている。",
        "市議会は２日、議案を可決した。（共同）",
        "同社は２日、発表した。（ニューヨーク＝共同）",
        "歌手のＡさん＝大阪市＝が動画を提供",
        "朝食（和食ビュッフェを提供）",
        "記念写真（撮影）",
        "首脳会談、集合写真撮影",
        "火山の噴火、ドローンで撮影",
        "Range = 300 miles (EPA)",
        "Best price = CHEAP",
        "后置三摄",
        "5000万像素 超广角主摄",
        "他说，工程三月开工。他补充说，费用由市政府承担。（受访者供图）",
        "1. 무료 정보 제공",
        "[단독] 경찰 CCTV 영상 제공",
        "최대 1.5배 포인트 제공",
        "新サービス、無料提供",
        "纪录片由当地居民拍摄",
        "그는 정보를 제공"
      })
  void keeps(String line) {
    assertEquals("", OneLine.reason(FILTER, line));
  }
}
