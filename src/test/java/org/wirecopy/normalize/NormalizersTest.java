package org.wirecopy.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Dump;
import org.wirecopy.document.TextDocument;
import org.wirecopy.document.TextLine;
import org.wirecopy.pipeline.Cleaner;

class NormalizersTest {

  private static List<TextLine> lines(String dump) {
    return Cleaner.normalize(Dump.ofText("test", null, dump)).lines();
  }

  private static List<String> texts(String dump) {
    return lines(dump).stream().map(TextLine::text).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"one\ntwo", "one\r\ntwo\r\n", "one\rtwo\r", "one\u2028two", "one\ftwo"})
  void splitsAtEveryKindOfLineBreak(String dump) {
    assertEquals(List.of("one", "two"), texts(dump));
  }

  @Test
  void numbersLinesAsTheSourceDoes() {
    List<TextLine> lines = lines("\n\none\n   \n\u00a0\ntwo");
    assertEquals(List.of(3, 6), lines.stream().map(TextLine::number).toList());
    assertTrue(lines.get(1).gapBefore());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "so\u00adcalled|socalled",
        "a\u00a0\u2009b|a b",
        "e\u0301t\u00e9|été",
        "\ufeffHead|Head",
        "zero\u200bwidth|zerowidth",
        "می\u200cخواهم|می\u200cخواهم",
        "nul\u0000led|nulled",
        "北京&nbsp;上海&nbsp北京|北京 上海 北京",
        "By&nbspJane Example|By Jane Example",
        "北京　上海|北京 上海"
      })
  void makesCharactersPlain(String dump, String expected) {
    assertEquals(List.of(expected), texts(dump));
  }

  @Test
  void takesBulletsOff() {
    List<TextLine> lines = lines("  • Sport\n     * Weather\n- a dash opens speech\n*\n");
    assertEquals(
        List.of("Sport", "Weather", "- a dash opens speech", "*"),
        lines.stream().map(TextLine::text).toList());
    assertEquals(List.of(true, true, false, false), lines.stream().map(TextLine::bullet).toList());
  }

  private static final String WRAPPED =
      """
         The harbour board voted on Monday to dredge the eastern channel before
         the winter storms arrive, after two ferries ran aground in a single
         week.
         Work is to begin in March and will close the channel to ferries for
         about six weeks, the board said in a statement.

         A second statement is expected on Thursday, when the council meets for
         the last time before the election.

           * A list item that is long enough to be wrapped by the browser that
             dumped the page
           * Short

         Menu
         Sport
      """;

  @Test
  void putsWrappedParagraphsTogether() {
    assertEquals(
        List.of(
            "The harbour board voted on Monday to dredge the eastern channel before the winter storms"
                + " arrive, after two ferries ran aground in a single week.",
            "Work is to begin in March and will close the channel to ferries for about six weeks, the"
                + " board said in a statement.",
            "A second statement is expected on Thursday, when the council meets for the last time"
                + " before the election.",
            "A list item that is long enough to be wrapped by the browser that dumped the page",
            "Short",
            "Menu",
            "Sport"),
        texts(WRAPPED));
    TextLine first = lines(WRAPPED).get(0);
    assertEquals(1, first.number());
    assertEquals(3, first.lastNumber());
  }

  /** Digits and Latin letters take one column each, so that lines differ in their characters. */
  @Test
  void putsTogetherWhatWasWrappedByColumnsOfTheScreen() {
    String chinese =
        """
        　　港口委员会2024年3月4日投票决定在冬季风暴到来之前疏浚东航道，两艘渡轮在同一周
        内在那里搁浅，船长Ilse Vandermoor说，这样的事情在过去的19年里从来没有发生过，“谁
        也没有想到”。

        　　工程将于3月开始，航道将对渡轮关闭大约6周，委员会在声明中说，这段时间里渡轮将
        改走西航道，每班多用11分钟；捕鱼的人在不能出海的日子里每天可以得到120元的补偿。
        渡轮公司要求市政府承担31%的损失，双方还在谈判。
        """;
    assertEquals(
        List.of(
            "港口委员会2024年3月4日投票决定在冬季风暴到来之前疏浚东航道，两艘渡轮在同一周内在那里搁浅，"
                + "船长Ilse Vandermoor说，这样的事情在过去的19年里从来没有发生过，“谁也没有想到”。",
            "工程将于3月开始，航道将对渡轮关闭大约6周，委员会在声明中说，这段时间里渡轮将改走西航道，"
                + "每班多用11分钟；捕鱼的人在不能出海的日子里每天可以得到120元的补偿。"
                + "渡轮公司要求市政府承担31%的损失，双方还在谈判。"),
        texts(chinese));
    String japanese =
        """
           港の委員会は3月4日、冬の嵐が来る前に東の水路をさらうことを決めた。同じ週に
           2隻のフェリーが座礁したためで、船長のIlse Vandermoorさんは「19年間一度もな
           かったことだ」と話している。工事は2024年3月に始まり、水路はおよそ6週間にわ
           たって閉鎖される。この間、フェリーは西の水路を通ることになり、所要時間は11
           分長くなる見込みだ。
        """;
    assertEquals(1, texts(japanese).size(), () -> texts(japanese).toString());
    assertTrue(texts(japanese).get(0).contains("19年間一度もなかったことだ"));
  }

  /** The headline would let a greater width seem possible, at which few lines are full. */
  @Test
  void takesTheWidthThatExplainsMostLines() {
    String dump =
        "Harbour board closes the eastern channel to all ferries for six weeks in March\n\n";
    assertEquals(1 + texts(WRAPPED).size(), texts(dump + WRAPPED).size());
  }

  @Test
  void putsCentredHeadingsTogether() {
    String dump =
        """
         Harbour board closes the eastern channel to all ferries for about six
                                    weeks in March

                               Sport
                              Weather
        """;
    assertEquals(
        List.of(
            "Harbour board closes the eastern channel to all ferries for about six weeks in March",
            "Sport",
            "Weather"),
        texts(dump + "\n" + WRAPPED).subList(0, 3));
  }

  @Test
  void takesBulletsOfListsWithinListsOff() {
    String dump =
        """
             * News
                  + Harbour
                       o Ferries
                            # Times
                                 @ Sunday
          □ Politik
                  ☆ Wahlen
        + a sum
        # a tag
        ☆ a star
        """;
    List<TextLine> lines = lines(dump);
    assertEquals(
        List.of(
            "News",
            "Harbour",
            "Ferries",
            "Times",
            "Sunday",
            "Politik",
            "Wahlen",
            "+ a sum",
            "# a tag",
            "☆ a star"),
        lines.stream().map(TextLine::text).toList());
  }

  /** Each of them ends as a sentence does, where wrapping would have broken most. */
  @Test
  void leavesParagraphsOfEqualLengthApart() {
    List<String> english =
        List.of(
            "The harbour board voted on Monday to dredge the eastern channel before May.",
            "Work is to begin in March and will close the channel for about six weeks.",
            "“A second statement is expected on Thursday, as soon as the council met.”",
            "Advertisement",
            "Fishermen who use the channel will be paid for days when they cannot go.",
            "The ferry company said that it would ask for a part of its losses then.");
    assertEquals(english, texts(String.join("\n", english)));
    List<String> japanese =
        List.of(
            "港の委員会は月曜日、冬の嵐が来る前に東の水路をさらうことを決めました。工事は三月に始まります。",
            "水路はおよそ六週間にわたって閉鎖され、その間フェリーは西の水路を通ることになるということです。",
            "企画した高校生「来年も続けたい」",
            "漁に出られない日については補償金が支払われると、委員長は会議のあとで記者団に話していました。",
            "フェリー会社は、この間の損失の一部を負担するよう市に求めることにしていて、協議が続いています。");
    assertEquals(japanese, texts(String.join("\n", japanese)));
  }

  /** Lines of like length are no wrapping where paragraphs run over the width. */
  @Test
  void leavesLinesOfLikeLengthApartAboveLongParagraphs() {
    String paragraph =
        "The harbour board voted on Monday to dredge the eastern channel before the winter storms arrive, and to close it to all ferries for about six weeks.";
    List<String> lines =
        List.of(
            "Subscribe to the Tide Post and get our news first",
            "Ferries to the island will stop running at night",
            "Published on 3 March 2024, last updated on 4 March",
            "The night ferry in the harbour in front of the pier",
            paragraph,
            paragraph.replace("Monday", "Tuesday"),
            paragraph.replace("ferries", "boats"));
    assertEquals(lines, texts(String.join("\n", lines)));
  }

  /** Long words make lines of many lengths; none of them could have held the next one's first. */
  @Test
  void knowsWrappingByTheWordsThatDidNotFit() {
    String dump =
        """
        Die Hafenverwaltung beschloss am Montag, den östlichen
        Kanal vor den Winterstürmen auszubaggern, teilte der
        Hafengesellschaftsvorsitzende mit. Zuvor waren zwei
        hochseetüchtige Fähren auf Grund gelaufen.

        Die Arbeiten beginnen im März; für die Fähren gibt es
        einen Ausweichfahrplan, sagte er weiter, bis der Kanal der
        Binnenschifffahrtsgesellschaften wieder befahrbar ist und
        die Boote fahren.

        Menü
        Sport
        Wetter
        """;
    assertEquals(5, texts(dump).size());
    String thai =
        """
        คณะกรรมการท่าเรือลงมติเมื่อวันจันทร์
        ให้ขุดลอกร่องน้ำด้านตะวันออกก่อนพายุฤดูหนาว
        หลังจากเรือข้ามฟากสองลำเกยตื้นภายในสัปดาห์เดียว งานจะเริ่มในเดือนมีนาคม
        และจะปิดร่องน้ำสำหรับเรือข้ามฟากประมาณหกสัปดาห์ ตามที่คณะกรรมการแถลง
        เมื่อวานนี้ที่ทำการของท่าเรือ ชาวประมงจะได้รับเงินชดเชย
        สำหรับวันที่ออกเรือไม่ได้ทุกวัน บริษัทเรือข้ามฟากบอกว่า
        จะขอเงินชดเชยส่วนหนึ่งของรายได้ที่เสียไปในเดือนนี้

        ข่าว
        กีฬา
        """;
    assertEquals(3, texts(thai).size());
    List<String> headlines =
        thai.lines().map(line -> line.substring(0, Math.min(24, line.length()))).toList();
    assertEquals(
        headlines.stream().filter(line -> !line.isBlank()).map(String::strip).toList(),
        texts(String.join("\n", headlines).replace("\n\n", "\n")));
  }

  @Test
  void putsLinesOfHtmlTogetherWithinAnElementOnly() {
    List<String> sentences =
        List.of(
            "The harbour board voted on Monday to dredge the eastern channel before",
            "the storms of the winter, and to close it to ferries for at least four",
            "weeks. A second statement is expected on Thursday, when all of it will",
            "be made public. Fishermen who use the channel will be paid for days on",
            "which they cannot go. The ferry company would ask for a part of losses");
    String paragraphs = "<p>" + String.join("</p><p>", sentences) + "</p>";
    String breaks = "<p>" + String.join("<br>", sentences) + "</p>";
    assertEquals(5, Cleaner.normalize(Dump.ofHtml("test", null, paragraphs)).lines().size());
    assertEquals(1, Cleaner.normalize(Dump.ofHtml("test", null, breaks)).lines().size());
  }

  @Test
  void putsWrappedLinesOfUnspacedScriptsTogetherWithoutASpace() {
    String dump =
        """
        市议会周一投票决定在冬季风暴来临之前疏浚东航道，此前一周内有两艘渡轮在那里搁浅，引起
        当地居民的担忧。工程计划于三月开始，届时航道将关闭约六个星期，渡轮改走西航道，市政府说
        明了原因。港务局表示将在星期四发表另一份声明，并公布新的时刻表和票价，还将回答记者的问
        题。居民代表说，他们希望施工期间增加公共汽车班次，市议会将在选举前的最后一次会议上讨论
        这个问题。
        """;
    assertEquals(1, texts(dump).size());
    assertTrue(texts(dump).get(0).contains("引起当地居民"));
  }

  @Test
  void joinsSentencesThatWereBrokenAtLinks() {
    assertEquals(
        List.of(
            "Yet even after the release of thousands of pages, some questions remain.",
            "The minister for transport told Radio Coast he would stay.",
            "It was “the worst week” of the year."),
        texts(
            """
            Yet even after the
            release of thousands of pages
            , some questions remain.
            The minister for transport told
            Radio Coast
            he would stay.
            It was “
            the worst week
            ” of the year.
            """));
  }

  /** A line that is broken, in no language. */
  private static final String BROKEN = "17\n, 18\n, 19.\n";

  /** Each of them is broken at its links, in a dump in which another line begins with a comma. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour board closed the\nEast Pier after two ferries ran aground in a single week.",
        "Nach den Angaben der\nHafenverwaltung wurde der östliche Kanal gesperrt.",
        "Die\nHafenverwaltung hat am Montag den östlichen Kanal für alle Fähren gesperrt.",
        "Selon les responsables de l'\nUnion des ports, le canal restera fermé en mars.",
        "Nel porto vecchio il capo dell’\nAutorità portuale ha chiuso il canale.",
        "Man sprach von einer „extremen Gefahr\n“. Die Fähren fahren wieder.",
        "He said the \"worst week\n\" of the year was over.",
        "Kritiker nannten den Bericht »voreilig\n«, weil er die Fähren nicht erwähnt.",
        "Gesperrt ist der Kanal der\nHDF\n-Reederei, die im März wieder fährt.",
        "Die Schwesterfirma ist Diehl Boote\n– ein Werk mit vielen Standorten.",
        "Of the captains more than half\n(57 of them) asked for a pilot.",
        "It sent a letter to the\n'worst captain' of the year, it said.",
        "Selon le ministère\nde\nla Défense nationale.",
        "In March 2024 the\nEast Pier was closed after two ferries ran aground.",
        "Er nannte den Hafen „ja …\n“, sagte er am Montag.",
        "Man sprach von der „Linken\n“-Fraktion in der Stadt.",
        "Il a parlé du canal jusqu'\nAvignon, où il vit depuis mars.",
        "Как и в прошлом году, жители города на этой неделе остались без\nПаромной переправы.",
        "قال رئيس الميناء إن القناة أغلقت في\nالميناء الشرقي بعد حادثين هذا الأسبوع.",
        "Nobody knew whether his mother\nQueen Anna II.\nwas the last who used the pier.",
        "Water:\nGive it half a bucket every week, and a whole one in hot summers.",
        "Critics call the plan\nshort-sighted."
      })
  void joinsWhatLeadsOn(String sentence) {
    List<String> joined = texts(BROKEN + sentence);
    assertEquals(2, joined.size(), joined::toString);
    assertEquals(
        sentence.replaceAll("(?<=['’])\n|\n(?=[“\"«-])", "").replace('\n', ' '), joined.get(1));
  }

  /** What stands together and is no sentence, in such a dump. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hafen meldet Insolvenz an\nDas Werk im Erzgebirge hat am Montag Insolvenz angemeldet.",
        "Posted May 24, 2026 10:05 am\n4 min read",
        "Harbour “closed for good”\nThe board voted on Monday to close the old harbour.",
        "Hafen „für immer geschlossen“\nDer Vorstand hat am Montag für die Schließung gestimmt.",
        "Read More »\nThe board voted on Monday to close the old harbour.",
        "Ana Ruiz\nand\nPeter Holm",
        "Alle\nAI\nSport",
        "(\nImage: Harbour Pictures)",
        "Visit harbour-times.com\nPerform a search",
        "Ferry sails again after a year\nwritten by Our Editors",
        "Hafen gesperrt\nvon Anna Müller",
        "Ferry sails again after a year\nby Ana Ruiz | May 19, 2024",
        "Il porto chiude per un mese\ndi\nAnna Rossi\nLa decisione è arrivata ieri.",
        "Over ons\nContact",
        "Zo werkt het\nDe haven ging op maandag dicht, zei de directeur.",
        "Mann bringt Frau um\nDie Polizei hat am Montag einen Mann festgenommen.",
        "Ce sont « les pires semaines. »\n« On verra », dit le maire.",
        "Der Bericht ist »voreilig«.\n» Mehr lesen",
        "Was Sie brauchen\n- zwei Eier\n- ein Pfund Mehl",
        "Menu\n-Sport\n-Wetter",
        "The pier in the harbour\n(c) Harbour Pictures",
        "He would stay in the harbour, he said.\nread more",
        "Doctors warn of ‘hepatitis C’\nThe board voted on Monday to close the harbour.",
        "De haven ging dicht.\n's Avonds voeren de veren weer.",
        "Harbour Radio\n’90s hits",
        "Nobody will pay for the ferry anyway\n;-)",
        "wait until the money is paid; and\nKeep the receipt of the ferry company.",
        "Koen Brouwer\nchevron-right",
        "Koen Brouwer\narrow_down\nuser-filled-2",
        "Water:\nHalf a bucket every week.",
        "Share:\nThe harbour board voted on Monday to close the old harbour.",
        "Advertisement:\nThe harbour board voted on Monday to close the old harbour.",
        "Peter Holm said:\n“We have waited long enough for the ferry to sail again.”",
        "Foto:\nANP / Koen Brouwer",
        "Tags:\nFerries and piers of the old eastern harbour",
        "What you need for the crossing:\nA ticket that you bought before you went on board."
      })
  void leavesApartWhatDoesNot(String lines) {
    List<String> expected = List.of(lines.split("\n"));
    List<String> joined = texts(BROKEN + lines);
    assertEquals(expected, joined.subList(1, joined.size()));
  }

  /** What stands above a broken paragraph that begins with a fragment. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Foto: ANP / Koen Brouwer\nNa maanden\nvan protesten gaat de haven weer open.",
        "Een sleutel en een kast\nVolgens de\ngemeente gaat de haven in maart weer open.",
        "A key and a cupboard\nThe fund was set up in 2009 with\nmoney from the owners of it."
      })
  void leavesCreditsAndCrossHeadsApart(String lines) {
    int end = lines.indexOf('\n');
    assertEquals(
        List.of(lines.substring(0, end), lines.substring(end + 1).replace('\n', ' ')),
        texts(BROKEN + lines).subList(1, 3));
  }

  @Test
  void fourMiddlesOfSentencesTellABrokenDump() {
    String dump =
        """
        Yet after the long expected
        release of all pages in May
        the questions of the islanders were not answered by anybody.
        The captains of the ferries asked for
        more pilots on the eastern side
        while the board of the harbour has said
        nothing of what it will do
        """;
    assertEquals(2, texts(dump).size());
  }

  @Test
  void paragraphsThatBeginWithSmallLettersTellABrokenDump() {
    String dump =
        """
        On Monday evening the board of the harbour closed the
        East Pier
        after two ferries ran aground in a single week, as it said.
        Traders who have had their shops at the
        Old Market
        and on the pier fear for half of their customers this year.
        """;
    assertEquals(2, texts(dump).size());
  }

  @Test
  void oneParagraphThatGoesOnBehindALinkTellsABrokenDump() {
    String dump =
        """
        The board of the harbour has closed the pier, which a spokesman of the
        islanders
        called a disaster for all who have their shops there.
        The captains have used
        pilots
        for years.
        """;
    assertEquals(2, texts(dump).size());
  }

  @Test
  void smallLettersBelowTermsAndCrossHeadsDoNot() {
    List<String> glossary =
        List.of(
            "phishing",
            "the practice of sending letters that seem to come from a bank.",
            "malware",
            "programs that harm the computer of those who run them.",
            "Prices of phones fall again",
            "iPhone sales fell by a fifth in May and in June, too.",
            "Shops go out of business",
            "eBay and its rivals are blamed for it by most of them.",
            "Seal swims into the old harbour",
            "play Ferry crew tells of a night on the rocks below ...",
            "Council meets for the last time",
            "play Mayor tells why she will not stand again in ...",
            "These are the drugs that the shops on the pier sold",
            "tablets",
            "n8n tablets were found in most of them by the police.",
            "Reply 4 Votes",
            "and nobody asked those who have to use the ferry.",
            "Reply 1 Vote",
            "the ferry is what keeps the island alive, you know.");
    assertEquals(glossary, texts(String.join("\n", glossary)));
  }

  @Test
  void tellsWhereTheLinesBeganThatItJoined() {
    String dump = "It was “\nthe worst week\n” of the year.\nYet even after it\n, some remained.\n";
    List<TextLine> lines = lines(dump);
    assertEquals(List.of(8, 22), lines.get(0).seams());
    assertEquals(List.of(17), lines.get(1).seams());
  }

  @Test
  void leavesLinesApartThatOnlyStandTogether() {
    List<String> menu = List.of("home", "about us", "contact", "Sport", "Weather");
    assertEquals(menu, texts(String.join("\n", menu)));
    List<String> head =
        List.of("Ferry runs aground", "by Ana Ruiz", "Two ferries ran aground on Friday.");
    assertEquals(head, texts(String.join("\n", head)));
  }

  @Test
  void aHeadlineGoesAsFarAsThePagesTitle() {
    assertEquals(
        List.of(
            "Council votes to close the old bridge in May – Harbour Times",
            "Menu",
            "Council votes to close the old bridge in May",
            "Ana Ruiz",
            "and",
            "Peter Holm",
            "The vote, the second in a year, was close."),
        texts(
            """
            Council votes to close the old bridge in May – Harbour Times
            Menu
            Council votes to close
            the old bridge in May
            Ana Ruiz
            and
            Peter Holm
            The vote
            , the second in a year, was close.
            """));
  }

  @Test
  void joinsInLinearTime() {
    String dump = "and so on and so on and so on,\n".repeat(200_000);
    assertTrue(texts(dump).get(0).length() > 3_000_000);
  }

  @Test
  void leavesAnEmptyDumpEmpty() {
    assertEquals(TextDocument.of(null, "").lines(), lines(" \n\t\n"));
  }

  /** Unicode's tables are asked about few texts; about the others they would say the same. */
  @Test
  void composesWhateverUnicodeComposes() {
    for (int c = ' '; c < 0x20000; c++) {
      String letter = Character.toString(c);
      for (String text : new String[] {letter, "e" + letter, letter + "\u0301"}) {
        String normalized = UnicodeNormalizer.normalize(text);
        assertTrue(
            java.text.Normalizer.isNormalized(normalized, java.text.Normalizer.Form.NFC),
            Integer.toHexString(c));
      }
    }
  }
}
