package org.wirecopy.read.charset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.Seeded;

class DecoderTest {

  private static final String FRENCH =
      "Le maire a présenté mardi son projet pour la forêt. « C’est une première », a-t-il déclaré.";
  private static final String GERMAN =
      "Der Stadtrat hat am Dienstag beschlossen, die Brücke für Fußgänger wieder zu öffnen.";
  private static final String SPANISH =
      "El año pasado la región recibió más visitantes que nunca, según el informe del jueves.";
  private static final String PORTUGUESE =
      "A decisão foi tomada após a reunião da comissão, que não quis comentar a situação.";
  private static final String SWEDISH =
      "Regeringen föreslår nya regler för småföretag, säger ministern på måndagen i Göteborg.";
  private static final String POLISH =
      "Rząd ogłosił w środę, że nowa ustawa wejdzie w życie jeszcze w tym roku, także w Łodzi.";
  private static final String CZECH =
      "Vláda ve středu schválila návrh zákona, který má příští rok snížit daně, řekl ministr.";
  private static final String HUNGARIAN =
      "A kormány szerdán elfogadta a törvényt, amely jövőre csökkenti az adókat, közölte a fő ügyész.";
  private static final String ROMANIAN =
      "Preşedintele a anunţat că măsurile vor fi aplicate începând cu luna viitoare în toată ţara.";
  private static final String TURKISH =
      "Başbakan, salı günü yaptığı açıklamada yeni yasanın gelecek yıl yürürlüğe gireceğini söyledi.";
  private static final String LITHUANIAN =
      "Vyriausybė trečiadienį pritarė įstatymui, kuris kitąmet sumažins mokesčius šalies žmonėms.";
  private static final String RUSSIAN =
      "Правительство в среду одобрило закон, который снизит налоги, сообщил министр в Москве.";
  private static final String UKRAINIAN =
      "Уряд у середу схвалив закон, який знизить податки, повідомив міністр фінансів її країни.";
  private static final String BULGARIAN =
      "Правителството одобри в сряда закона, който ще намали данъците, съобщи министърът.";
  private static final String GREEK =
      "Η κυβέρνηση ενέκρινε την Τετάρτη τον νόμο που θα μειώσει τους φόρους, είπε ο υπουργός.";
  private static final String HEBREW =
      "הממשלה אישרה ביום רביעי את החוק שיוריד את המסים בשנה הבאה, אמר השר לעיתונאים.";
  private static final String ARABIC =
      "وافقت الحكومة يوم الأربعاء على القانون الذي سيخفض الضرائب العام المقبل، وفق ما قال الوزير.";
  private static final String THAI =
      "รัฐบาลอนุมัติกฎหมายเมื่อวันพุธ ซึ่งจะลดภาษีในปีหน้า รัฐมนตรีกล่าวกับผู้สื่อข่าว";
  private static final String CHINESE = "政府周三批准了一项法律，该法律将在明年降低税收，部长在北京对记者说。经济学家表示欢迎。";
  private static final String TAIWANESE = "政府週三批准了一項法律，該法律將在明年降低稅收，部長在臺北對記者說。經濟學家表示歡迎。";
  private static final String JAPANESE = "政府は水曜日、来年から税金を引き下げる法律を承認したと大臣が東京で記者団に語った。";
  private static final String KOREAN = "정부는 수요일 내년부터 세금을 낮추는 법률을 승인했다고 장관이 서울에서 기자들에게 말했다.";

