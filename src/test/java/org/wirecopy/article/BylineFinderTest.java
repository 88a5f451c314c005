package org.wirecopy.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Dump;
import org.wirecopy.document.Removal;
import org.wirecopy.document.TextDocument;
import org.wirecopy.pipeline.Cleaner;
import org.wirecopy.pipeline.StandardChain;

class BylineFinderTest {

  private static final String ROMANIAN =
      """
        Portul se închide pe timpul nopții
        De Ioana Exemplu
        Portul va fi închis pe timpul nopții din iunie, a anunțat luni conducerea acestuia, după o ședință lungă.
        Prea puțini oameni au folosit feriboturile de noapte, care au costat orașul mai mult decât putea plăti.
        """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Jane Example | Jane Example",
        "By Jane Example and John Q. Sample | Jane Example;John Q. Sample",
        "By Jane Example, Chief Correspondent | Jane Example",
        "By JANE EXAMPLE jane@tidepost.test | JANE EXAMPLE",
        "Von Anna Beispiel und Jörg Muster | Anna Beispiel;Jörg Muster",
        "Par Chloé Exemple avec AFP | Chloé Exemple",
        "Por María Ejemplo | María Ejemplo",
        "Door Piet van der Voorbeeld | Piet van der Voorbeeld",
        "Автор: Анна Примерова | Анна Примерова",
        "Oleh: Budi Contoh | Budi Contoh",
        "作者：张三丰 | 张三丰",
        "홍길동 기자 | 홍길동",
        "Jane Example3 hours ago | Jane Example",
        "ByJane McSample | Jane McSample",
        "By Jane SamplePublished: Jan 29, 2024 | Jane Sample",
        "3 March 2024 · By Jane Example | Jane Example",
        "Written by: Tom May | Tom May",
        "By Will Judd Example, Deputy Editor | Will Judd Example",
        "Written by Kristin | Kristin",
        "By Jane McSamplePublished: Jan 29, 2024 | Jane McSample",
        "Tidepost Travel Team | Tidepost Travel Team",
        "By The Tidepost editors | The Tidepost editors",
        "Harbour News Desk / Updated: Dec 17, 2025 | Harbour News Desk",
        "Jane Example Deputy Content Director | Jane Example",
        "文/张三丰 | 张三丰",
        "记者 张三丰 李四明 | 张三丰;李四明",
        "서울 홍길동 기자 hong@tide.test | 홍길동",
        "글=홍길동 기자 사진=김철수 기자 | 홍길동",
        "本报记者 张三丰 文/摄 | 张三丰",
        "Av Åsa Exempel | Åsa Exempel",
        "Autor: Jan Příklad | Jan Příklad",
        "Yazar: Ayşe Örnek | Ayşe Örnek",
        "بقلم: أحمد المثال | أحمد المثال",
        "By Jane Example@janeexample Dec 6, 2016 | Jane Example",
        "Anna Beispiel Maria Muster Eva Probe | Anna Beispiel;Maria Muster;Eva Probe",
        "Anna Beispiel Eva Maria Probe Jan Erik Muster | Anna Beispiel;Eva Maria Probe;Jan Erik Muster",
        "By Jane Example, Harbour Post Staff Writers | Jane Example",
        "Jane Example. Published 3 March 2024 | Jane Example",
        "张三丰2024-03-03 09:00 | 张三丰",
        "编辑：李四明 作者：张三丰 | 张三丰",
        "by quaysider | quaysider",
        "Posted by quaysider on 3 March 2024 | quaysider",
        "3 March 2024 by quaysider | quaysider",
        "By Jane Example—7 min read | Jane Example",
        "By Jane (Ann) Example | Jane Example",
        "Door Piet van ’t Voorbeeld | Piet van ’t Voorbeeld",
        "Autorzy: Jan Przykład oraz Anna Przykładowa | Jan Przykład;Anna Przykładowa",
        "Jane Example Environment correspondent | Jane Example",
        "By Jane Example Health reporter, Harbour News | Jane Example",
        "By Jane Example Associated Press | Jane Example",
        "By Jane Example Foreign Affairs Editor | Jane Example",
        "Riikka Esimerkki HS | Riikka Esimerkki",
        "Katarzyna Przykładowa, Dziennikarka Portu | Katarzyna Przykładowa",
        "Von Anna Beispiel, ARD Berlin | Anna Beispiel",
        "Anna Beispiel, ARD-Studio Rom | Anna Beispiel",
        "نویسنده، آرش نمونه | آرش نمونه",
        "كاتب، أحمد المثال | أحمد المثال",
        "Yazan, Ayşe Örnek | Ayşe Örnek",
        "Автор, Анна Примерова | Анна Примерова",
        "Aus Bad Beispiel berichtet Anna Muster | Anna Muster",
        "Interview: Anna Muster | Anna Muster",
        "dal nostro inviato Marco Esempio | Marco Esempio",
        "Mei Contoh R - tideNews | Mei Contoh R",
        "Jane Example in Tidewater and John Sample in London | Jane Example;John Sample",
        "By Jane Example in Tidewater and John Sample | Jane Example;John Sample",
        "投稿者 Jane Example | Jane Example",
        "By Jane Example, Political Editor and John Sample, Reporter | Jane Example;John Sample",
        "By Jane Example, North West correspondent, and John Sample, PA | Jane Example;John Sample",
        "Von Anna Beispiel, Paris, und Peter Muster, Berlin | Anna Beispiel;Peter Muster",
        "By Jane Example, John Sample, and Ann Specimen | Jane Example;John Sample;Ann Specimen",
        "Von unserer Korrespondentin Anna Beispiel, Paris | Anna Beispiel",
        "Van onze verslaggever Piet Voorbeeld | Piet Voorbeeld",
        "بقلم: أحمد المثال وسعيد المثال | أحمد المثال;سعيد المثال",
        "홍길동·김철수 기자 | 홍길동;김철수",
        "홍길동 기자, 김철수 기자 | 홍길동;김철수",
        "记者 张三丰、李四明 北京报道 | 张三丰;李四明",
        "记者 张三丰 通讯员 李四明 | 张三丰",
        "By Jane Example Edited By: Ann Specimen | Jane Example",
        "Articol de Ioana Exemplu | Ioana Exemplu",
        "By Jane Example, photos by John Sample and Peter Holm | Jane Example",
        "Von Anna Beispiel, Fotos: Bernd Muster und Peter Holm | Anna Beispiel",
        "By Jane Example Edited By: Ann Specimen and Mark Sample | Jane Example",
        "연합뉴스·홍길동 기자 | 홍길동",
        "글 홍길동 기자·사진 김철수 기자 | 홍길동",
        "文＝張三丰 | 張三丰",
        "文・写真＝張三丰 | 張三丰",
        "潮汐日报·港口记者 张三丰 李四明 | 张三丰;李四明",
        "张三丰／台北、李四明／桃園 | 张三丰;李四明",
        "执笔人：张三丰 李四明 | 张三丰;李四明",
        "编辑：李四明 采写：张三丰 | 张三丰",
        "Geskryf deur Jan Voorbeeld | Jan Voorbeeld",
        "記者王明／台北報導 | 王明",
        "撰文／张三丰 编辑／李四明 | 张三丰",
        "採訪／王小明 撰文／李大同 | 王小明",
        "聞き手＝山本花織 | 山本花織",
        "取材・文：都築ほのか | 都築ほのか",
        "By Omar AbdelRahman | Omar AbdelRahman",
        "BY JANE EXAMPLE AND JOHN SAMPLE | JANE EXAMPLE;JOHN SAMPLE",
        "خبرنگار: آرش نمونه | آرش نمونه",
        "By: Jane Example August 18, 2010 | Jane Example",
        "By Jane Example Tuesday, Aug. 17, 2010 | Jane Example",
        "By Jane August, 3 March 2024 | Jane August",
        "Par Jeanne Exemple, Paul Modèle Envoyés spéciaux à Rivemer | Jeanne Exemple;Paul Modèle",
        "Jane SpecimenHarbour writerUpdated: 4 Nov 2025 | Jane Specimen",
        "Jane Example4 Nov 2025, 10:51 | Jane Example",
        "4 Nov 2025, 10:51Jane Example, Tidepost | Jane Example",
        "Jana Příkladová27. sep 2023 | Jana Příkladová",
        "Sofia Exempelsofia.exempel@tidepost.test | Sofia Exempel",
        "Eva Modelleva_m@tidepost.test | Eva Modell",
        "Tidemouth - Jane Example | Jane Example",
        "Kaynak: TidepostEditör: Selin Örnek | Selin Örnek",
        "Репортер: Мария Примерова | Мария Примерова",
        "海潮社记者张三丰、李四明 | 张三丰;李四明",
        "潮汐晚报记者 张三丰 李四明 文/图 | 张三丰;李四明",
        "Theo Example — Mar 27, 2025 2:00 pm | Theo Example",
        "By Jane \"Sea Gull\" Example November 19, 2023 | Jane \"Sea Gull\" Example",
        "By Jane “Gull” Example | Jane “Gull” Example",
        "Por Juan PÉREZ de LEÓN | Juan PÉREZ de LEÓN",
        "Par Jean DUPONT MARTIN | Jean DUPONT MARTIN",
        "Peter Van de Velde, redacteur | Peter Van de Velde",
        "Ayşe Nur ÖRNEK Mert DENEME | Ayşe Nur ÖRNEK;Mert DENEME",
        "Dec 26, 2025 • Mahua Das in Project Management | Mahua Das",
        "Dec. 19, 2025 · Jane Example on behalf of the Harbour group | Jane Example",
        "Published: Sep 3, 2022 · Modified: Aug 19, 2023 by Maren · This post may contain affiliate links for the ships in it · 28 Comments | Maren",
        "Posted by Gertie at 8:47 pm 14 comments Labels: steam, ferries, wrong scale Email this BlogThis! Share to Facebook | Gertie",
        "文・写真＝相良ノブ子 2025年6月22日 | 相良ノブ子",
      })
  void readsNames(String line, String names) {
    assertEquals(List.of(names.split(";", -1)), byline(line).names());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Staff Reporter",
        "Haber Merkezi",
        "渔船停泊在航道入口。中新社记者 李四明 摄",
        "기자회견하는 회장. 사진=홍길동 기자",
        "By Reuters",
        "By The Associated Press",
        "by 3 March 2024",
        "By the sea",
        "Share this",
        "By Business Desk",
        "Agence France-Presse in Paris",
        "Redazione ANSA",
        "By AFP and Agencies",
        "NewsSportWeatherTravel",
        "By April",
        "Una barca en el puerto. EFE/María Ejemplo",
        "Facebook Twitter",
        "How Much Does It Really Cost to Sail?",
        "Harbour's Ferries",
        "Story Highlights",
        "İZMİR BORNOVA'DA YANGIN",
        "Facebook Twitter Flipboard Send Reddit Messenger",
        "Contributor, Harbour Weekly",
        "Latest Headlines",
        "Haberi Görüntüle",
        "Önerilen Video",
        "LINE",
        "Hafen-Ausbau Tidewater Kaimauer Senat Fähren Nord",
        "Ausbau von Kaimauern",
        "Hafen-Sonderparteitag zur Flut",
        "点击查看",
        "更新時間",
        "دقيقتان للقراءة",
        "長野県",
        "スクラップ",
        "使い方",
        "海野 社会部",
        "潮报社微博",
        "人人\n开心网",
        "中国记者 协会",
        "明天出远门了",
        "郑 重 声 明",
        "Deur opengebroken",
        "The night ferry in the harbour on Tuesday. Picture by Jane Example",
        "Fot. Jan Przykład",
        "Associated Press writer Jane Example in Denver contributed to this report.",
        "وتستمر الأعمال ثلاثين يومًا.",
        "About\nGear",
        "Produced by Jane Example",
        "By Jane McSample:",
        "Jane Example, skipper: “We wait for the tide”",
        "—প্রতিনিধিত্বমূলক ছবি।",
        "Giọng Nam",
        "県内",
        "Hotel „Adler“ Bremen",
        "By noon on May 2, 2024, traffic had come to a standstill on all of the bridges in the town, the board said.",
        "Peter Holm is led to the harbour by the men of the night watch",
      })
  void namesNobodyElse(String line) {
    assertTrue(byline(line).names().isEmpty(), line);
  }

  @ParameterizedTest
  @CsvSource({"By Associated Press, Associated Press", "Reuters |, Reuters", "Quelle: dpa, dpa"})
  void creditsAgencies(String line, String agency) {
    assertEquals(agency, byline(line).agency());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By/Jane Example/and/John Sample | Jane Example;John Sample",
        "Jane Example/&/John Sample | Jane Example;John Sample",
        "Von/Anna Beispiel/,/Peter Muster/und/Eva Probe | Anna Beispiel;Peter Muster;Eva Probe",
        "By/Jane Example/and/The harbour board voted on Monday to dredge the channel | Jane Example",
      })
  void readsNamesThatLinksPutALineEach(String lines, String names) {
    assertEquals(List.of(names.split(";", -1)), byline(lines.replace('/', '\n')).names());
  }

  @Test
  void namesTheWriterAndNotWhomTheStoryIsAbout() {
    String text =
        """
        Harbour board elects Peter Holm
        Peter Holm
        Photo: Tide Post
        Jane Example
        3 March 2024
        The harbour board elected Peter Holm on Monday after a long meeting, and Peter Holm said that he would work hard.
        The night ferries will run again from June, the board said, and tickets will cost as much as before.
        """;
    Page page = Page.of(TextDocument.of(null, text));
    assertEquals(
        List.of("Jane Example"), BylineFinder.find(page, HeadlineFinder.find(page)).names());
  }

  @Test
  void aNameAboveAPicturesCreditIsThatOfWhomItShows() {
    int below = BylineFigure.CREDIT_BELOW.ordinal();
    String story =
        "\nThe harbour board elected a chairman on Monday after a long meeting, it said.\n";
    String caption = "Peter Holm\nPhoto: Tide Post";
    Page page = Page.of(TextDocument.of(null, caption + story));
    assertEquals(1, BylineFinder.candidates(page, null).get(0).figures()[below]);
    Page writers = Page.of(TextDocument.of(null, "Ann Example\nJane Example (photo)" + story));
    assertEquals(0, BylineFinder.candidates(writers, null).get(0).figures()[below]);
  }

  @Test
  void whoWroteATeaserBehindAnAgencysStoryDidNotWriteIt() {
    String text =
        """
        Ferries to stop at night
        Source: AFP
        The ferries will stop running at night from June, the harbour board said on Monday after a long meeting.
        Too few people had used the night ferries, which cost the town more than it could pay.
        The lift that nobody wanted
        By Jane Example
        """;
    TextDocument document = TextDocument.of(null, text);
    @Nullable String[] reasons = {null, null, null, null, "a teaser", "a teaser"};
    Page page = Page.of(document.remove(Removal.LINE_MODEL, reasons));
    Candidate writer = BylineFinder.candidates(page, null).get(0);
    assertEquals(List.of("Jane Example"), writer.values());
    assertEquals(1, writer.figures()[BylineFigure.BEHIND_AGENCY.ordinal()]);
  }

  @Test
  void aLabelOfOneLanguageIsNoneInOthers() {
    Page page = Page.of(TextDocument.of(null, ROMANIAN));
    assertEquals("ro", page.language());
    assertEquals(List.of("Ioana Exemplu"), BylineFinder.find(page, null).names());
    assertEquals(0, BylineLabel.end("De Ioana Exemplu", "es"));
  }

  @Test
  void aBylineBehindTheHeadlineInItsLineIsRead() {
    String text =
        """
        Night ferries to stop in June by Jane Example
        The ferries will stop running at night from June, the harbour board said on Monday after a long meeting.
        Too few people had used the night ferries, which cost the town more than it could pay.
        """;
    Page page = Page.of(TextDocument.of(null, text));
    Headline headline = new Headline("Night ferries to stop in June", List.of(0));
    assertEquals(List.of("Jane Example"), BylineFinder.find(page, headline).names());
    Page paper =
        Page.of(TextDocument.of(null, text.replace("by Jane Example", "| Charlotte Observer")));
    assertTrue(BylineFinder.find(paper, headline).names().isEmpty());
    Headline whole = new Headline("Night ferries to stop in June by Jane Example", List.of(0));
    assertTrue(BylineFinder.find(page, whole).names().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De Crăciun și Revelion, circulația rămâne oprită",
        "De Interes Local",
        "De Alexandru Ioan Cuza depinde totul",
        "De azi, 3 mai 2024, podul este închis",
        "Acasă / De Actualitate",
      })
  void aRomanianSentenceWithDeNamesNobody(String line) {
    Page page = Page.of(TextDocument.of(null, ROMANIAN.replace("De Ioana Exemplu", line)));
    assertEquals(List.of(), BylineFinder.find(page, null).names());
  }

  @Test
  void whomAPictureIsByWroteNothing() {
    assertTrue(byline("Foto:\nAnna Beispiel / Tide Post").names().isEmpty());
  }

  @Test
  void aNameWithAParticleIsRead() {
    String lines = "Jane Van Der Example|Published 4 months ago\nImage: Jane Van Der Example";
    assertEquals(List.of("Jane Van Der Example"), byline(lines).names());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mehr", "RSS", "AA", "Online"})
  void aWordThatIsAnAgencysNameTooIsNoCreditByItself(String line) {
    assertNull(byline(line).agency());
  }

  @Test
  void aLabelTellsAnAgencyFromAWord() {
    assertEquals("Mehr", byline("Source: Mehr").agency());
  }

  @Test
  void readsWritersOnLinesOfTheirOwn() {
    assertEquals(
        List.of("Jane Example", "John Sample"), byline("By Jane Example\nBy John Sample").names());
    assertEquals(List.of("Jane Example"), byline("Written by\nJane Example\n3 May 2024").names());
  }

  @Test
  void theSiteSignsWhereNobodyElseDoes() {
    String url = "https://www.tidepost.test/ferries";
    assertEquals(List.of("Tide Post"), byline(url, "By Tide Post").names());
    assertEquals(List.of("Jane Example"), byline(url, "By Jane Example, Tide Post").names());
  }

  @Test
  void aGivenNameIsNoCommonWord() {
    String text =
        "Will Example\nThe ferries will stop running at night from June, the harbour board said on Monday.\n";
    Page page = Page.of(TextDocument.of(null, text));
    Candidate name = BylineFinder.candidates(page, null).get(0);
    assertEquals(List.of("Will Example"), name.values());
    assertEquals(0, name.figures()[BylineFigure.COMMON_WORD.ordinal()]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "港湾局は５月末まで、島と町を結ぶ船を止めるという。【山本花織】",
        "港湾局は５月末まで、島と町を結ぶ船を止めるという。\n【山本花織】",
      })
  void japanesePapersSignAtTheEnd(String end) {
    String text = "夜間の船、運航取りやめへ\n港湾局は月曜日、夜間の船の運航を５月末まで取りやめると発表した。利用する人が減ったためだという。\n" + end + "\n";
    Page page = Page.of(TextDocument.of(null, text));
    assertEquals(List.of("山本花織"), BylineFinder.find(page, HeadlineFinder.find(page)).names());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "港务局五月底前停运夜间渡轮。（张三丰） | 张三丰",
        "港务局五月底前停运夜间渡轮。（本报记者 张三丰 李四明） | 张三丰;李四明",
        "港务局五月底前停运夜间渡轮。（张三丰 上海报道） | 张三丰",
        "（山本花織） | 山本花織",
        "（张三） | 张三",
      })
  void papersSignInBrackets(String line, String names) {
    assertEquals(
        List.of(names.split(";", -1)), EasternMentions.signed(0, line, null).get(0).names(), line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"（山本 花織）", "船が止まる。【山本　花織】"})
  void aSpacePartsOneNameInJapanese(String line) {
    String name = EasternMentions.signed(0, line, "ja").get(0).names().get(0);
    assertEquals("山本花織", name.replaceAll("[ 　]", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（敬称略）",
        "（待续）",
        "（新华社）",
        "（资料图）",
        "（仅供参考）",
        "（時事通信）",
        "船停了。（图文无关）",
        "船停了。（高度）",
        "发布时间：2024年3月5日（周三）",
        "知名演员（张译明）",
        "船停了。（摄影 张三丰）",
        "船停了。（新华社记者李四明摄）",
        "船が止まる。（山本翔撮影）",
      })
  void otherWordsInBracketsAreNoNames(String line) {
    assertTrue(EasternMentions.signed(0, line, null).isEmpty(), line);
  }

  @Test
  void whoCommentsIsNoWriter() {
    String text =
        """
        Ferries to the island will stop running at night
        Ferries to the island will stop running at night from June, the harbour board said on Monday after a long meeting.
        Too few people had used the night ferries, which cost the town more than it could pay.
        Comments (2)
        Jane Example
        3 May 2024
        It is high time that they stop.
        """;
    Page page = Page.of(new Cleaner(StandardChain.FILTERS).filter(Dump.ofText("1", null, text)));
    assertEquals(List.of(), BylineFinder.find(page, HeadlineFinder.find(page)).names());
  }

  @ParameterizedTest
  @ValueSource(strings = {"高科技/新材料", "白羊座/金牛座", "优秀记者 评选"})
  void sectionsAreNoWriters(String line) {
    assertTrue(EasternMentions.read(0, line).isEmpty(), line);
  }

  @Test
  void aLineOfManyNamesIsReadInTime() {
    String line = "船停了。（张三丰" + " 李四明".repeat(100_000) + "）";
    assertTrue(EasternMentions.signed(0, line, null).isEmpty());
    assertTrue(EasternMentions.signed(0, "。【山本花織" + "、山本花織".repeat(100_000) + "】", null).isEmpty());
  }

  @Test
  void aLongLineWithAnAddressIsReadInTime() {
    assertTrue(byline("Jane Example" + "x".repeat(200_000) + "@tidepost.test").names().isEmpty());
    assertTrue(byline("3 May 2024".repeat(20_000)).names().isEmpty());
  }

  @Test
  void anEditorIsNamedWhereNoWriterIs() {
    String text =
        """
        夜间渡轮六月起停运
        编辑 李四明
        港务局星期一宣布，夜间渡轮将从六月起停运，因为乘客太少，市政府无力继续负担这笔费用。
        港务局还表示，白天的渡轮照常运行，票价不变，船员也都会继续留任，不会有人失去工作。
        （潮汐日报记者 张三丰）
        """;
    Page page = Page.of(TextDocument.of(null, text));
    assertEquals(List.of("张三丰"), BylineFinder.find(page, HeadlineFinder.find(page)).names());
    Page unsigned = Page.of(TextDocument.of(null, text.replace("（潮汐日报记者 张三丰）\n", "")));
    assertEquals(
        List.of("李四明"), BylineFinder.find(unsigned, HeadlineFinder.find(unsigned)).names());
  }

  @ParameterizedTest
  @CsvSource({"编辑：李四明, 1", "编辑：李四明 采写：张三丰, 0", "編集委員・張三丰, 0", "Edited by Jane Example, 1"})
  void whoEditedIsTold(String line, double editor) {
    String text =
        "\nThe harbour board elected a chairman on Monday after a long meeting, it said.\n";
    Page page = Page.of(TextDocument.of(null, line + text));
    List<Candidate> all = BylineFinder.candidates(page, null);
    assertEquals(editor, all.get(0).figures()[BylineFigure.EDITOR.ordinal()], all::toString);
  }

  @Test
  void theWholeNameAboveTheStoryIsBetterThanTheFirstNameBelow() {
    String text =
        """
        Ferries to the island will stop running at night
        Jane Example
        Ferries to the island will stop running at night from June, the harbour board said on Monday after a long meeting.
        About Jane
        Jane writes about ferries for the Tide Post.
        """;
    Page page = Page.of(TextDocument.of(null, text));
    assertEquals(
        List.of("Jane Example"), BylineFinder.find(page, HeadlineFinder.find(page)).names());
  }

  @ParameterizedTest
  @ValueSource(strings = {"【森林火災】", "【関連記事】", "【山口県】", "船が止まる。【解説】"})
  void otherWordsInJapaneseBracketsAreNoNames(String line) {
    assertTrue(EasternMentions.signed(0, line, null).isEmpty());
  }

  private static Byline byline(String line) {
    return byline(null, line);
  }

  private static Byline byline(@Nullable String url, String line) {
    String text =
        "Ferries to the island will stop running at night\n"
            + line
            + "\nFerries to the island will stop running at night from June, the harbour board said on Monday after a long meeting.\n";
    Page page = Page.of(TextDocument.of(url, text));
    return BylineFinder.find(page, HeadlineFinder.find(page));
  }
}
