package org.wirecopy.filter.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.filter.OneLine;
import org.wirecopy.filter.Reasons;

class SignOffFilterTest {

  private static final SignOffFilter FILTER = new SignOffFilter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          (Reporting by Jane Doe; Editing by John Roe) → reporting by
          With inputs from agencies → with inputs from
          Our Standards: The Thomson Reuters Trust Principles. → our standards the thomson reuters trust principles
          Mit Material von dpa → mit material von
          Jane Doe contributed research. → contributed research
          Oikaisu 15.7. klo 14.03: Korjattu lautan nimi. → oikaisu # # klo
          Dieses Thema im Programm: Das Inselradio berichtete am 2. August. → dieses thema im programm
          《 人民日报 》（ 2031年04月23日 12 版） → 人民日报 #年#月#日 #版
          责任编辑：张三 → 责任编辑
          انتهای پیام → انتهای پیام
          """)
  void removes(String line, String phrase) {
    assertEquals("sign-off: “" + phrase + "”", OneLine.reason(FILTER, line));
  }

  @Test
  void removesTheNamesBehindTheAgencyAtTheEndOfItsCopyOnly() {
    String story =
        "नगर परिषद ने मंगलवार को दो साल के लिए पुराने पुल को बंद करने का फैसला किया, महापौर ने सभा में कहा।\n";
    List<String> reasons =
        Reasons.of(
            FILTER, null, story + "भाषा विवाद गहराया\nसरकार ने कहा\n" + story + "भाषा अनिल मोहन\n");
    assertEquals(
        List.of(
            Reasons.KEPT,
            Reasons.KEPT,
            Reasons.KEPT,
            Reasons.KEPT,
            "sign-off: names behind the agency's"),
        reasons);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "and/or",
        "The union said that reporting by its members had stopped.",
        "The committee says that its members contributed research to the report on the bridge.",
        "Dieses Thema bleibt im Programm, sagte die Ministerin.",
        "《人民日报》2031年4月23日报道，大桥已经关闭。",
        "भाषा का सवाल",
        "London/Paris"
      })
  void keeps(String line) {
    assertEquals("", OneLine.reason(FILTER, line));
  }
}