  static Stream<Arguments> legacyTexts() {
    return Stream.of(
            row(FRENCH, "windows-1252"),
            row(GERMAN, "windows-1252", "ISO-8859-1", "ISO-8859-15"),
            row(SPANISH, "windows-1252", "ISO-8859-1"),
            row(PORTUGUESE, "windows-1252"),
            row(SWEDISH, "windows-1252"),
            row(POLISH, "windows-1250", "ISO-8859-2"),
            row(CZECH, "windows-1250", "ISO-8859-2"),
            row(HUNGARIAN, "windows-1250", "ISO-8859-2"),
            row(ROMANIAN, "windows-1250", "ISO-8859-2"),
            row(TURKISH, "windows-1254", "ISO-8859-9"),
            row(LITHUANIAN, "windows-1257"),
            row(RUSSIAN, "windows-1251", "KOI8-R", "ISO-8859-5", "IBM866"),
            row(UKRAINIAN, "windows-1251", "KOI8-U"),
            row(BULGARIAN, "windows-1251"),
            row(GREEK, "windows-1253", "ISO-8859-7"),
            row(HEBREW, "windows-1255", "ISO-8859-8"),
            row(ARABIC, "windows-1256", "ISO-8859-6"),
            row(THAI, "x-windows-874", "TIS-620"),
            row(CHINESE, "GB18030", "GBK"),
            row(TAIWANESE, "Big5"),
            row(JAPANESE, "Shift_JIS", "EUC-JP", "ISO-2022-JP"),
            row(KOREAN, "EUC-KR"))
        .flatMap(rows -> rows);
  }

  private static Stream<Arguments> row(String text, String... charsets) {
    return Arrays.stream(charsets).map(charset -> Arguments.of(charset, text));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("legacyTexts")
  void knowsLegacyCharsetsByTheirLetters(String charset, String sentence) throws IOException {
    String text = "News 24\n" + sentence + "\n\nhttp://example.org/ 10:15\n";
    Decoder.Decoded decoded = Decoder.decode(text.getBytes(Charset.forName(charset)));
    assertEquals(text, decoded.text(), "taken for " + decoded.charset());
    assertEquals(0, decoded.broken());
  }

  static Stream<Arguments> unicodeTexts() {
    String[] charsets = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"};
    String[] texts = {
      "Plain news.\nThe end.\n", FRENCH, RUSSIAN, ARABIC, THAI, CHINESE + "\n" + CHINESE, KOREAN
    };
    return Arrays.stream(charsets)
        .flatMap(charset -> Arrays.stream(texts).map(text -> Arguments.of(charset, text)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("unicodeTexts")
  void readsUnicodeWithAByteOrderMark(String charset, String text) throws IOException {
    Decoder.Decoded decoded = Decoder.decode(("\ufeff" + text).getBytes(Charset.forName(charset)));
    assertEquals(text, decoded.text());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("unicodeTexts")
  void readsUnicodeWithout(String charset, String text) throws IOException {
    String lines = text + "\n\n10 12\n" + text + "\n";
    Decoder.Decoded decoded = Decoder.decode(lines.getBytes(Charset.forName(charset)));
    assertEquals(lines, decoded.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "café",
        "It’s late",
        "São Paulo",
        "© 2024",
        "5 €",
        "Brontë",
        "– so what?",
        "£9, £11 and £12",
        "©2024 Post, ©2025 Post",
        "Home » Harbour » Ferries",
        "50× faster, 10× as far"
      })
  void takesALoneSpecialCharacterForWesternEurope(String text) throws IOException {
    assertEquals(text, decode(text.getBytes(Charset.forName("windows-1252"))));
  }

  @Test
  void keepsUtf8ThatIsBrokenInPlacesAndSaysSo() throws IOException {
    byte[] cut = RUSSIAN.getBytes(StandardCharsets.UTF_8);
    Decoder.Decoded decoded = Decoder.decode(Arrays.copyOf(cut, cut.length - 2));
    assertEquals(StandardCharsets.UTF_8, decoded.charset());
    assertEquals(1, decoded.broken());
    assertTrue(decoded.text().startsWith("Правительство"));
  }

  @Test
  void readsUtf8WithFewSpecialCharactersThatIsBrokenOrCut() throws IOException {
    String page = "The board said on Monday: “We have waited — for years.”\n";
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf((page + "©").getBytes(StandardCharsets.UTF_8), bytes.length + 1);
    assertEquals(page + '\ufffd', decode(cut));
    byte[] broken = bytes.clone();
    broken[4] = (byte) 0xe9;
    assertEquals(page.replace("board", "\ufffdoard"), decode(broken));
  }

  @Test
  void believesADeclarationOfUtf8ThatFitsMostly() throws IOException {
    byte[] broken = "Caf\u00e9 \u00e9".getBytes(StandardCharsets.ISO_8859_1);
    Optional<Charset> utf8 = Optional.of(StandardCharsets.UTF_8);
    assertEquals("Café é", Decoder.decode(broken, utf8).text(), "nothing in it is UTF-8");
    byte[] mixed = "Café and é".getBytes(StandardCharsets.UTF_8);
    mixed[0] = (byte) 0xe9;
    assertEquals("\ufffdafé and é", Decoder.decode(mixed, utf8).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "EUC-JP"})
  void doesNotBelieveADeclarationOfWesternEuropeOnWordsOfOtherScripts(String name)
      throws IOException {
    Charset usual = Charset.forName("windows-1252");
    String word =
        name.equals("EUC-JP") ? "フェリーは昨日の朝に港を出た。" : "Паром ушёл вчера утром, и никто не знал. ";
    String page = "<p>" + word.repeat(9) + "<a href=/more>More</a>";
    byte[] bytes = page.getBytes(Charset.forName(name));
    assertEquals(page, Decoder.decode(bytes, Optional.of(usual)).text());
    String few = "<p>The ferry " + word.substring(0, 9);
    assertEquals(
        usual, Decoder.decode(few.getBytes(Charset.forName(name)), Optional.of(usual)).charset());
    String french = "<p>" + "À l'été déjà passé, « créée » en août. ".repeat(99);
    assertEquals(french, Decoder.decode(french.getBytes(usual), Optional.of(usual)).text());
  }

  @Test
  void takesQuotesAndDashesForWesternEuropeAndNotForCyrillic() throws IOException {
    String page =
        """
        “We have waited for this for a decade,” the mayor said.
        The town pays €9 million — shop owners pay the rest, “and more”.
        """;
    assertEquals(page, decode(page.getBytes(Charset.forName("windows-1252"))));
    assertEquals("€9 million", decode("€9 million".getBytes(Charset.forName("windows-1252"))));
  }

  @Test
  void toleratesNulsInText() throws IOException {
    assertEquals("one\0 two three\n", decode("one\0 two three\n".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void doesNotCountReplacementCharactersThatWereWritten() throws IOException {
    assertEquals(0, Decoder.decode("a \ufffd b é".getBytes(StandardCharsets.UTF_8)).broken());
  }

  @Test
  void readsNothingAsNothing() throws IOException {
    assertEquals("", decode(new byte[0]));
    assertEquals("", decode(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}));
    assertEquals("", decode(new byte[] {(byte) 0xff, (byte) 0xfe}));
  }

  @Test
  void refusesBinaryData() {
    byte[] random = new byte[4096];
    new Random(1).nextBytes(random);
    assertThrows(Decoder.BinaryException.class, () -> Decoder.decode(random));
    assertThrows(Decoder.BinaryException.class, () -> Decoder.decode(new byte[4096]));
  }

  @Test
  @Seeded
  void neverThrowsAnythingElse(Random random) {
    for (int round = 0; round < 2000; round++) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      int from = random.nextInt(256);
      int length = random.nextInt(40);
      for (int i = 0; i < length; i++) {
        bytes.write(from + random.nextInt(256 - from));
      }
      try {
        decode(bytes.toByteArray());
      } catch (IOException e) {
        assertEquals(Decoder.BinaryException.class, e.getClass());
      }
    }
  }

  private static String decode(byte[] bytes) throws IOException {
    return Decoder.decode(bytes).text();
  }
}
